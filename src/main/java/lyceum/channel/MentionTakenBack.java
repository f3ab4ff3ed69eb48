package lyceum.channel;

import lyceum.shared.PersonId;

/// A text does not call upon that person any more.
public record MentionTakenBack(SayingId said, PersonId person) {}
