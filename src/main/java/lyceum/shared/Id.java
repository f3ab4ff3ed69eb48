package lyceum.shared;

import java.util.Locale;

/// A positive number of 63 bits, made by [Ids], written in addresses as 13 letters of Crockford's base 32.
public interface Id {
    long value();

    default String text() {
        var letters = new char[13];
        long rest = value();
        for (int i = letters.length - 1; i >= 0; i--) {
            letters[i] = "0123456789abcdefghjkmnpqrstvwxyz".charAt((int) (rest & 31));
            rest >>>= 5;
        }
        return new String(letters);
    }

    static void check(long value) {
        if (value <= 0) throw new IllegalArgumentException("An id is positive: " + value);
    }

    static long parse(String text) {
        if (text.length() != 13) throw new NotFound();
        long value = 0;
        for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            int digit = "0123456789abcdefghjkmnpqrstvwxyz".indexOf(letter);
            if (digit < 0) throw new NotFound();
            value = value << 5 | digit;
        }
        if (value <= 0) throw new NotFound();
        return value;
    }
}
