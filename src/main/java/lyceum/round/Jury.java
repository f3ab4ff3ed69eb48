package lyceum.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lyceum.access.Act;
import lyceum.access.NotAllowed;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.springframework.stereotype.Component;

/// Who may decide in a round beside whoever proposes: owners and secretaries who are nobody in it; where there is none,
/// an operator by an owner's grant.
@Component
class Jury {
    private final RankingRows rankings;
    private final Roles roles;

    Jury(RankingRows rankings, Roles roles) {
        this.rankings = rankings;
        this.roles = roles;
    }

    /// Everybody who could, in the order in which they came.
    List<PersonId> of(Round round) {
        var people = new LinkedHashSet<PersonId>();
        var staff = roles.staff(round.community(), null);
        for (var role : List.of(Role.OWNER, Role.SECRETARY)) people.addAll(staff.getOrDefault(role, List.of()));
        people.removeAll(involved(round));
        return new ArrayList<>(people);
    }

    Set<PersonId> involved(Round round) {
        var involved = new HashSet<PersonId>();
        for (var line : rankings.lines(round.id(), round.revision())) if (line.isIn()) involved.add(line.person());
        return involved;
    }

    /// @param but whom else it may not be
    void demand(Round round, PersonId by, Set<PersonId> but) {
        boolean staff = roles.may(by, Act.SIGN_ROUND, round.community());
        if (!staff && !standsIn(round, by)) {
            if (roles.of(by, round.community()).isEmpty()) throw new NotFound();
            throw new NotAllowed(Act.SIGN_ROUND);
        }
        if (involved(round).contains(by)) throw new NotInTheOwnRound();
        if (but.contains(by)) throw new SomebodyElseDecides();
    }

    boolean standsIn(Round round, PersonId by) {
        return round.standIn() && roles.isOperator(by);
    }

    /// Nobody decides in a round in which their own seat is at stake.
    public static final class NotInTheOwnRound extends Refusal {}

    /// Whoever has recorded or filed it does not decide about it.
    public static final class SomebodyElseDecides extends Refusal {}
}
