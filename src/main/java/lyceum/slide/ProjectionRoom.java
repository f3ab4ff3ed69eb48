package lyceum.slide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Where pages are drawn: in a process beside the portal's, with little memory and no knowledge, which is ended when it
/// takes too long. A PDF that unpacks to gigabytes fells that one only. See decision 0235.
@Component
class ProjectionRoom {
    static final int MOST_PAGES = 100;
    static final Duration LONGEST = Duration.ofSeconds(90);

    private final Semaphore oneAtATime = new Semaphore(1, true);

    /// @param with is given the folder with `1.picture`, `1.words` and so on, which is gone afterwards
    <T> T project(Path pdf, Function<Path, T> with) {
        try {
            if (!oneAtATime.tryAcquire(LONGEST.toSeconds(), TimeUnit.SECONDS)) throw late();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw late();
        }
        try {
            var folder = Files.createTempDirectory("lyceum-slides");
            try {
                draw(pdf, folder);
                return with.apply(folder);
            } finally {
                discard(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            oneAtATime.release();
        }
    }

    private static void draw(Path pdf, Path into) throws IOException {
        var asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.io.tmpdir=" + into,
                        // What it knows of the machine's fonts is worth keeping: to look through them takes seconds.
                        "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Projector.class.getName(),
                        pdf.toAbsolutePath().toString(),
                        into.toString(),
                        Integer.toString(MOST_PAGES))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        asked.environment().keySet().retainAll(List.of("PATH", "LANG", "LC_ALL"));
        var process = asked.start();
        try {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) throw late();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw late();
        } finally {
            process.destroyForcibly();
        }
        switch (process.exitValue()) {
            case Projector.DONE -> {}
            case Projector.TOO_MANY -> throw new TooManySlides(MOST_PAGES);
            case Projector.NO_PDF -> throw new NoPdf();
            default -> throw late();
        }
    }

    private static SlidesTakeTooLong late() {
        return new SlidesTakeTooLong(LONGEST.toSeconds());
    }

    private static void discard(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(one);
        }
    }
}
