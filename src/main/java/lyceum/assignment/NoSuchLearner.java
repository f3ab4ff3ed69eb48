package lyceum.assignment;

import lyceum.shared.Refusal;

/// Nobody in that cohort is called so or has that number.
public final class NoSuchLearner extends Refusal {
    NoSuchLearner(String typed) {
        super(typed);
    }

    @Override
    public String field() {
        return "learner";
    }
}
