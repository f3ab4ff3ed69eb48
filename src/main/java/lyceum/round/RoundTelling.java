package lyceum.round;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.rotation.RotatingGroups;
import lyceum.rotation.RotatingMember;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells people about a round, each once for a step, in its transaction.
@Component
class RoundTelling {
    private final RotatingGroups groups;
    private final Roles roles;
    private final ApplicationEventPublisher news;

    RoundTelling(RotatingGroups groups, Roles roles, ApplicationEventPublisher news) {
        this.groups = groups;
        this.roles = roles;
        this.news = news;
    }

    void people(Round round, long step, Collection<PersonId> people, RoundNews.Kind kind) {
        for (var person : people)
            news.publishEvent(new RoundNews(step, round.id(), round.group(), round.community(), person, kind));
    }

    void table(Round round, long step, RoundNews.Kind kind) {
        people(round, step, seated(round), kind);
    }

    void staff(Round round, long step) {
        var staff = roles.staff(round.community(), null);
        var all = new LinkedHashSet<PersonId>();
        for (var role : List.of(Role.OWNER, Role.SECRETARY)) all.addAll(staff.getOrDefault(role, List.of()));
        people(round, step, all, RoundNews.Kind.WAITS);
    }

    List<PersonId> seated(Round round) {
        return groups.roster(groups.known(round.group())).stream()
                .filter(RotatingMember::agreed)
                .map(RotatingMember::person)
                .toList();
    }
}
