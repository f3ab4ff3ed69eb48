package lyceum.community;

import lyceum.shared.MemberNumber;
import lyceum.shared.Refusal;

/// How a community writes its numbers: what stands before, and how many digits at least, as in YY-000123.
public record NumberFormat(String prefix, int digits) {
    public NumberFormat {
        if (!prefix.matches("[\\p{L}\\p{N}·-]{0,8}") || digits < 1 || digits > 9) throw new NumberFormatOutOfRange();
    }

    public String write(MemberNumber number) {
        return prefix + String.format("%0" + digits + "d", number.value());
    }

    public static final class NumberFormatOutOfRange extends Refusal {
        @Override
        public String field() {
            return "numbers";
        }
    }
}
