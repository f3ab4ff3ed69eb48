package lyceum.course;

import lyceum.shared.Refusal;

/// What was typed to confirm is not the cohort's name.
public final class NotItsName extends Refusal {
    NotItsName(String name) {
        super(name);
    }

    @Override
    public String field() {
        return "typed";
    }
}
