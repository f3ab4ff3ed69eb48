package lyceum.standing;

import lyceum.shared.GroupId;

/// A core group has a new version of its policy, from now on.
public record PolicyChanged(GroupId group, int version) {}
