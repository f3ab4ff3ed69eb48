package lyceum.group.ui;

import java.util.List;
import java.util.Locale;
import lyceum.community.Communities;
import lyceum.group.GroupNames;
import lyceum.group.Groups;
import lyceum.group.LearnerGroup;
import lyceum.shared.PersonId;
import lyceum.shell.NavigationSlot;
import org.springframework.stereotype.Component;

/// The groups in which somebody has a place, under their community's name.
@Component
class GroupsInNavigation implements NavigationSlot {
    private final Groups groups;
    private final Communities communities;
    private final GroupNames names;

    GroupsInNavigation(Groups groups, Communities communities, GroupNames names) {
        this.groups = groups;
        this.communities = communities;
        this.names = names;
    }

    @Override
    public List<Entry> entries(PersonId reader, Locale language) {
        var places = groups.of(reader);
        communities.profiles(places.stream().map(LearnerGroup::community).toList());
        var called = names.apart(places, language);
        return places.stream()
                .map(group -> new Entry(
                        300,
                        communities.get(group.community()).name().in(language),
                        called.getOrDefault(group.id(), ""),
                        "groups/" + group.id()))
                .toList();
    }
}
