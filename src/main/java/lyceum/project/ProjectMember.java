package lyceum.project;

import java.time.Instant;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody in a project, as the others see them.
/// @param name null once that account is deleted
/// @param number null where there is none any more
/// @param part OWNER, MEMBER or HELPER
/// @param away no longer at the table, or without a running ticket: was in it, and is again when they are back
/// @param note what they wrote when they asked; empty elsewhere
public record ProjectMember(
        PersonId person,
        @Nullable String name,
        @Nullable MemberNumber number,
        Part part,
        boolean away,
        String note,
        Instant since) {}
