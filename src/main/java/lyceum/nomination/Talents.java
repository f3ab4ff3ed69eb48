package lyceum.nomination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyceum.access.Accounts;
import lyceum.community.Communities;
import lyceum.core.EarnedSeats;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.showcase.Showcases;
import lyceum.standing.Rankings;
import org.springframework.stereotype.Service;

/// Who of the learners could come to core: a showcased work is the key, with a running ticket, without a seat or an
/// offer, and not within the round that whoever left sits out.
@Service
public class Talents {
    /// Whoever was shown latest, so many at most.
    private static final int MOST = 5_000;

    private final Sight sight;
    private final NominationRows rows;
    private final SittingOut sittingOut;
    private final EarnedSeats seats;
    private final Showcases showcases;
    private final Rankings rankings;
    private final Members members;
    private final Accounts accounts;
    private final Communities communities;

    Talents(
            Sight sight,
            NominationRows rows,
            SittingOut sittingOut,
            EarnedSeats seats,
            Showcases showcases,
            Rankings rankings,
            Members members,
            Accounts accounts,
            Communities communities) {
        this.sight = sight;
        this.rows = rows;
        this.sittingOut = sittingOut;
        this.seats = seats;
        this.showcases = showcases;
        this.rankings = rankings;
        this.members = members;
        this.accounts = accounts;
        this.communities = communities;
    }

    /// For owners and secretaries, for whoever sits there, and for teachers and assistants those of their cohorts.
    /// @param typed a number, or the beginning of a name; empty for everybody
    public Radar radar(PersonId reader, GroupId id, String typed, int offset) {
        var seen = sight.of(reader, id);
        var community = seen.group().community();
        var policy = rankings.policy(id);
        var window = rankings.running(seen.group(), policy);
        var fit = within(seen, eligible(id, community, showcases.eligible(community, MOST)));
        var scores = seen.whole() ? rankings.scores(community, policy, window, fit) : Map.<PersonId, Long>of();
        var states = rows.states(id);
        var found = new ArrayList<>(lookedFor(community, fit, typed.strip()));
        if (seen.whole())
            found.sort(
                    Comparator.<PersonId, Long>comparing(scores::get).reversed().thenComparing(PersonId::value));
        var some = found.stream().skip(Math.max(0, offset)).limit(Radar.A_PAGE).toList();
        return new Radar(
                seen.group(),
                policy,
                window,
                seen.whole(),
                found.size(),
                scores.values().stream().sorted().toList(),
                scores.entrySet().stream()
                        .filter(one -> isOpen(states, one.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList(),
                talents(seen, some, scores, states, window));
    }

    /// One of them, by the number.
    public Talent get(PersonId reader, GroupId id, MemberNumber number) {
        return radar(reader, id, String.valueOf(number.value()), 0).page().stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Those of these people who could come to that table, in their order; for rooms that have asked who may know.
    public List<PersonId> eligible(GroupId id, CommunityId community, List<PersonId> people) {
        var shown = showcases.eligible(community, people);
        var free = seats.free(id, people);
        var out = sittingOut.among(id, people);
        return people.stream()
                .filter(one -> shown.contains(one) && free.contains(one) && !out.contains(one))
                .toList();
    }

    private List<PersonId> within(Sight.Of seen, List<PersonId> people) {
        if (seen.all() || people.isEmpty()) return people;
        var enrolled = members.enrollments(seen.group().community(), people);
        return people.stream()
                .filter(one -> enrolled.getOrDefault(one, List.of()).stream()
                        .filter(ticket -> ticket.state() == Enrollment.State.LIVE)
                        .anyMatch(ticket -> seen.cohorts().contains(ticket.cohort())))
                .toList();
    }

    private List<PersonId> lookedFor(CommunityId community, List<PersonId> fit, String typed) {
        if (typed.isEmpty()) return fit;
        var prefix = communities.get(community).numbers().prefix();
        var digits = typed.startsWith(prefix) ? typed.substring(prefix.length()) : typed;
        var hits = new HashSet<PersonId>();
        if (digits.matches("[0-9]{1,9}") && !digits.matches("0+"))
            members.withNumber(community, new MemberNumber(Long.parseLong(digits)))
                    .ifPresent(hits::add);
        else hits.addAll(accounts.called(typed, fit));
        return fit.stream().filter(hits::contains).toList();
    }

    private List<Talent> talents(
            Sight.Of seen,
            List<PersonId> people,
            Map<PersonId, Long> scores,
            Map<PersonId, Nomination.State> states,
            lyceum.standing.Window window) {
        var community = seen.group().community();
        var names = accounts.people(people);
        var numbers = members.numbers(community, people);
        var works = showcases.shown(community, people);
        Map<PersonId, List<Rankings.Helped>> helped =
                seen.whole() ? rankings.helped(community, window, people) : new HashMap<>();
        var talents = new ArrayList<Talent>();
        for (var one : people) {
            var person = names.get(one);
            var number = numbers.get(one);
            if (person != null && number != null)
                talents.add(new Talent(
                        one,
                        person.name(),
                        number,
                        works.getOrDefault(one, List.of()),
                        helped.getOrDefault(one, List.of()),
                        scores.get(one),
                        states.get(one)));
        }
        return talents;
    }

    private static boolean isOpen(Map<PersonId, Nomination.State> states, PersonId person) {
        var state = states.get(person);
        return state != null
                && Set.of(Nomination.State.ASKED, Nomination.State.STANDS).contains(state);
    }
}
