package lyceum.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What the chain is signed with: from the environment; on the embedded database, if none is given, a random one that
/// stays in the installation's folder and only its owner can read.
@Component
class AuditKey {
    private static final int SHORTEST = 32;

    private final byte[] bytes;

    AuditKey(
            @Value("${lyceum.audit.key:}") String given,
            @Value("${lyceum.home}") String home,
            @Value("${spring.datasource.url}") String database) {
        if (!given.isEmpty() && given.length() < SHORTEST)
            throw new IllegalStateException("LYCEUM_AUDIT_KEY is shorter than " + SHORTEST + " characters.");
        if (given.isEmpty() && !database.startsWith("jdbc:h2:"))
            throw new IllegalStateException(
                    "LYCEUM_AUDIT_KEY is missing: the audit trail is signed with it. Set it to 32 random characters or more (openssl rand -hex 32), the same on every node, and keep it apart from the database.");
        bytes = (given.isEmpty() ? ownKey(Path.of(home)) : given).getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return bytes;
    }

    private static String ownKey(Path home) {
        var file = home.resolve("audit-key");
        try {
            if (Files.exists(file)) return Files.readString(file).strip();
            Files.createDirectories(home);
            var random = new byte[SHORTEST];
            new SecureRandom().nextBytes(random);
            var key = HexFormat.of().formatHex(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, key + "\n");
            return key;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
