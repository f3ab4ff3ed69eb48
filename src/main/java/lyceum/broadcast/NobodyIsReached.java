package lyceum.broadcast;

import lyceum.shared.Refusal;

/// There is no group that it would come to.
public final class NobodyIsReached extends Refusal {
    NobodyIsReached() {
        super();
    }

    @Override
    public String field() {
        return "audience";
    }
}
