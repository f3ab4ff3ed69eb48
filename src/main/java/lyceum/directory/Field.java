package lyceum.directory;

/// What each member shows or keeps back, piece by piece. The nick is what one is called in the groups: fellow members
/// always see it.
public enum Field {
    NICK,
    REGION,
    JOB,
    SKILLS,
    INTRODUCTION
}
