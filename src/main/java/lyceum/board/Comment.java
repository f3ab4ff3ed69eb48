package lyceum.board;

import java.time.Instant;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// @param name null once that account is deleted
public record Comment(PersonId author, @Nullable String name, String body, Instant at) {}
