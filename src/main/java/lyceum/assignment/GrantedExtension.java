package lyceum.assignment;

import java.time.Instant;
import lyceum.shared.PersonId;

/// More time for one person, and why.
public record GrantedExtension(PersonId person, Extension until, String reason, PersonId by, Instant at) {
    /// Whether everybody has as much time by now, because the brief was moved.
    public boolean isCaughtUpBy(Assignment one) {
        return !until.due().isAfter(one.due()) && !until.cutOff().isAfter(one.cutOff());
    }
}
