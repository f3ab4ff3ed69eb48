package lyceum.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Admissions;
import lyceum.admission.SaleIsOver;
import lyceum.community.Communities;
import lyceum.community.Foundings;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.shared.CohortId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.Seats;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class CoursesTest {
    private static final Money YUAN_399 = Money.of("CNY", 39_900);
    private static final Money YUAN_499 = Money.of("CNY", 49_900);

    @Autowired
    Courses courses;

    @Autowired
    Communities communities;

    @Autowired
    Offers offers;

    @Autowired
    Foundings foundings;

    @Autowired
    Admissions admissions;

    @Autowired
    Members members;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient sql;

    @Test
    void terms_come_back_as_they_were_offered() {
        var course = offers.course(foundings.community());
        var early = Offers.tier("早鸟", YUAN_399, LocalDateTime.of(2027, 2, 28, 0, 0), 60);

        var offered = offers.cohort(course, Offers.plan(Seats.of(200), early, Offers.tier("常规", YUAN_499)));

        assertThat(courses.terms(offered.id())).isEqualTo(offered);
        assertThat(offered.tiers()).hasSize(2);
        assertThat(offered.saleFrom()).isEqualTo(Instant.parse("2026-11-30T16:00:00Z"));
        assertThat(offered.tiers().getFirst().until()).isEqualTo(Instant.parse("2027-02-27T16:00:00Z"));
    }

    @Test
    void moments_stand_in_the_database_in_utc() {
        var offered = offers.cohort(3, YUAN_499);

        var stored = sql.sql("select sale_from, first_day from cohort where id = ?")
                .param(offered.id().value())
                .query((row, n) -> row.getObject("sale_from", LocalDateTime.class) + " "
                        + row.getObject("first_day", LocalDate.class))
                .single();

        assertThat(stored).isEqualTo("2026-11-30T16:00 2027-01-08");
    }

    @Test
    void a_course_page_shows_its_cohorts_on_sale() {
        var community = foundings.community();
        var offered = offers.cohort(community, Seats.of(200), YUAN_499);

        var page = courses.page(communities.get(community).address(), offered.slug());

        assertThat(page).hasValueSatisfying(found -> {
            assertThat(found.cohorts()).containsExactly(offered);
            assertThat(found.course().rhythm()).hasSize(7);
            assertThat(found.community().community().id()).isEqualTo(community);
        });
        assertThat(courses.page(communities.get(community).address(), "another"))
                .isEmpty();
        assertThat(courses.catalogue(community)).hasSize(1);
    }

    @Test
    void a_course_that_is_withdrawn_is_gone_for_strangers_and_kept_by_whoever_is_in() {
        var offered = offers.cohort(3, Money.of("CNY", 0));
        var community = offered.community();
        var address = communities.get(community).address();
        var clara = cast.owner(community);
        var ben = cast.ben();
        admissions.hold(offered.id(), ben, false);

        courses.withdraw(clara, offered.course());
        courses.withdraw(clara, offered.course());

        assertThat(courses.page(address, offered.slug())).isEmpty();
        assertThat(courses.catalogue(community)).isEmpty();
        assertThat(courses.terms(offered.id()).state()).isEqualTo(CohortTerms.State.CLOSED);
        assertThat(members.of(ben, community).orElseThrow().state()).isEqualTo(Membership.State.LIVE);
        assertThatExceptionOfType(SaleIsOver.class).isThrownBy(() -> admissions.hold(offered.id(), cast.eve(), false));

        courses.publish(clara, offered.course());
        courses.offer(clara, offered.id());
        assertThat(courses.page(address, offered.slug())).isPresent();
    }

    @Test
    void a_community_that_is_withdrawn_sells_nothing_and_its_members_stay() {
        var offered = offers.cohort(3, Money.of("CNY", 0));
        var community = offered.community();
        var clara = cast.owner(community);
        var ben = cast.ben();
        admissions.hold(offered.id(), ben, false);

        communities.withdraw(clara, community);

        assertThat(communities.publishedAt(communities.get(community).address()))
                .isEmpty();
        assertThat(courses.terms(offered.id()).state()).isEqualTo(CohortTerms.State.CLOSED);
        assertThat(members.of(ben, community).orElseThrow().state()).isEqualTo(Membership.State.LIVE);

        communities.publish(clara, community);
        assertThat(communities.publishedAt(communities.get(community).address()))
                .isPresent();
    }

    @Test
    void a_course_is_thrown_away_only_as_long_as_no_stranger_knows_it() {
        var community = foundings.community();
        var clara = cast.owner(community);
        var draft = courses.create(clara, community, Offers.coursePlan("draft-" + community.value()));
        courses.plan(clara, draft, Offers.plan(Seats.of(3), Offers.tier("regular", YUAN_499)));
        var sold = offers.cohort(community, Seats.of(3), YUAN_499);

        assertThatExceptionOfType(CourseIsKnown.class).isThrownBy(() -> courses.throwAway(clara, sold.course()));
        courses.withdraw(clara, sold.course());
        assertThatExceptionOfType(CourseIsKnown.class).isThrownBy(() -> courses.throwAway(clara, sold.course()));

        courses.throwAway(clara, draft);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> courses.course(draft));
    }

    @Test
    void what_nobody_made_is_not_found() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> courses.terms(new CohortId(7)));
    }
}
