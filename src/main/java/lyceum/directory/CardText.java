package lyceum.directory;

import java.text.Normalizer;
import java.util.regex.Pattern;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit;

/// One part of a name card: letters that can be seen, in the form in which they look alike, and few signs.
final class CardText {
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M}\\p{N} .·'’&+_#/-]");
    /// Letters by their kind, and nothing to the eye.
    private static final Pattern FILLERS =
            Pattern.compile("[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFFA0\\u2800]");

    private static final Pattern HEAPS = Pattern.compile("\\p{M}{3,}|^\\p{M}");

    private CardText() {}

    static String check(String field, int most, boolean needed, String typed) {
        var limit = needed ? TextLimit.needed(field, most) : TextLimit.optional(field, most);
        var clean = limit.check(typed);
        var plain = Normalizer.normalize(clean, Normalizer.Form.NFKC).strip().replaceAll(" {2,}", " ");
        // Some signs become several letters.
        plain = limit.check(plain);
        if (ODD.matcher(plain).find()
                || FILLERS.matcher(plain).find()
                || HEAPS.matcher(plain).find()) throw new CardHasOddLetters(field);
        if (needed && plain.codePoints().noneMatch(Character::isLetterOrDigit)) throw new CardHasOddLetters(field);
        return plain;
    }

    /// Signs that a name needs not, or that hide in it.
    public static final class CardHasOddLetters extends Refusal {
        private final String field;

        CardHasOddLetters(String field) {
            this.field = field;
        }

        @Override
        public String field() {
            return field;
        }
    }
}
