package lyceum.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lyceum.assignment.Assignments;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.core.CoreSeats;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.showcase.Showcased;
import lyceum.showcase.Showcases;
import org.springframework.stereotype.Service;

/// The road to core: what somebody has, what is missing, and the three next acts.
@Service
public class Roads {
    private static final int ACTS = 3;

    private final CoreGroups groups;
    private final CoreSeats seats;
    private final Boards boards;
    private final EliminationPolicies policies;
    private final Nominees nominees;
    private final Sources sources;
    private final ScoreRows scores;
    private final Members members;
    private final Showcases showcases;
    private final Assignments assignments;

    Roads(
            CoreGroups groups,
            CoreSeats seats,
            Boards boards,
            EliminationPolicies policies,
            Nominees nominees,
            Sources sources,
            ScoreRows scores,
            Members members,
            Showcases showcases,
            Assignments assignments) {
        this.groups = groups;
        this.seats = seats;
        this.boards = boards;
        this.policies = policies;
        this.nominees = nominees;
        this.sources = sources;
        this.scores = scores;
        this.members = members;
        this.showcases = showcases;
        this.assignments = assignments;
    }

    /// Whether that community has a road for that person: a core group, a running ticket, and no seat yet.
    public boolean isOpenTo(PersonId person, CommunityId community) {
        return leading(person, community).isPresent()
                && members.of(person, community)
                        .filter(own -> own.state() == Membership.State.LIVE)
                        .isPresent();
    }

    private Optional<CoreGroup> leading(PersonId person, CommunityId community) {
        var all = groups.known(community);
        return all.stream().anyMatch(group -> groups.seatedAt(group.id(), person))
                ? Optional.empty()
                : all.stream().findFirst();
    }

    public Road of(PersonId person, CommunityId community) {
        var own = members.of(person, community)
                .filter(one -> one.state() == Membership.State.LIVE)
                .orElseThrow(NotFound::new);
        var core = leading(person, community).orElseThrow(NotFound::new);
        var policy = policies.current(core.id());
        var window = boards.running(core.zone(), core.founded(), policy);
        var ranked = nominees.ranked(core.community(), policy, window);
        var tally = Tally.of(policy, scores.totals(community, window, List.of(person)))
                .getOrDefault(person, Tally.NOTHING);
        long score = tally.score(window.days(), 0);
        boolean showcased = ranked.stream().anyMatch(one -> one.person().equals(person));
        int above = Math.toIntExact(
                ranked.stream().filter(one -> one.score() > score).count());
        return new Road(
                core,
                policy,
                window,
                own.number(),
                own.since(),
                showcased,
                score,
                showcased ? (Integer) (above + 1) : null,
                ranked.size(),
                seats.offersTo(person).stream().anyMatch(seat -> seat.group().equals(core.id())),
                acts(person, community),
                sources.lines(person, policy, scores.events(community, person, window))
                        .reversed());
    }

    /// What is asked of that person first; what waits in another community is no step on this road.
    private List<NextAct> acts(PersonId person, CommunityId community) {
        var acts = new ArrayList<NextAct>();
        showcases.mine(person).stream()
                .filter(one -> one.community().equals(community) && one.state() == Showcased.State.NOMINATED)
                .forEach(one -> acts.add(new NextAct(NextAct.Kind.SHOW_WORK, one.title(), "showcase/" + one.id())));
        assignments.waiting(person).stream()
                .filter(one -> one.community().equals(community))
                .forEach(one -> acts.add(new NextAct(NextAct.Kind.HAND_IN, one.title(), "work/" + one.id())));
        acts.add(new NextAct(NextAct.Kind.SEE_GALLERY, new Bilingual("", ""), "gallery/" + community));
        return acts.subList(0, Math.min(ACTS, acts.size()));
    }
}
