package lyceum.archive.ui;

import java.util.Locale;
import java.util.Optional;
import lyceum.community.Community;
import lyceum.community.CommunityFrame;
import lyceum.community.PublicLeaf;
import lyceum.friday.PastShares;
import lyceum.language.Say;
import org.springframework.stereotype.Component;

/// The way to what a community shows of its past shares.
@Component
class PublicFridaysLeaf implements PublicLeaf {
    private final PastShares past;
    private final Say say;

    PublicFridaysLeaf(PastShares past, Say say) {
        this.past = past;
        this.say = say;
    }

    @Override
    public Optional<Leaf> of(Community community, Locale reader) {
        return past.isPublic(community.id())
                ? Optional.of(new Leaf(
                        say.text(reader, "archive.title"), CommunityFrame.path(community) + PastSharePages.FRIDAYS))
                : Optional.empty();
    }
}
