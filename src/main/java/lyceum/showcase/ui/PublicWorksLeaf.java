package lyceum.showcase.ui;

import java.util.Locale;
import java.util.Optional;
import lyceum.community.Community;
import lyceum.community.CommunityFrame;
import lyceum.community.PublicLeaf;
import lyceum.language.Say;
import lyceum.showcase.Showcases;
import org.springframework.stereotype.Component;

/// The way to a community's public gallery.
@Component
class PublicWorksLeaf implements PublicLeaf {
    private final Showcases showcases;
    private final Say say;

    PublicWorksLeaf(Showcases showcases, Say say) {
        this.showcases = showcases;
        this.say = say;
    }

    @Override
    public Optional<Leaf> of(Community community, Locale reader) {
        return showcases.isAnyPublic(community.id())
                ? Optional.of(new Leaf(
                        say.text(reader, "showcase.title"), CommunityFrame.path(community) + ShowcasePages.GALLERY))
                : Optional.empty();
    }
}
