package lyceum.discount;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a buyer types. Full-width letters, small ones and spaces round or within it make no difference.
public record DiscountCode(String text) {
    static final int LEAST = 4;
    static final int MOST = 32;
    private static final Pattern LETTERS = Pattern.compile("[A-Z0-9\\p{IsHan}-]{" + LEAST + "," + MOST + "}");

    public DiscountCode {
        if (!LETTERS.matcher(text).matches()) throw new CodeIsOdd(LEAST, MOST);
    }

    /// Refuses with [CodeIsOdd] what no code can be.
    public static DiscountCode typed(String typed) {
        return new DiscountCode(folded(typed));
    }

    /// Empty where nothing was typed or no code can be written so.
    static Optional<DiscountCode> read(String typed) {
        var folded = folded(typed);
        return LETTERS.matcher(folded).matches() ? Optional.of(new DiscountCode(folded)) : Optional.empty();
    }

    private static String folded(String typed) {
        var some = typed.substring(0, Math.min(typed.length(), 4 * MOST));
        return Normalizer.normalize(some, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
    }
}
