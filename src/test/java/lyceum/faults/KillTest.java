package lyceum.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lyceum.TestDatabase;
import lyceum.bench.Portal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The short forms of `./lyceum faults`, on the embedded database and on MySQL. A driver has a process of its own,
/// since it opens houses, and what a house puts into static places would meet the tests after this one.
@Tag("database")
class KillTest {
    private static final String KILLS = "2";
    private static final String SEED = "1829";

    @Test
    void killing_the_portal_while_people_pay_loses_and_doubles_nothing() throws Exception {
        accepts(AdmissionFaults.class, "60");
    }

    @Test
    void killing_the_portal_while_stripe_tells_of_payments_loses_and_doubles_nothing() throws Exception {
        accepts(InboxFaults.class, "80");
    }

    private static void accepts(Class<?> driver, String orders) throws Exception {
        accepts(driver, List.of(orders, KILLS, SEED));
    }

    private static void accepts(Class<?> driver, List<String> arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "-cp",
                Portal.classPath(),
                driver.getName()));
        command.addAll(arguments);
        command.addAll(List.of(TestDatabase.asArguments()));

        var said = Path.of("target", driver.getSimpleName() + (TestDatabase.isMySql() ? "-mysql" : "-h2") + ".log");
        var running = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(running.waitFor()).as(() -> "not accepted:\n" + read(said)).isZero();
    }

    private static String read(Path said) {
        try {
            return Files.readString(said);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
