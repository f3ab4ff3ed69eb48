package lyceum.directory;

/// What a name card consists of. Everybody has a nick; where one lives and what one does is asked for by the community.
public enum CardPart {
    REGION,
    JOB,
    NICK
}
