package lyceum.friday;

import lyceum.shared.Refusal;

/// The backup steps in for the speaker.
public final class BackupIsTheSpeaker extends Refusal {
    BackupIsTheSpeaker() {
        super();
    }

    @Override
    public String field() {
        return "backup";
    }
}
