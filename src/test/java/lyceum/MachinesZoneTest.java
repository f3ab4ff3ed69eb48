package lyceum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.course.Offers;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.membership.Members;
import lyceum.shared.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Wherever the machine stands: moments are kept in UTC and days are the community's. In the zones here it is a day
/// ahead, a day behind, and half an hour off.
@HouseTest
class MachinesZoneTest {
    private static final TimeZone OURS = TimeZone.getDefault();

    @Autowired
    FakeClock clock;

    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Courses courses;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Admissions admissions;

    @Autowired
    Members members;

    @Autowired
    Say say;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void it_is_nine_in_the_morning_in_Shanghai() {
        clock.is(FakeClock.BEGINNING);
    }

    @AfterEach
    void back_home() {
        TimeZone.setDefault(OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns", "America/New_York"})
    void moments_and_days_are_the_same_on_every_machine(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        var cohort = offers.cohort(5, Money.of("CNY", 100));

        var held = arrivals.hold(cohort, cast.eve());
        var order = admissions.order(
                held, admissions.order(held, cast.owner(cohort.community())).buyer());
        assertThat(order.until()).isEqualTo(FakeClock.BEGINNING.plus(Duration.ofMinutes(15)));
        assertThat(stored("select due_at from ticket_order where id = ?", held.value()))
                .isEqualTo(LocalDateTime.ofInstant(FakeClock.BEGINNING, ZoneOffset.UTC)
                        .plusMinutes(15));

        var read = courses.terms(List.of(cohort.id())).get(cohort.id());
        assertThat(read).isEqualTo(cohort);
        assertThat(List.of(day("first_day", cohort), day("last_day", cohort)))
                .containsExactly(LocalDate.of(2027, 1, 8), LocalDate.of(2027, 4, 2));
        assertThat(stored(
                        "select sale_from from cohort where id = ?", cohort.id().value()))
                .isEqualTo(LocalDateTime.of(2026, 11, 30, 16, 0));

        var ben = cast.ben();
        assertThat(stored("select created_at from account where id = ?", ben.value()))
                .isEqualTo(LocalDateTime.ofInstant(FakeClock.BEGINNING, ZoneOffset.UTC));
        arrivals.admit(cohort, ben);
        assertThat(members.of(ben, cohort.community()).orElseThrow().since()).isEqualTo(FakeClock.BEGINNING);
        assertThat(say.moment(Languages.CHINESE, FakeClock.BEGINNING, cohort.zone()))
                .isEqualTo("2027年1月6日 09:00");
    }

    private LocalDateTime stored(String question, long id) {
        return sql.sql(question)
                .param(id)
                .query((row, n) -> row.getObject(1, LocalDateTime.class))
                .single();
    }

    private LocalDate day(String column, CohortTerms cohort) {
        return sql.sql("select " + column + " from cohort where id = ?")
                .param(cohort.id().value())
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .single();
    }
}
