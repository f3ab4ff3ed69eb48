package lyceum.shared;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// How many may be admitted to a cohort: a number of at least 1, or explicitly unlimited.
public record Seats(@Nullable Integer limit) {
    public static final Seats UNLIMITED = new Seats(null);
    public static final int MOST = 1_000_000;

    public Seats {
        if (limit != null && (limit < 1 || limit > MOST)) throw new SeatsOutOfRange(MOST);
    }

    public static Seats of(int limit) {
        return new Seats(limit);
    }

    public boolean isUnlimited() {
        return limit == null;
    }

    public OptionalInt count() {
        return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    public static final class SeatsOutOfRange extends Refusal {
        SeatsOutOfRange(int most) {
            super(most);
        }

        @Override
        public String field() {
            return "seats";
        }
    }
}
