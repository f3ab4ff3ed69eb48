package lyceum.standing;

import java.time.Clock;
import java.time.LocalDate;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.core.CoreMember;
import lyceum.core.LeavesOfAbsence;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Gathers seats, leave and points of a round table; a few questions, however many sit there.
@Component
class Boards {
    private final CoreGroups groups;
    private final LeavesOfAbsence leaves;
    private final ScoreRows scores;
    private final Clock clock;

    Boards(CoreGroups groups, LeavesOfAbsence leaves, ScoreRows scores, Clock clock) {
        this.groups = groups;
        this.leaves = leaves;
        this.scores = scores;
        this.clock = clock;
    }

    LocalDate today(CoreGroup group) {
        return LocalDate.ofInstant(clock.instant(), group.zone());
    }

    /// So many days up to today as the policy says; at a young table since it was set, so that nobody was absent from
    /// what there was not.
    Window running(CoreGroup group, EliminationPolicy policy) {
        var today = today(group);
        var set = LocalDate.ofInstant(group.founded(), group.zone());
        var usual = Window.endingOn(today, policy.windowDays());
        return set.isAfter(usual.first()) ? new Window(set, today) : usual;
    }

    /// As long as the policy says, and so many such windows ago; 0 is the running one.
    Window window(CoreGroup group, EliminationPolicy policy, int back) {
        return back == 0
                ? running(group, policy)
                : Window.endingOn(today(group), policy.windowDays()).before(back);
    }

    /// Refuses whoever does not see that table.
    Gathered gather(PersonId reader, CoreGroup group, Window window) {
        var roster = groups.roster(group.id(), reader);
        return new Gathered(
                group,
                window,
                roster,
                leaves.presence(group.id(), window.first(), window.last()),
                scores.totals(
                        group.community(),
                        window,
                        roster.stream().map(CoreMember::person).toList()),
                window.last().equals(today(group)));
    }
}
