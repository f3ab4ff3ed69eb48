package lyceum.showcase.ui;

import java.util.List;
import java.util.Locale;
import lyceum.group.GroupLeaf;
import lyceum.group.Places;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.showcase.Showcases;
import org.springframework.stereotype.Component;

/// From a group to the gallery of its community.
@Component
class GalleryLeaf implements GroupLeaf {
    private final Places places;
    private final Showcases showcases;
    private final Say say;

    GalleryLeaf(Places places, Showcases showcases, Say say) {
        this.places = places;
        this.showcases = showcases;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        var community = places.group(group).community();
        return showcases.isOpenTo(reader, community)
                ? List.of(new Leaf(45, say.text(language, "showcase.title"), ShowcaseFrame.gallery(community), 0))
                : List.of();
    }
}
