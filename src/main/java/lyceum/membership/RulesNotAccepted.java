package lyceum.membership;

import lyceum.shared.CommunityId;
import lyceum.shared.Refusal;

/// What binds everybody in the community now was not accepted yet. Reading goes on; posting waits.
public final class RulesNotAccepted extends Refusal {
    private final CommunityId community;

    public RulesNotAccepted(CommunityId community, int version) {
        super(version);
        this.community = community;
    }

    @Override
    public String way() {
        return "begin/" + community;
    }
}
