package lyceum.friday;

import lyceum.shared.Refusal;

/// Core members and staff step in; nobody else can be booked.
public final class BackupNotAmongSpeakers extends Refusal {
    BackupNotAmongSpeakers() {
        super();
    }

    @Override
    public String field() {
        return "backup";
    }
}
