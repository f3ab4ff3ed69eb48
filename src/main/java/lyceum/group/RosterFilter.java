package lyceum.group;

import java.util.Locale;
import java.util.Optional;

/// Which of a group's members staff look at.
public enum RosterFilter {
    ALL,
    ACTIVE,
    MUTED,
    /// A payment is disputed: what it gave rests.
    SUSPENDED,
    LAPSED,
    /// The name card is missing, lacks something, or is to be mended.
    TO_MEND;

    /// As the address of a page says it.
    public static RosterFilter parse(String text) {
        for (var one : values()) if (one.inAddress().equals(text)) return one;
        return ALL;
    }

    public String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean takes(RosterState state, boolean toMend) {
        return switch (this) {
            case ALL -> true;
            case TO_MEND -> toMend;
            case ACTIVE, MUTED, SUSPENDED, LAPSED ->
                Optional.of(state).filter(one -> one.name().equals(name())).isPresent();
        };
    }
}
