package lyceum.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lyceum.core.Presence;
import lyceum.rotation.RotatingGroup;
import lyceum.rotation.RotatingMember;
import lyceum.shared.PersonId;

/// What is known of a round table over a window, before any policy is applied; so many policies can be tried on it
/// without asking again.
/// @param now whether the window ends today
record Gathered(
        RotatingGroup group,
        Window window,
        List<RotatingMember> roster,
        Map<PersonId, Presence> presence,
        List<ScoreRows.Total> totals,
        boolean now) {
    private static final Presence NEVER = new Presence(0, 0, false);

    Board under(EliminationPolicy policy) {
        var tallies = Tally.of(policy, totals);
        var seats = new ArrayList<Seatholder>();
        for (var member : roster) {
            var there = presence.getOrDefault(member.person(), NEVER);
            var tally = tallies.getOrDefault(member.person(), Tally.NOTHING);
            int away = there.seated() - there.present();
            seats.add(new Seatholder(
                    member, place(member, there, policy), tally, away, tally.score(window.days(), away)));
        }
        return new Board(group, policy, window, seats);
    }

    private Contender.Place place(RotatingMember member, Presence there, EliminationPolicy policy) {
        return new Scorebook.Seat(
                        member.person(),
                        member.founder(),
                        LocalDate.ofInstant(member.since(), group.zone()),
                        there.seated(),
                        there.present(),
                        there.awayAtTheEnd() || now && member.away(),
                        member.agreed() ? null : Contender.Place.NOT_AGREED)
                .place(window, policy);
    }
}
