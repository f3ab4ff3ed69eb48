package lyceum.core;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.community.Communities;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// What the tickets of core members are worth today: a seat lives by any of them.
@Component
class LiveTickets {
    /// RESTS: only disputed ones are left, so the seat is kept and its person is away. OVER: the seat ends.
    enum Worth {
        LIVE,
        RESTS,
        OVER
    }

    private final Members members;
    private final Communities communities;
    private final Clock clock;

    LiveTickets(Members members, Communities communities, Clock clock) {
        this.members = members;
        this.communities = communities;
        this.clock = clock;
    }

    Worth of(CommunityId community, PersonId person) {
        return of(community, List.of(person)).getOrDefault(person, Worth.OVER);
    }

    /// The communities in which one of that person's tickets is running; one question.
    Set<CommunityId> live(PersonId person) {
        var all = members.enrollments(person).stream().collect(Collectors.groupingBy(Enrollment::community));
        communities.profiles(all.keySet());
        var live = new HashSet<CommunityId>();
        all.forEach((community, some) -> {
            if (of(some, today(community)) == Worth.LIVE) live.add(community);
        });
        return live;
    }

    /// One question, however many they are.
    Map<PersonId, Worth> of(CommunityId community, Collection<PersonId> people) {
        var today =
                LocalDate.ofInstant(clock.instant(), communities.get(community).zone());
        var enrollments = members.enrollments(community, people);
        var worth = new HashMap<PersonId, Worth>();
        for (var person : people) worth.put(person, of(enrollments.getOrDefault(person, List.of()), today));
        return worth;
    }

    private LocalDate today(CommunityId community) {
        return LocalDate.ofInstant(clock.instant(), communities.get(community).zone());
    }

    private static Worth of(List<Enrollment> all, LocalDate today) {
        var running = all.stream()
                .filter(one -> one.state() != Enrollment.State.ENDED)
                .filter(one -> one.accessUntil() == null || !one.accessUntil().isBefore(today))
                .toList();
        if (running.isEmpty()) return Worth.OVER;
        return running.stream().anyMatch(one -> one.state() == Enrollment.State.LIVE) ? Worth.LIVE : Worth.RESTS;
    }
}
