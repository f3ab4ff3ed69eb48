package lyceum.standing;

import java.time.Instant;
import lyceum.shared.PersonId;

/// A policy, who made it, when and why.
public record PolicyVersion(EliminationPolicy policy, PersonId by, Instant at, String why) {}
