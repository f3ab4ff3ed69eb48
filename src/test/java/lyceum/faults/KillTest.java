package lyceum.faults;

import static org.assertj.core.api.Assertions.assertThat;

import lyceum.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The short form of `./lyceum faults admission`: a real portal in a process of its own, on the database of this run.
@Tag("database")
class KillTest {
    @Test
    void killing_the_portal_while_people_pay_loses_and_doubles_nothing() throws Exception {
        var figures = AdmissionFaults.run(60, 2, 1829, TestDatabase.asArguments());

        assertThat(figures.areAccepted()).isTrue();
    }
}
