package lyceum.core.ui;

import java.util.List;
import java.util.Locale;
import lyceum.community.Communities;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.shared.PersonId;
import lyceum.shell.NavigationSlot;
import org.springframework.stereotype.Component;

/// The round tables at which somebody sits or is at home, under their community's name.
@Component
class CoreInNavigation implements NavigationSlot {
    private final CoreGroups groups;
    private final Communities communities;

    CoreInNavigation(CoreGroups groups, Communities communities) {
        this.groups = groups;
        this.communities = communities;
    }

    @Override
    public List<Entry> entries(PersonId reader, Locale language) {
        var all = groups.of(reader);
        communities.profiles(all.stream().map(CoreGroup::community).toList());
        return all.stream()
                .map(group -> new Entry(
                        310,
                        communities.get(group.community()).name().in(language),
                        group.name().in(language),
                        "groups/" + group.id()))
                .toList();
    }
}
