package lyceum.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lyceum.admission.Admissions;
import lyceum.admission.Moves;
import lyceum.community.Communities;
import lyceum.community.Community;
import lyceum.community.CommunityPlan;
import lyceum.course.CohortPlan;
import lyceum.course.CoursePlan;
import lyceum.course.Courses;
import lyceum.directory.NameCard;
import lyceum.directory.NameCards;
import lyceum.group.Groups;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The large demo: 20,000 learners in eight groups of 2,500, with free tickets. They move in a thousand at a time: one
/// by
/// one, as buyers come, it would take half an hour and 20,000 letters.
@Component
class GreatHall {
    static final String ADDRESS = "great-hall";
    static final String COURSE = "open-lectures";
    static final int LEARNERS = 20_000;
    static final int GROUP = 2_500;

    /// Learners of the small demo have the numbers below.
    private static final int FIRST = 1_000;
    /// So many come in one transaction.
    private static final int AT_ONCE = 1_000;

    private final Communities communities;
    private final Courses courses;
    private final Admissions admissions;
    private final Moves moves;
    private final Groups groups;
    private final NameCards cards;
    private final Cast cast;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GreatHall(
            Communities communities,
            Courses courses,
            Admissions admissions,
            Moves moves,
            Groups groups,
            NameCards cards,
            Cast cast,
            TransactionTemplate transaction,
            Clock clock) {
        this.communities = communities;
        this.courses = courses;
        this.admissions = admissions;
        this.moves = moves;
        this.groups = groups;
        this.cards = cards;
        this.cast = cast;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param learners so many, in groups of 2,500; whoever is admitted already is not admitted again
    void fill(Cast.Company people, int learners) {
        var clara = people.get(Cast.Part.CLARA);
        if (communities.profileAt(ADDRESS).isEmpty()) transaction.executeWithoutResult(act -> found(clara));
        var page = courses.page(ADDRESS, COURSE).orElseThrow();
        var cohort = page.cohorts().getFirst().id();
        var begun = clock.instant();
        int before = admissions.sale(cohort).admitted();
        System.out.printf("正在录取 %,d 名学员 · Admitting %,d learners%n", learners - before, learners - before);
        for (int done = before; done < learners; ) {
            int some = Math.min(AT_ONCE, learners - done);
            int first = FIRST + done;
            var arrivals = cast.learners(first, some);
            transaction.executeWithoutResult(act -> groups.placeAll(moves.in(cohort, arrivals)));
            cards.carryAll(page.course().community(), cards(arrivals, first));
            done += some;
            tell(done, before, learners, Duration.between(begun, clock.instant()));
        }
        System.out.println("“万人讲堂”已就绪 · The Great Hall is full: "
                + groups.in(page.course().community()).size() + " groups");
    }

    private static Map<PersonId, NameCard> cards(List<PersonId> arrivals, int first) {
        var all = new LinkedHashMap<PersonId, NameCard>();
        for (int i = 0; i < arrivals.size(); i++) all.put(arrivals.get(i), LamplightCards.card(first + i));
        return all;
    }

    private static void tell(int done, int before, int learners, Duration spent) {
        var left = spent.multipliedBy(learners - done).dividedBy(Math.max(1, done - before));
        System.out.printf(
                "  %,d / %,d · 还需约 %d 秒 · about %d s left%n", done, learners, left.toSeconds(), left.toSeconds());
    }

    private CohortId found(PersonId clara) {
        var community = communities.found(
                clara,
                new CommunityPlan(
                        ADDRESS,
                        new Bilingual("万人讲堂", "The Great Hall"),
                        new Bilingual("两万人，八个群，一样安静。", "Twenty thousand people in eight groups, and just as quiet."),
                        Texts.of("charter"),
                        Texts.of("privacy"),
                        Texts.of("terms"),
                        Texts.of("contact"),
                        Cast.ZONE.getId(),
                        "WR-",
                        6,
                        "讲堂之印",
                        Community.GroupsBy.COMMUNITY,
                        GROUP),
                Texts.of("rules"));
        communities.publish(clara, community);
        var course = courses.create(clara, community, lectures());
        courses.publish(clara, course);
        var cohort = courses.plan(clara, course, openAllYear());
        courses.offer(clara, cohort);
        return cohort;
    }

    private static CoursePlan lectures() {
        var none = new Bilingual("", "");
        return new CoursePlan(
                COURSE,
                new Bilingual("公开讲座", "Open lectures"),
                new Bilingual("每周一讲，免费，人人可来。", "One lecture a week, free, for everybody."),
                new Bilingual("用来看看两万人的门户是什么样子。", "To see what a portal of twenty thousand is like."),
                none,
                none,
                List.of(),
                14,
                7);
    }

    private CohortPlan openAllYear() {
        var today = LocalDate.ofInstant(clock.instant(), Cast.ZONE);
        return new CohortPlan(
                new Bilingual("常年开放", "All year round"),
                today.minusDays(30),
                today.plusDays(335),
                null,
                true,
                null,
                today.minusDays(30).atStartOfDay(),
                today.plusDays(300).atStartOfDay(),
                "CNY",
                List.of(new CohortPlan.Tier(null, new Bilingual("免费", "Free"), BigDecimal.ZERO, null, null)),
                false);
    }
}
