package lyceum.directory;

import lyceum.shared.CommunityId;
import lyceum.shared.Refusal;

/// Before the first post one says who one is.
public final class NameCardMissing extends Refusal {
    private final CommunityId community;

    public NameCardMissing(CommunityId community) {
        this.community = community;
    }

    @Override
    public String way() {
        return "begin/" + community;
    }
}
