package lyceum.book;

import java.time.Instant;
import java.util.List;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// One version of what was handed in; it is never overwritten.
/// @param name null once that account is deleted
/// @param answers of reviewers, the oldest first
public record PageText(
        int version, PersonId author, @Nullable String name, String text, Instant at, List<PageAnswer> answers) {}
