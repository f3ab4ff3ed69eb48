package lyceum.notice;

import lyceum.shared.PersonId;

/// A member has read it.
public record NoticeRead(NoticeId notice, PersonId reader) {}
