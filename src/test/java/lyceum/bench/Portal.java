package lyceum.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lyceum.Lyceum;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/// A portal for a bench: as it is shipped, in a process of its own, on a free port, with a home that is thrown away.
/// `./lyceum bench` says in the system property `lyceum.server` how it is started (a file, one word of the command a
/// line); without it the classes of this JVM are used.
public final class Portal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final Path home;
    private final List<String> settings;
    private final int port;
    private Process process;

    private Portal(Path home, int port, List<String> settings) {
        this.home = home;
        this.settings = settings;
        this.port = port;
        this.process = run();
    }

    /// Starts on an empty database, without a demo.
    public static Portal empty(String... settings) {
        return staged(house -> {}, settings);
    }

    /// First lets `stage` prepare people and courses through the rooms' doors, in this JVM and on the same database;
    /// then starts the portal on it.
    public static Portal staged(Consumer<ApplicationContext> stage, String... settings) {
        return staged(freePort(), stage, settings);
    }

    public static Portal staged(int port, Consumer<ApplicationContext> stage, String... settings) {
        var all = new ArrayList<>(List.of("--lyceum.demo=none"));
        all.addAll(List.of(settings));
        try {
            var home = Files.createTempDirectory("lyceum-bench");
            open(home, all, stage);
            return new Portal(home, port, all);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void open(Path home, List<String> settings, Consumer<ApplicationContext> visit) {
        var arguments = new ArrayList<>(settings);
        arguments.addAll(List.of("--lyceum.home=" + home, "--server.port=0", "--spring.quartz.auto-startup=false"));
        try (var house = SpringApplication.run(Lyceum.class, arguments.toArray(String[]::new))) {
            visit.accept(house);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public int port() {
        return port;
    }

    public Path home() {
        return home;
    }

    /// What the server has used of the processors so far, the embedded database with it.
    public Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /// Resident memory in MB.
    public long memory() {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException elsewhere) {
            return -1;
        }
    }

    /// What lives in the heap, in bytes: after a collection of everything that does not.
    public long heap() {
        var java = Path.of(System.getProperty("lyceum.java", System.getProperty("java.home") + "/bin/java"));
        try {
            var asked = new ProcessBuilder(
                            java.resolveSibling("jcmd").toString(), "" + process.pid(), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            try (var lines = asked.inputReader().lines()) {
                return lines.filter(line -> line.startsWith("Total"))
                        .mapToLong(line -> Long.parseLong(line.trim().split(" +")[2]))
                        .findFirst()
                        .orElseThrow();
            }
        } catch (IOException unaskable) {
            throw new UncheckedIOException(unaskable);
        }
    }

    /// kill −9.
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /// Again, on the same database and port; answers how long it took until ready.
    public Duration restart() {
        var begun = System.nanoTime();
        process = run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// Stops the portal and lets `look` into the same house, in this JVM: for the books after a bench.
    public void afterwards(Consumer<ApplicationContext> look) {
        process.destroy();
        awaitEnd();
        open(home, settings, look);
    }

    /// What the portal wrote on its console.
    public Path console() {
        return home.resolve("console.log");
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            System.err.println("Left behind: " + home);
        }
    }

    private Process run() {
        var command = new ArrayList<>(shipped());
        command.addAll(settings);
        command.addAll(List.of("--lyceum.home=" + home, "--server.port=" + port));
        try {
            var started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            awaitReady(started);
            return started;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<String> shipped() {
        var file = System.getProperty("lyceum.server");
        try {
            if (file != null) return Files.readAllLines(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                // It is started again and again and lives for seconds.
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "-cp",
                classPath(),
                "lyceum.Lyceum");
    }

    /// Under Maven the class path proper is nothing but a jar that names the others. An empty part would be the folder
    /// that we stand in, where `lyceum` is a script.
    public static String classPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void awaitReady(Process started) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(address().resolve("/actuator/health/readiness"))
                    .build();
            while (System.nanoTime() < end && started.isAlive()) {
                try {
                    if (client.send(health, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) return;
                } catch (IOException notYet) {
                    // The port is not open yet.
                }
                Thread.sleep(25);
            }
            throw new IllegalStateException("The portal does not start:\n" + Files.readString(console()));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
