package lyceum.standing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import lyceum.rotation.RotatingGroup;
import lyceum.rotation.RotatingGroups;
import lyceum.rotation.RotatingMember;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Gathers seats, leave and points of a round table; a few questions, however many sit there.
@Component
class Boards {
    private final RotatingGroups groups;
    private final ScoreRows scores;
    private final Clock clock;

    Boards(RotatingGroups groups, ScoreRows scores, Clock clock) {
        this.groups = groups;
        this.scores = scores;
        this.clock = clock;
    }

    LocalDate today(RotatingGroup group) {
        return LocalDate.ofInstant(clock.instant(), group.zone());
    }

    /// So many days up to today as the policy says; at a young table since it was set, so that nobody was absent from
    /// what there was not.
    Window running(RotatingGroup group, EliminationPolicy policy) {
        return running(group.zone(), group.founded(), policy);
    }

    Window running(ZoneId zone, Instant founded, EliminationPolicy policy) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var set = LocalDate.ofInstant(founded, zone);
        var usual = Window.endingOn(today, policy.windowDays());
        return set.isAfter(usual.first()) ? new Window(set, today) : usual;
    }

    /// As long as the policy says, and so many such windows ago; 0 is the running one.
    Window window(RotatingGroup group, EliminationPolicy policy, int back) {
        return back == 0
                ? running(group, policy)
                : Window.endingOn(today(group), policy.windowDays()).before(back);
    }

    /// Refuses whoever does not see that table.
    Gathered gather(PersonId reader, RotatingGroup group, Window window) {
        if (!groups.isOpenTo(group, reader)) throw new NotFound();
        var roster = groups.roster(group);
        return new Gathered(
                group,
                window,
                roster,
                groups.presence(group, window.first(), window.last()),
                scores.totals(
                        group.community(),
                        window,
                        roster.stream().map(RotatingMember::person).toList()),
                window.last().equals(today(group)));
    }
}
