package lyceum.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The chain's head once more, outside the database: whoever cuts off the end of the table would have to cut here too.
@Component
class HeadFile {
    private final Path file;
    private long kept;

    HeadFile(@Value("${lyceum.home}") String home) {
        this.file = Path.of(home).resolve("audit-head");
    }

    synchronized void keep(Trail.Head head) {
        if (head.places() <= kept) return;
        try {
            Files.createDirectories(file.getParent());
            var next = file.resolveSibling("audit-head.next");
            Files.writeString(next, head.places() + " " + head.signature() + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            kept = head.places();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    Optional<Trail.Head> read() {
        try {
            if (!Files.exists(file)) return Optional.empty();
            var words = Files.readString(file).strip().split(" ", 2);
            return Optional.of(new Trail.Head(Long.parseLong(words[0]), words[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
