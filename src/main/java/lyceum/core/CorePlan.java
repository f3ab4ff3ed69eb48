package lyceum.core;

import lyceum.shared.Bilingual;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit;

/// What an owner decides about a core group.
/// @param cap seats in all, 3 to 500
public record CorePlan(Bilingual name, int cap) {
    public static final int USUAL_CAP = 69;
    static final int LEAST = 3;
    static final int MOST = 500;
    private static final TextLimit NAME = TextLimit.needed("name", 40);

    CorePlan checked() {
        if (cap < LEAST || cap > MOST) throw new CapOutOfRange();
        return new CorePlan(NAME.check(name), cap);
    }

    abstract static class CapRefused extends Refusal {
        CapRefused(Object... arguments) {
            super(arguments);
        }

        @Override
        public String field() {
            return "cap";
        }
    }

    public static final class CapOutOfRange extends CapRefused {
        CapOutOfRange() {
            super(LEAST, MOST);
        }
    }

    /// Nobody is put off a seat by a smaller number.
    public static final class CapBelowTaken extends CapRefused {
        CapBelowTaken(int taken) {
            super(taken);
        }
    }
}
