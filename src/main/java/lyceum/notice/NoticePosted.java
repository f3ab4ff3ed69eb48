package lyceum.notice;

import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// Every member of that group shall read it.
public record NoticePosted(NoticeId notice, GroupId group, PersonId author) {}
