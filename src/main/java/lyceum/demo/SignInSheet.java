package lyceum.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The demo's passwords: random in each installation, kept in its home where only its user can read them. They are
/// written down before the accounts are made, so that none is lost.
@Component
class SignInSheet {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PARTS = 4;
    private static final int PART = 5;

    private final Path file;
    private final SecureRandom chance = new SecureRandom();

    SignInSheet(@Value("${lyceum.home}") Path home) {
        this.file = home.resolve("demo-sign-ins.txt").toAbsolutePath();
    }

    Path file() {
        return file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /// The password of each address; new ones are written down first.
    Map<String, String> passwords(Map<String, String> whoByEmail) {
        try {
            var known = exists() ? read() : new LinkedHashMap<String, String>();
            for (var email : whoByEmail.keySet()) known.computeIfAbsent(email, fresh -> password());
            write(known, whoByEmail);
            return known;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Map<String, String> read() throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.strip().split("\\s+", 3))
                    .filter(parts -> parts.length > 1 && parts[0].contains("@"))
                    .collect(Collectors.toMap(
                            parts -> parts[0], parts -> parts[1], (first, second) -> first, LinkedHashMap::new));
        }
    }

    private void write(Map<String, String> passwords, Map<String, String> whoByEmail) throws IOException {
        Files.createDirectories(file.getParent());
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(
                fresh,
                whoByEmail.entrySet().stream()
                        .map(one -> "%-28s %s  %s".formatted(one.getKey(), passwords.get(one.getKey()), one.getValue()))
                        .collect(Collectors.joining("\n", "", "\n")));
        Files.move(
                fresh,
                file,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private String password() {
        return java.util.stream.IntStream.range(0, PARTS)
                .mapToObj(part -> chance.ints(PART, 0, LETTERS.length())
                        .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
