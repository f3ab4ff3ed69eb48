package lyceum.channel;

import java.text.Normalizer;
import java.util.Locale;

/// Texts and what people type to find them, in one form, since databases differ in what they think equal.
final class Folded {
    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// For `like … escape '!'`.
    static String pattern(String typed) {
        return "%" + of(typed).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
