package lyceum.community;

import java.time.Instant;

/// That there is, or was, such a version of the group rules.
/// @param material whether members were asked to accept again
public record RulesVersion(int version, boolean material, Instant writtenAt) {}
