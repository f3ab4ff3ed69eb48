package lyceum.friday;

import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Who shares, and who steps in.
/// @param backup null where nobody could be found yet
public record Crew(PersonId speaker, @Nullable PersonId backup) {
    public Crew {
        if (speaker.equals(backup)) throw new BackupIsTheSpeaker();
    }

    boolean has(PersonId person) {
        return person.equals(speaker) || person.equals(backup);
    }
}
