package lyceum.channel;

import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody, or all who hold a role, called upon in a text.
/// @param who what stands behind the `#` in the text: a member's number, or a role in small letters
/// @param person null for a role
/// @param name of the person now; null for a role, and once that account is deleted
public record Mention(
        String who, @Nullable PersonId person, @Nullable String name) {
    /// Null for a person.
    public @Nullable GroupRole role() {
        return MentionText.role(who).orElse(null);
    }

    /// Null for a role.
    public @Nullable MemberNumber number() {
        return MentionText.number(who).orElse(null);
    }
}
