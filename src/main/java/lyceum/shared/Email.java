package lyceum.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// An address as it is compared: NFKC, lower case, 254 characters at most (RFC 5321).
public record Email(String value) {
    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@<>\"(),:;\\[\\]\\\\\\p{Cntrl}]{1,64}@[^\\s@<>\"(),:;\\[\\]\\\\\\p{Cntrl}]+\\.[^\\s@<>\"(),:;.\\[\\]\\\\\\p{Cntrl}]+");

    public Email {
        if (value.length() > 1_000) throw new NotAnEmail();
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) throw new NotAnEmail();
    }

    @Override
    public String toString() {
        return value;
    }

    public static final class NotAnEmail extends Refusal {
        @Override
        public String field() {
            return "email";
        }
    }
}
