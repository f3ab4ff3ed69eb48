package lyceum.sanction;

import lyceum.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// What must be chosen and was not, or is out of range: told beside its field.
public abstract class ChosenBadly extends Refusal {
    private final String field;

    ChosenBadly(String field, Object... arguments) {
        super(arguments);
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }

    /// Nobody is held back without a rule that says so.
    public static final class ClauseMissing extends ChosenBadly {
        ClauseMissing() {
            super("clause");
        }
    }

    public static final class LengthOutOfRange extends ChosenBadly {
        LengthOutOfRange(long days) {
            super("length", days);
        }
    }
}
