package lyceum.nomination.ui;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.core.CoreGroups;
import lyceum.group.GroupLeaves;
import lyceum.language.Say;
import lyceum.nomination.Nominations;
import lyceum.nomination.Talents;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// What every page of this room needs.
@Component
record NominationFrame(
        Talents talents,
        Nominations nominations,
        CoreGroups groups,
        GroupLeaves leaves,
        Communities communities,
        Accounts accounts,
        SignedIn who,
        Say say) {
    Map<PersonId, String> names(Collection<PersonId> people) {
        var names = new HashMap<PersonId, String>();
        accounts.people(people).forEach((id, person) -> names.put(id, person.name()));
        return names;
    }

    String group(GroupId id, Locale reader) {
        return groups.known(id).name().in(reader);
    }

    static String points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    static String nominees(GroupId group) {
        return "groups/" + group + "/nominees";
    }

    static String radar(GroupId group) {
        return "groups/" + group + "/talents";
    }
}
