package lyceum.course.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.community.Communities;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import lyceum.shell.NavigationSlot;
import org.springframework.stereotype.Component;

/// The studio of each community that somebody works in.
@Component
class StudioNavigation implements NavigationSlot {
    private static final int ORDER = 500;

    private final Roles roles;
    private final Communities communities;
    private final Say say;

    StudioNavigation(Roles roles, Communities communities, Say say) {
        this.roles = roles;
        this.communities = communities;
        this.say = say;
    }

    @Override
    public List<Entry> entries(PersonId reader, Locale language) {
        var entries = new ArrayList<Entry>();
        var places = roles.where(reader, Act.SEE_STUDIO);
        communities.profiles(places);
        for (var id : places) {
            var section = communities.get(id).name().in(language);
            entries.add(new Entry(ORDER, section, say.text(language, "course.studio"), "studio/" + id));
        }
        if (entries.isEmpty() && roles.may(reader, Act.FOUND_COMMUNITY))
            entries.add(new Entry(ORDER, "", say.text(language, "community.found.title"), "studio/new"));
        return entries;
    }
}
