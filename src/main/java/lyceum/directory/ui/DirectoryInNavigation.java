package lyceum.directory.ui;

import java.util.List;
import java.util.Locale;
import lyceum.community.Communities;
import lyceum.language.Say;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.shared.PersonId;
import lyceum.shell.NavigationSlot;
import org.springframework.stereotype.Component;

/// The directory of each community one is in, under its name.
@Component
class DirectoryInNavigation implements NavigationSlot {
    private final Members members;
    private final Communities communities;
    private final Say say;

    DirectoryInNavigation(Members members, Communities communities, Say say) {
        this.members = members;
        this.communities = communities;
        this.say = say;
    }

    @Override
    public List<Entry> entries(PersonId reader, Locale language) {
        return members.of(reader).stream()
                .filter(own -> own.state() == Membership.State.LIVE)
                .map(own -> new Entry(
                        400,
                        communities.get(own.community()).name().in(language),
                        say.text(language, "directory.title"),
                        DirectoryFrame.path(own.community())))
                .toList();
    }
}
