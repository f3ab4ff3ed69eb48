package lyceum.group;

import java.time.Instant;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;

/// Somebody's place in a learner group, and since when.
public record GroupMember(PersonId person, MemberNumber number, Instant since) {}
