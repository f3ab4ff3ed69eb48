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

/// The short form of `./lyceum faults inbox`, on the embedded database and on MySQL. The driver has a process of its
/// own, as the one of [KillTest] has.
@Tag("database")
class InboxKillTest {
    @Test
    void killing_the_portal_while_stripe_tells_of_payments_loses_and_doubles_nothing() throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-cp",
                Portal.classPath(),
                InboxFaults.class.getName(),
                "80",
                "2",
                "1829"));
        command.addAll(List.of(TestDatabase.asArguments()));

        var said = Path.of("target", "inbox-kill-test-" + (TestDatabase.isMySql() ? "mysql" : "h2") + ".log");
        var driver = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(driver.waitFor()).as(() -> "not accepted:\n" + read(said)).isZero();
    }

    private static String read(Path said) {
        try {
            return Files.readString(said);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
