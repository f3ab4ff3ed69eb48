package lyceum.access;

import lyceum.shared.Refusal;

/// This role may not do that. The sentence says who may.
public final class NotAllowed extends Refusal {
    private final Act act;

    public NotAllowed(Act act) {
        this.act = act;
    }

    public Act act() {
        return act;
    }

    @Override
    public String key() {
        return "refusal.NotAllowed." + act;
    }
}
