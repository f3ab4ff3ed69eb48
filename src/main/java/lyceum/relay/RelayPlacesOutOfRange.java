package lyceum.relay;

import lyceum.shared.Refusal;

/// So many places make no sense.
public final class RelayPlacesOutOfRange extends Refusal {
    RelayPlacesOutOfRange(int most) {
        super(most);
    }

    @Override
    public String field() {
        return "cap";
    }
}
