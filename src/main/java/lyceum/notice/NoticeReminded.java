package lyceum.notice;

import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// Whoever has not read it is told once more.
public record NoticeReminded(NoticeId notice, GroupId group, PersonId by) {}
