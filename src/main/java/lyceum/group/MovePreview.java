package lyceum.group;

import java.util.List;
import java.util.Map;
import lyceum.shared.PersonId;

/// What a move would do, before anybody does it.
/// @param going in the order of their numbers
/// @param staying who was chosen and would not move, and why
public record MovePreview(LearnerGroup from, LearnerGroup to, List<PersonId> going, Map<PersonId, Why> staying) {
    public enum Why {
        /// No place in this group any more.
        NOT_HERE,
        /// A mute in this group would end unseen.
        MUTED,
        SUSPENDED,
        /// What a lapsed member may still read stands in the group where it was.
        LAPSED
    }

    public int free() {
        return to.size() - to.members();
    }

    public boolean fits() {
        return going.size() <= free();
    }
}
