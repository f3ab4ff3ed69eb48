package lyceum.directory;

import java.util.List;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody's page in the directory, as that reader may see it.
/// @param name null once the account is deleted
/// @param introduction in Markdown; empty where there is none to see
public record MemberPage(
        PersonId person,
        MemberNumber number,
        @Nullable String name,
        String region,
        String job,
        List<String> skills,
        String introduction,
        boolean carded) {}
