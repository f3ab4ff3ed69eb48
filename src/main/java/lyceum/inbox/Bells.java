package lyceum.inbox;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// How much is new, on every open screen. Whoever something concerns is counted again within half a second, all of them
/// together; everybody twice a minute, since a place can be lost and another node can be where something was read.
@Service
public class Bells {
    private static final Logger LOG = LoggerFactory.getLogger(Bells.class);
    private static final Duration COUNT_EVERY = Duration.ofMillis(400);
    private static final Duration OTHER_NODES_EVERY = Duration.ofSeconds(3);
    private static final Duration OVERLAP = Duration.ofSeconds(10);
    private static final Duration ALL_EVERY = Duration.ofSeconds(30);
    private static final int AT_ONCE = 400;

    private static final class Bell {
        final IntConsumer rings;
        volatile int rung = -1;

        Bell(IntConsumer rings) {
            this.rings = rings;
        }
    }

    private final Concerns concerns;
    private final Stories stories;
    private final Items items;
    private final Map<PersonId, Set<Bell>> open = new ConcurrentHashMap<>();
    private final Map<PersonId, Set<GroupId>> groupsOf = new ConcurrentHashMap<>();
    private final Set<PersonId> stirred = ConcurrentHashMap.newKeySet();
    private final Set<GroupId> stirredGroups = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bells").factory());

    Bells(Concerns concerns, Stories stories, Items items) {
        this.concerns = concerns;
        this.stories = stories;
        this.items = items;
        every(COUNT_EVERY, this::count);
        every(OTHER_NODES_EVERY, this::hearOtherNodes);
        every(ALL_EVERY, () -> stirred.addAll(open.keySet()));
    }

    /// Told at once and whenever it changes; what comes back ends it.
    public Runnable open(PersonId reader, IntConsumer rings) {
        var bell = new Bell(rings);
        open.computeIfAbsent(reader, _ -> ConcurrentHashMap.newKeySet()).add(bell);
        stirred.add(reader);
        return () -> {
            open.computeIfPresent(reader, (_, all) -> {
                all.remove(bell);
                return all.isEmpty() ? null : all;
            });
            if (!open.containsKey(reader)) groupsOf.remove(reader);
        };
    }

    void stirAfterCommit(PersonId person) {
        afterCommit(() -> stirred.add(person));
    }

    void stirAfterCommit(GroupId group) {
        afterCommit(() -> stirredGroups.add(group));
    }

    private static void afterCommit(Runnable stir) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            stir.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                stir.run();
            }
        });
    }

    /// Also for tests: now, and not in half a second.
    void count() {
        var groups = taken(stirredGroups);
        var people = taken(stirred);
        if (!groups.isEmpty())
            groupsOf.forEach((person, mine) -> {
                if (mine.stream().anyMatch(groups::contains)) people.add(person);
            });
        people.retainAll(open.keySet());
        var all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += AT_ONCE)
            count(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }

    private void count(List<PersonId> some) {
        concerns.of(some, Concerns.KEPT).forEach((person, of) -> {
            groupsOf.put(person, of.groups());
            int fresh = of.fresh();
            for (var bell : open.getOrDefault(person, Set.of()))
                if (bell.rung != fresh) {
                    bell.rung = fresh;
                    guarded(() -> bell.rings.accept(fresh));
                }
        });
    }

    private static <T> Set<T> taken(Set<T> from) {
        var all = new HashSet<T>(new ArrayList<>(from));
        from.removeAll(all);
        return all;
    }

    private void hearOtherNodes() {
        if (open.isEmpty()) return;
        stirredGroups.addAll(stories.toldWithin(OVERLAP));
        stirred.addAll(items.toldWithin(OVERLAP));
    }

    private void every(Duration pause, Runnable round) {
        pulse.scheduleWithFixedDelay(() -> guarded(round), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// One failure is not the end of it.
    private static void guarded(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException passing) {
            LOG.debug("Bells did not ring; the next round follows", passing);
        }
    }

    @PreDestroy
    void stop() {
        pulse.shutdownNow();
    }
}
