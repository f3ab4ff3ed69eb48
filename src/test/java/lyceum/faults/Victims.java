package lyceum.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import lyceum.bench.Portal;

/// Processes that are started again and again. What the first of them loaded is kept in a cache for the others; that
/// wants a class path of nothing but jars, so folders of classes are packed first.
final class Victims {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final Path cache;
    private final String classPath;

    Victims(Path home) throws IOException {
        this.home = home;
        this.cache = home.resolve("victims.aot");
        var parts = new ArrayList<String>();
        for (var part : Portal.classPath().split(File.pathSeparator))
            parts.add(Files.isDirectory(Path.of(part)) ? packed(Path.of(part), parts.size()) : part);
        this.classPath = parts.stream().collect(Collectors.joining(File.pathSeparator));
    }

    private String packed(Path folder, int number) throws IOException {
        var jar = home.resolve("classes-" + number + ".jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar.toString();
    }

    /// Ends by itself, and leaves the cache.
    void train(Class<?> of, List<String> arguments) throws Exception {
        ends(started(of, List.of("-XX:AOTCacheOutput=" + cache), arguments));
        if (!Files.exists(cache)) throw new IllegalStateException("The first process left no cache, see " + log());
    }

    Process start(Class<?> one, List<String> arguments) throws IOException {
        return started(one, Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of(), arguments);
    }

    /// Its exit code.
    int ends(Process one) throws InterruptedException {
        if (!one.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            one.destroyForcibly();
            throw new IllegalStateException("A process neither died nor ended, see " + log());
        }
        return one.exitValue();
    }

    Path log() {
        return home.resolve("victims.log");
    }

    private Process started(Class<?> one, List<String> options, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx700m"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, one.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }
}
