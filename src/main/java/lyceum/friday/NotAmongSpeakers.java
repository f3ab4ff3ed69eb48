package lyceum.friday;

import lyceum.shared.Refusal;

/// Core members and staff share; nobody else can be booked.
public final class NotAmongSpeakers extends Refusal {
    NotAmongSpeakers() {
        super();
    }

    @Override
    public String field() {
        return "speaker";
    }
}
