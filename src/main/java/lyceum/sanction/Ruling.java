package lyceum.sanction;

import lyceum.channel.SayingId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Against whom, where, by which clause of the rules, and why.
/// @param clause which of [Sanctions#clauses], counted from 0
/// @param over what that person said, so that reports of it are settled; null where it is about something else
public record Ruling(
        GroupId group,
        PersonId whom,
        int clause,
        String reason,
        @Nullable SayingId over) {}
