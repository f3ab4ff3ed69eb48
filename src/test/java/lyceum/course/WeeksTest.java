package lyceum.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import lyceum.shared.Seats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeksTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 8);

    @ParameterizedTest
    @CsvSource({
        "2027-01-07, 0",
        "2027-01-08, 1",
        "2027-01-14, 1",
        "2027-01-15, 2",
        "2027-04-01, 12",
        "2027-04-02, 13",
        "2027-04-03, 14"
    })
    void a_week_is_seven_days_from_the_first_day_on(LocalDate today, int week) {
        var weeks = Weeks.of(cohort(LocalDate.of(2027, 4, 2)), today);

        assertThat(weeks).isEqualTo(new Weeks(13, week));
        assertThat(weeks.haveBegun()).isEqualTo(week > 0);
        assertThat(weeks.areOver()).isEqualTo(week > 13);
    }

    @Test
    void a_single_day_is_one_week() {
        assertThat(Weeks.of(cohort(FIRST), FIRST)).isEqualTo(new Weeks(1, 1));
        assertThat(Weeks.of(cohort(FIRST), FIRST.plusDays(1)).areOver()).isTrue();
    }

    private static CohortTerms cohort(LocalDate last) {
        return new CohortTerms(
                new CohortId(1),
                new CourseId(1),
                new CommunityId(1),
                "one",
                Bilingual.of("one"),
                Bilingual.of("one"),
                FIRST,
                last,
                null,
                Seats.of(1),
                java.time.Instant.EPOCH,
                java.time.Instant.EPOCH,
                java.util.Currency.getInstance("CNY"),
                List.of(),
                new RefundRule(14, 7),
                false,
                Bilingual.NONE,
                CohortTerms.State.PUBLISHED,
                ZoneId.of("Asia/Shanghai"));
    }
}
