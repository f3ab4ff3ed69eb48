package lyceum.channel;

import java.util.Collection;
import java.util.Map;
import lyceum.directory.NameCards;
import lyceum.group.Places;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// What people are called in a group: by the name card of its community. Whoever is erased is missing.
@Component
class Authors {
    private final NameCards cards;
    private final Places places;

    Authors(NameCards cards, Places places) {
        this.cards = cards;
        this.places = places;
    }

    Map<PersonId, String> in(GroupId group, Collection<PersonId> people) {
        return people.isEmpty() ? Map.of() : cards.names(places.group(group).community(), people);
    }
}
