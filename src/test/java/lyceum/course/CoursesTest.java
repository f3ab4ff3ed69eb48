package lyceum.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import lyceum.HouseTest;
import lyceum.community.Communities;
import lyceum.community.Foundings;
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
    void what_nobody_made_is_not_found() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> courses.terms(new CohortId(7)));
    }
}
