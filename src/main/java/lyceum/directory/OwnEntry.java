package lyceum.directory;

import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import org.jspecify.annotations.Nullable;

/// What somebody keeps in the directory of one community, before one's own eyes.
/// @param carded whether there is a name card already
/// @param introduced whether the introduction was written or put off
/// @param mending null where nobody asks for another card
public record OwnEntry(
        CommunityId community,
        MemberNumber number,
        NameCard card,
        Profile profile,
        Privacy privacy,
        boolean carded,
        boolean introduced,
        @Nullable Mending mending) {}
