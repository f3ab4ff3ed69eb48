package lyceum.assignment;

import lyceum.shared.Refusal;

/// Their numbers tell them apart.
public final class SeveralSuchLearners extends Refusal {
    SeveralSuchLearners(String typed) {
        super(typed);
    }

    @Override
    public String field() {
        return "learner";
    }
}
