package lyceum.access.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lyceum.access.Act;
import lyceum.access.CohortNames;
import lyceum.access.Roles;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import lyceum.shell.NavigationSlot;
import org.springframework.stereotype.Component;

/// The operator's page for operators; a community's staff page for its owners.
@Component
class OperatorInNavigation implements NavigationSlot {
    private static final int STAFF = 550;
    private static final int OPERATOR = 900;

    private final Roles roles;
    private final CohortNames names;
    private final Say say;

    OperatorInNavigation(Roles roles, CohortNames names, Say say) {
        this.roles = roles;
        this.names = names;
        this.say = say;
    }

    @Override
    public List<Entry> entries(PersonId reader, Locale language) {
        var entries = new ArrayList<Entry>();
        for (var community : roles.where(reader, Act.INVITE_STAFF))
            entries.add(new Entry(
                    STAFF,
                    names.community(community, language),
                    say.text(language, "access.staff.title"),
                    "studio/" + community + "/staff"));
        if (roles.may(reader, Act.GRANT_FOUNDING))
            entries.add(new Entry(OPERATOR, "", say.text(language, "access.operator.title"), "operator"));
        return entries;
    }
}
