package lyceum.book;

import java.time.Instant;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What a reviewer said of one version.
/// @param name null once that account is deleted
public record PageAnswer(
        int version, PersonId reviewer, @Nullable String name, boolean accepted, String words, Instant at) {}
