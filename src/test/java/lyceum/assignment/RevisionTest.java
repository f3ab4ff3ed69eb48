package lyceum.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RevisionTest {
    private static final Instant NOW = Instant.parse("2027-01-20T08:00:00Z");

    @Test
    void past_the_cut_off_there_is_a_week() {
        var ended = new Extension(NOW.minus(Duration.ofDays(5)), NOW.minus(Duration.ofDays(3)));

        assertThat(Revision.of(1, ended, NOW).until()).isEqualTo(NOW.plus(Revision.TAKES_AT_MOST));
    }

    @Test
    void whoever_has_more_time_than_that_keeps_it() {
        var roomy = new Extension(NOW, NOW.plus(Duration.ofDays(30)));

        assertThat(Revision.of(1, roomy, NOW).until()).isEqualTo(NOW.plus(Duration.ofDays(30)));
    }

    @Test
    void only_later_versions_are_in_time_by_it() {
        var revision = new Revision(2, NOW);

        assertThat(revision.reaches(2)).isFalse();
        assertThat(revision.reaches(3)).isTrue();
    }
}
