package lyceum.nomination;

import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// The nominee stands, or does not; or the proposal was taken back.
public record NominationAnswered(
        NominationId nomination,
        GroupId group,
        CommunityId community,
        PersonId person,
        PersonId by,
        Nomination.State state) {}
