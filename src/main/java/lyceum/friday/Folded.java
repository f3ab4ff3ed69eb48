package lyceum.friday;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Texts and what people type to find them, in one form, since databases differ in what they think equal. A word is
/// found wherever its letters stand, be it a single one.
final class Folded {
    /// In letters; what is typed beyond is not looked for.
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 5;

    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static List<String> words(String typed) {
        var some = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return Arrays.stream(of(some).strip().split("[\\s\\u3000]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /// For `like … escape '!'`.
    static String pattern(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
