package lyceum.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lyceum.core.Presence;
import lyceum.rotation.RotatingGroups;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;

/// What rounds ask of the points: rooms that have asked who may know come here.
@Service
public class Scorebooks {
    private static final Presence NEVER = new Presence(0, 0, false);

    private final RotatingGroups groups;
    private final ScoreRows scores;
    private final PolicyRows policies;
    private final Sources sources;

    Scorebooks(RotatingGroups groups, ScoreRows scores, PolicyRows policies, Sources sources) {
        this.groups = groups;
        this.scores = scores;
        this.policies = policies;
        this.sources = sources;
    }

    /// Of a round table or a learner group over a window, as it is recorded now; a few questions, however many sit
    /// there.
    public Scorebook of(GroupId id, Window window) {
        var group = groups.known(id);
        var presence = groups.presence(group, window.first(), window.last());
        var seats = groups.roster(group).stream()
                .map(member -> {
                    var there = presence.getOrDefault(member.person(), NEVER);
                    return new Scorebook.Seat(
                            member.person(),
                            member.founder(),
                            LocalDate.ofInstant(member.since(), group.zone()),
                            there.seated(),
                            there.present(),
                            there.awayAtTheEnd(),
                            member.agreed() ? null : Contender.Place.NOT_AGREED);
                })
                .sorted(Comparator.comparingLong(seat -> seat.person().value()))
                .toList();
        return new Scorebook(
                window,
                seats,
                entries(
                        group.community(),
                        window,
                        seats.stream().map(Scorebook.Seat::person).toList()));
    }

    /// What is recorded by now about these days.
    public List<Scorebook.Entry> entries(CommunityId community, Window window, Collection<PersonId> people) {
        return scores.totals(community, window, people).stream()
                .map(one -> new Scorebook.Entry(one.person(), one.kind(), one.day(), one.raw()))
                .sorted(Comparator.comparingLong(
                                (Scorebook.Entry one) -> one.person().value())
                        .thenComparing(Scorebook.Entry::kind)
                        .thenComparing(Scorebook.Entry::day))
                .toList();
    }

    /// The newest version; what is usual while there is none.
    public EliminationPolicy policy(GroupId group) {
        return rows(group).stream().findFirst().map(PolicyVersion::policy).orElseGet(EliminationPolicy::usual);
    }

    /// That version; 0 is what is usual.
    public EliminationPolicy policy(GroupId group, int version) {
        return rows(group).stream()
                .map(PolicyVersion::policy)
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseGet(EliminationPolicy::usual);
    }

    private List<PolicyVersion> rows(GroupId group) {
        return policies.of(group, Integer.MAX_VALUE);
    }

    /// Somebody's own events of these days, as they read them under that policy; the newest first.
    public List<Line> lines(PersonId person, CommunityId community, Window window, EliminationPolicy policy) {
        return sources.lines(person, policy, scores.events(community, person, window))
                .reversed();
    }

    /// Who made that event count; empty where that was not written down.
    public Optional<PersonId> recorder(PersonId of, ScoreKind kind, long source, long cause) {
        return scores.recorder(of, kind, source, cause);
    }

    /// Whether there is such an event of that person.
    public boolean isRecorded(PersonId of, ScoreKind kind, long source, long cause) {
        return scores.isRecorded(of, kind, source, cause);
    }
}
