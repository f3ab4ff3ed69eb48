package lyceum.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The folder with the bytes. Nodes that serve one portal share it.
@Component
class Shelf {
    private static final String SMALL = ".small";
    private static final String UNFINISHED = ".part";

    private final Path folder;

    Shelf(@Value("${lyceum.files}") Path folder) {
        this.folder = folder;
    }

    Path bytes(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    Path small(String name) {
        return bytes(name).resolveSibling(name + SMALL);
    }

    /// A file beside its later place, for what is still coming in.
    Path unfinished(String name, String what) throws IOException {
        var path = bytes(name).resolveSibling(name + what + UNFINISHED);
        Files.createDirectories(path.getParent());
        return path;
    }

    /// All that is written here is written through this: a disk that is full is full here.
    OutputStream opened(Path path) throws IOException {
        return Files.newOutputStream(path);
    }

    /// Writes up to so many bytes.
    /// @return false if there are more
    boolean fill(Path path, InputStream from, long most) throws IOException {
        try (var out = opened(path)) {
            var buffer = new byte[16_384];
            long all = 0;
            for (int got; (got = from.read(buffer)) >= 0; ) {
                all += got;
                if (all > most) return false;
                out.write(buffer, 0, got);
            }
            return true;
        }
    }

    /// On the disk for good before anybody is told of it.
    void settle(Path from, Path to) throws IOException {
        try (var channel = FileChannel.open(from, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    static long size(Path path) throws IOException {
        return Files.size(path);
    }

    static void discard(Path... rest) throws IOException {
        for (var path : rest) Files.deleteIfExists(path);
    }

    static String sha256(Path path) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    void remove(String name) throws IOException {
        Files.deleteIfExists(bytes(name));
        Files.deleteIfExists(small(name));
    }

    /// What a killed process left behind: bytes of before that moment that no row knows.
    void sweep(Instant before, Predicate<String> known) throws IOException {
        if (!Files.isDirectory(folder)) return;
        List<Path> old;
        try (var all = Files.walk(folder, 2)) {
            old = all.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().lastModified() < before.toEpochMilli())
                    .toList();
        }
        for (var file : old) {
            var name = file.getFileName().toString();
            if (name.endsWith(UNFINISHED) || !known.test(name.replace(SMALL, ""))) Files.deleteIfExists(file);
        }
    }
}
