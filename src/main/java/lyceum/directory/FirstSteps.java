package lyceum.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lyceum.membership.Consents;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The first steps in a community. They are read off what was done, so whoever breaks off goes on where they were, on
/// any device.
@Service
public class FirstSteps {
    private final Members members;
    private final Consents consents;
    private final Entries entries;

    FirstSteps(Members members, Consents consents, Entries entries) {
        this.members = members;
        this.consents = consents;
        this.entries = entries;
    }

    /// The next one; empty when all are done. For members with a running ticket; for everybody else: [NotFound].
    public Optional<Step> next(PersonId person, CommunityId community) {
        if (members.of(person, community)
                .filter(own -> own.state() == Membership.State.LIVE)
                .isEmpty()) throw new NotFound();
        return step(
                consents.areGiven(person, java.util.List.of(community)).getOrDefault(community, false),
                entries.find(community, person).orElse(null));
    }

    /// The next step in each community where one is left; a few queries, however many communities there are.
    public Map<CommunityId, Step> waiting(PersonId person) {
        var numbers = members.numbers(person);
        if (numbers.isEmpty()) return Map.of();
        var given = consents.areGiven(person, numbers.keySet());
        var entered = entries.of(person).stream().collect(Collectors.toMap(Entry::community, Function.identity()));
        var waiting = new LinkedHashMap<CommunityId, Step>();
        numbers.keySet()
                .forEach(community -> step(given.getOrDefault(community, false), entered.get(community))
                        .ifPresent(step -> waiting.put(community, step)));
        if (waiting.isEmpty()) return waiting;
        members.of(person).stream()
                .filter(one -> one.state() != Membership.State.LIVE)
                .forEach(one -> waiting.remove(one.community()));
        return waiting;
    }

    /// What is asked of a member before a post; refuses with what is missing and where to do it.
    public void demandDone(PersonId person, CommunityId community) {
        consents.demand(person, community);
        if (step(true, entries.find(community, person).orElse(null))
                .filter(step -> step == Step.CARD)
                .isPresent()) throw new NameCardMissing(community);
    }

    private static Optional<Step> step(boolean accepted, @Nullable Entry entry) {
        if (!accepted) return Optional.of(Step.RULES);
        if (entry == null || !entry.carded() || !entry.listed()) return Optional.of(Step.CARD);
        return entry.introduced() ? Optional.empty() : Optional.of(Step.INTRODUCTION);
    }
}
