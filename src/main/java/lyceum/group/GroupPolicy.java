package lyceum.group;

import lyceum.shared.Refusal;

/// How many places each learner group of a cohort or community has, and how arrivals spread over them.
public record GroupPolicy(int capacity, Overflow overflow) {
    public static final int LARGEST = 10_000;

    GroupPolicy checked() {
        if (capacity < 1 || capacity > LARGEST) throw new CapacityOutOfRange();
        return this;
    }

    abstract static class CapacityRefused extends Refusal {
        CapacityRefused(Object... arguments) {
            super(arguments);
        }

        @Override
        public String field() {
            return "capacity";
        }
    }

    public static final class CapacityOutOfRange extends CapacityRefused {
        CapacityOutOfRange() {
            super(1, LARGEST);
        }
    }

    /// Nobody is put out of a group by a smaller number.
    public static final class CapacityBelowMembers extends CapacityRefused {
        CapacityBelowMembers(int members) {
            super(members);
        }
    }
}
