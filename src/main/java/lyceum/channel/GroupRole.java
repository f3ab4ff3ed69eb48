package lyceum.channel;

import lyceum.access.Role;

/// What somebody is in a group. A member has a place there; the others are staff of the community, or of the cohort.
public enum GroupRole {
    MEMBER,
    OWNER,
    TEACHER,
    ASSISTANT,
    SECRETARY;

    static GroupRole of(Role role) {
        return valueOf(role.name());
    }
}
