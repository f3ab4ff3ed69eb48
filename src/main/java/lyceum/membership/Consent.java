package lyceum.membership;

import java.time.Instant;

/// That somebody accepted a version of the group rules.
public record Consent(int version, Instant at) {}
