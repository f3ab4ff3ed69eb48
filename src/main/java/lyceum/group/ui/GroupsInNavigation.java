package lyceum.group.ui;

import java.util.List;
import java.util.Locale;
import lyceum.community.Communities;
import lyceum.group.Groups;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import lyceum.shell.NavigationSlot;
import org.springframework.stereotype.Component;

/// The groups in which somebody has a place, under their community's name.
@Component
class GroupsInNavigation implements NavigationSlot {
    private final Groups groups;
    private final Communities communities;
    private final Say say;

    GroupsInNavigation(Groups groups, Communities communities, Say say) {
        this.groups = groups;
        this.communities = communities;
        this.say = say;
    }

    @Override
    public List<Entry> entries(PersonId reader, Locale language) {
        return groups.of(reader).stream()
                .map(group -> new Entry(
                        300,
                        communities.get(group.community()).name().in(language),
                        group.name(say, language),
                        "groups/" + group.id()))
                .toList();
    }
}
