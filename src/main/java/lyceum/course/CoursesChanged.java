package lyceum.course;

import lyceum.shared.CommunityId;

/// Something that a community's catalogue or one of its course pages shows has changed.
public record CoursesChanged(CommunityId community) {}
