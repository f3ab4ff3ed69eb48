package lyceum.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import lyceum.shared.Bilingual;

/// The demo's longer texts, in files beside each other.
final class Texts {
    private Texts() {}

    static Bilingual of(String name) {
        return new Bilingual(read(name + ".zh.md"), read(name + ".en.md"));
    }

    private static String read(String file) {
        try (var text = Texts.class.getResourceAsStream("/demo/" + file)) {
            return new String(Objects.requireNonNull(text, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
