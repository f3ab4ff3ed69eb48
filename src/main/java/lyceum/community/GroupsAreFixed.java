package lyceum.community;

import lyceum.shared.Refusal;

/// Somebody already has a place; groups no longer change between cohort and community.
public final class GroupsAreFixed extends Refusal {
    @Override
    public String field() {
        return "groupsBy";
    }
}
