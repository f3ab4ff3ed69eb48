package lyceum.channel;

import lyceum.shared.Refusal;

/// Somebody else was there first; the screen shows how it stands now.
public final class ChangedByOthers extends Refusal {
    ChangedByOthers() {
        super();
    }
}
