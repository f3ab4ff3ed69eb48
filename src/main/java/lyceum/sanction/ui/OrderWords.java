package lyceum.sanction.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lyceum.access.Accounts;
import lyceum.access.Person;
import lyceum.community.Communities;
import lyceum.group.Places;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.sanction.Sanction;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Names people, groups and times where order is kept.
@Component
class OrderWords {
    private final Accounts accounts;
    private final Communities communities;
    private final Places places;
    private final Say say;

    OrderWords(Accounts accounts, Communities communities, Places places, Say say) {
        this.accounts = accounts;
        this.communities = communities;
        this.places = places;
        this.say = say;
    }

    Map<PersonId, Person> people(Collection<PersonId> ids) {
        return accounts.people(ids.stream().distinct().toList());
    }

    String name(PersonId id, Locale reader) {
        return name(id, people(java.util.List.of(id)), reader);
    }

    String name(PersonId id, Map<PersonId, Person> people, Locale reader) {
        var person = people.get(id);
        return person == null ? say.text(reader, "sanction.gone") : person.name();
    }

    /// Each group once, however often it is named.
    Map<GroupId, String> groups(Collection<GroupId> ids, Locale reader) {
        var names = new HashMap<GroupId, String>();
        ids.forEach(id -> names.computeIfAbsent(id, _ -> group(id, reader)));
        return names;
    }

    String group(GroupId id, Locale reader) {
        return places.group(id).name(say, reader);
    }

    String community(CommunityId id, Locale reader) {
        return communities.get(id).name().in(reader);
    }

    String where(Sanction one, Locale reader) {
        return one.everywhere()
                ? say.text(reader, "sanction.everywhere", community(one.community(), reader))
                : community(one.community(), reader) + Languages.dot(reader) + group(one.group(), reader);
    }

    String moment(java.time.Instant at, CommunityId of, Locale reader) {
        return say.moment(reader, at, communities.get(of).zone());
    }

    String until(Sanction one, Locale reader) {
        var until = one.until();
        return until == null ? say.text(reader, "sanction.until.undone") : moment(until, one.community(), reader);
    }
}
