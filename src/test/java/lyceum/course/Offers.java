package lyceum.course;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import lyceum.community.Foundings;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import lyceum.shared.Ids;
import lyceum.shared.Money;
import lyceum.shared.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts cohorts on sale for any test, without asking who may. The sale runs from 2026-12-01 to 2027-03-01 in Shanghai,
/// so it is open when [lyceum.FakeClock] begins; the cohort runs from 2027-01-08 to 2027-04-02.
@Component
public class Offers {
    private static final Bilingual SAID =
            new Bilingual("本期的学员群实行轮换。", "The learner groups of this cohort hold rounds.");
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final CourseKeeping keeping;
    private final AllCourses all;
    private final Foundings foundings;
    private final Ids ids;
    private final Clock clock;

    Offers(CourseKeeping keeping, AllCourses all, Foundings foundings, Ids ids, Clock clock) {
        this.keeping = keeping;
        this.all = all;
        this.foundings = foundings;
        this.ids = ids;
        this.clock = clock;
    }

    /// A cohort on sale in a community of its own.
    @Transactional
    public CohortTerms cohort(Seats seats, Money price) {
        return cohort(foundings.community(), seats, price);
    }

    @Transactional
    public CohortTerms cohort(int seats, Money price) {
        return cohort(Seats.of(seats), price);
    }

    /// A cohort on sale, of a new course of that community.
    @Transactional
    public CohortTerms cohort(CommunityId community, Seats seats, Money price) {
        return cohort(course(community), plan(seats, tier(price.currency().getCurrencyCode(), price)));
    }

    /// A cohort on sale of that course, as planned.
    @Transactional
    public CohortTerms cohort(CourseId course, CohortPlan plan) {
        var of = all.findById(course.value()).orElseThrow();
        var cohort = new Cohort(new CohortId(ids.next()), course, of.community(), plan, SAID, SHANGHAI, ids);
        cohort.offered();
        keeping.save(cohort);
        return cohort.terms(of.texts(), SHANGHAI);
    }

    /// A cohort on sale whose ticket page says that its learner groups hold rounds.
    @Transactional
    public CohortTerms rotating(int seats, Money price) {
        var plan = plan(Seats.of(seats), tier(price.currency().getCurrencyCode(), price));
        return cohort(course(foundings.community()), plan.withRounds(true));
    }

    /// A published course of that community.
    @Transactional
    public CourseId course(CommunityId community) {
        var id = new CourseId(ids.next());
        var course = new Course(id, community, coursePlan("one-page-" + id.value()), clock.instant());
        course.published();
        keeping.save(course);
        return id;
    }

    public static CoursePlan coursePlan(String slug) {
        var day = new Bilingual("", "");
        return new CoursePlan(
                slug,
                new Bilingual("一页纸讲清楚", "One clear page"),
                new Bilingual("十二周，每周把一件说不清的事讲成一页。", "Twelve weeks, one page each."),
                new Bilingual("每篇都有人**认真读**。", "Every piece is read **with care**."),
                new Bilingual("十二页署名作品\n一个永久编号", "Twelve pages under your name\nA number for good"),
                new Bilingual("想要模板的人", "Those who want templates"),
                List.of(new Bilingual("读讲义", "A lecture to read"), day, day, day, day, day, day),
                14,
                7);
    }

    public static CohortPlan plan(Seats seats, CohortPlan.Tier... tiers) {
        return new CohortPlan(
                new Bilingual("第九期", "Cohort 9"),
                LocalDate.of(2027, 1, 8),
                LocalDate.of(2027, 4, 2),
                null,
                seats.isUnlimited(),
                seats.limit(),
                LocalDateTime.of(2026, 12, 1, 0, 0),
                LocalDateTime.of(2027, 3, 1, 0, 0),
                "CNY",
                List.of(tiers),
                false);
    }

    public static CohortPlan.Tier tier(String name, Money price) {
        return tier(name, price, null, null);
    }

    public static CohortPlan.Tier tier(
            String name, Money price, @Nullable LocalDateTime until, @Nullable Integer first) {
        return new CohortPlan.Tier(
                null, Bilingual.of(name), new BigDecimal(price.major().toPlainString()), until, first);
    }
}
