package lyceum.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lyceum.bench.Portal;
import org.junit.jupiter.api.Test;

/// The short form of `./lyceum faults admission` on the embedded database. The driver has a process of its own,
/// since
/// it opens houses, and what a house puts into static places would meet the tests after this one.
class KillTest {
    @Test
    void killing_the_portal_while_people_pay_loses_and_doubles_nothing() throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-cp",
                Portal.classPath(),
                AdmissionFaults.class.getName(),
                "60",
                "2",
                "1829"));

        var driver = new ProcessBuilder(command).inheritIO().start();

        assertThat(driver.waitFor()).as("figures that are not accepted").isZero();
    }
}
