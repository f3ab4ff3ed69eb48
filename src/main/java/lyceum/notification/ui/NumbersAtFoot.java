package lyceum.notification.ui;

import java.util.List;
import java.util.Locale;
import lyceum.community.Communities;
import lyceum.language.Languages;
import lyceum.membership.Members;
import lyceum.shared.PersonId;
import lyceum.shell.CardSlot;
import org.springframework.stereotype.Component;

/// One's numbers, each written as its community writes it.
@Component
class NumbersAtFoot implements CardSlot {
    private final Members members;
    private final Communities communities;

    NumbersAtFoot(Members members, Communities communities) {
        this.members = members;
        this.communities = communities;
    }

    @Override
    public List<String> lines(PersonId reader, Locale language) {
        var numbers = members.numbers(reader);
        communities.profiles(numbers.keySet());
        return numbers.entrySet().stream()
                .map(one -> {
                    var community = communities.get(one.getKey());
                    return community.numbers().write(one.getValue())
                            + Languages.dot(language)
                            + community.name().in(language);
                })
                .toList();
    }
}
