package lyceum.project;

import lyceum.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Nobody with that number has a running ticket.
public final class NotInTheCommunity extends Refusal {
    NotInTheCommunity() {
        super();
    }

    @Override
    public @Nullable String field() {
        return "number";
    }
}
