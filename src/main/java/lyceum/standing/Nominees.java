package lyceum.standing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import lyceum.core.CoreGroups;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.showcase.Showcases;
import org.springframework.stereotype.Component;

/// Who may be offered a core seat (候选人): whoever has a showcased work and no seat in that community.
@Component
class Nominees {
    /// Whoever was shown latest, so many at most.
    private static final int MOST = 5_000;

    /// @param score in hundredths
    record Nominee(PersonId person, long score) {}

    private final Showcases showcases;
    private final CoreGroups groups;
    private final ScoreRows scores;

    Nominees(Showcases showcases, CoreGroups groups, ScoreRows scores) {
        this.showcases = showcases;
        this.groups = groups;
        this.scores = scores;
    }

    /// In order of standing, the highest first.
    List<Nominee> ranked(CommunityId community, EliminationPolicy policy, Window window) {
        var people = of(community);
        var tallies = Tally.of(policy, scores.totals(community, window, people));
        return people.stream()
                .map(person -> new Nominee(
                        person, tallies.getOrDefault(person, Tally.NOTHING).score(window.days(), 0)))
                .sorted(Comparator.comparingLong(Nominee::score)
                        .reversed()
                        .thenComparing(one -> one.person().value()))
                .toList();
    }

    private List<PersonId> of(CommunityId community) {
        var seated = new HashSet<>(groups.seated(community));
        return showcases.eligible(community, MOST).stream()
                .filter(person -> !seated.contains(person))
                .toList();
    }
}
