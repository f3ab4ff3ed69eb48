package lyceum.channel;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import lyceum.group.Group;
import lyceum.shared.Bilingual;
import lyceum.shared.PersonId;

/// Who may not post for a while. The room that keeps order answers; asked at every act, so a mute acts at once and ends
/// by itself.
public interface Mutes {
    /// @param clause of the community's rules, as it read then
    record Mute(Bilingual clause, Instant until) {}

    /// Those of these people who are muted in that group now; where several mutes run, the one that ends last. One
    /// question, however many people.
    Map<PersonId, Mute> of(Group group, Collection<PersonId> people);
}
