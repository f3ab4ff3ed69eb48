package lyceum.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A community's seal in a drawing, 68 by 68 units.
public final class Chop {
    private static final String SEAL = read();

    private Chop() {}

    /// @param characters one to four; none gives 印
    public static String svg(String characters) {
        return SEAL.replace("{{signs}}", signs(characters));
    }

    /// One sign fills the seal, two stand below each other; more are read down the right column, then the left.
    private static String signs(String characters) {
        int[] signs =
                (characters.isEmpty() ? "印" : characters).codePoints().limit(4).toArray();
        var drawn = new StringBuilder();
        for (int i = 0; i < signs.length; i++) {
            double x = signs.length <= 2 ? 34 : i < 2 ? 47.3 : 20.7;
            double y = switch (signs.length) {
                case 1 -> 49;
                case 3 -> i == 2 ? 44 : i == 0 ? 31.5 : 57;
                default -> i % 2 == 0 ? 31.5 : 57;
            };
            drawn.append(Lettering.text(x, y, signs.length == 1 ? 42 : 25, "", Character.toString(signs[i])));
        }
        return drawn.toString();
    }

    private static String read() {
        try (var file = Chop.class.getResourceAsStream("/picture/seal.svg")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
