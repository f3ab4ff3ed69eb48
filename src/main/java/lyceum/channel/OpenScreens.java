package lyceum.channel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lyceum.group.Places;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells open screens what has changed: each thing is read once, whatever the number of screens, and handed to those
/// whose reader may still see it. Who may is asked anew every three seconds, for all screens of a group at once.
@Service
public class OpenScreens {
    private static final Logger LOG = LoggerFactory.getLogger(OpenScreens.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(3);
    private static final Duration OTHER_NODES_EVERY = Duration.ofSeconds(1);
    private static final Duration OVERLAP = Duration.ofSeconds(10);
    private static final int MESSENGERS = 4;
    private static final int AT_ONCE = 500;

    /// What a screen is told. Each comes with what its reader may do now; nobody else hears it.
    public interface Screen {
        default void posted(Post post) {}

        default void asked(Question question) {}

        default void talked(TalkThread thread) {}

        default void modeChanged() {}

        /// @param now null where the reader does not belong here any more
        void stands(@Nullable Presence now);
    }

    private static final class Seat {
        final PersonId reader;
        final Screen screen;
        final ExecutorService messenger;
        volatile @Nullable Presence presence;

        Seat(PersonId reader, Screen screen, ExecutorService messenger, Presence presence) {
            this.reader = reader;
            this.screen = screen;
            this.messenger = messenger;
            this.presence = presence;
        }
    }

    private final Presences presences;
    private final Places places;
    private final Posts posts;
    private final QuestionRows questions;
    private final ThreadRows threads;
    private final NewsDesk desk;
    private final Map<GroupId, Set<Seat>> open = new ConcurrentHashMap<>();
    private final Set<News> stirred = ConcurrentHashMap.newKeySet();
    private final Cache<Long, Boolean> told = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(5))
            .maximumSize(100_000)
            .build();
    private final ScheduledExecutorService pulse = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("groups-", 0).factory());
    /// A screen always has the same messenger, so that it hears things in their order.
    private final List<ExecutorService> messengers = IntStream.range(0, MESSENGERS)
            .mapToObj(i -> Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("messenger-" + i).factory()))
            .toList();
    private final AtomicInteger seats = new AtomicInteger();

    OpenScreens(
            Presences presences,
            Places places,
            Posts posts,
            QuestionRows questions,
            ThreadRows threads,
            NewsDesk desk) {
        this.presences = presences;
        this.places = places;
        this.posts = posts;
        this.questions = questions;
        this.threads = threads;
        this.desk = desk;
        every(LOOK_EVERY, this::lookAgain);
        every(OTHER_NODES_EVERY, this::hearOtherNodes);
        every(OTHER_NODES_EVERY, this::passReactions);
    }

    /// Tells this screen from now on; what comes back ends it.
    public Runnable open(Presence reader, Screen screen) {
        var messenger = messengers.get(Math.floorMod(seats.getAndIncrement(), MESSENGERS));
        var seat = new Seat(reader.person(), screen, messenger, reader);
        var group = reader.group().id();
        open.computeIfAbsent(group, _ -> ConcurrentHashMap.newKeySet()).add(seat);
        return () -> open.computeIfPresent(group, (_, all) -> {
            all.remove(seat);
            return all.isEmpty() ? null : all;
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(News news) {
        pulse.execute(() -> tell(news));
    }

    /// Also for tests: now, and not in three seconds.
    void lookAgain() {
        open.forEach((id, all) -> {
            var group = places.group(id);
            var readers = all.stream().map(seat -> seat.reader).distinct().toList();
            for (int from = 0; from < readers.size(); from += AT_ONCE) {
                var some = Set.copyOf(readers.subList(from, Math.min(readers.size(), from + AT_ONCE)));
                var now = presences.of(group, some);
                all.stream()
                        .filter(seat -> some.contains(seat.reader))
                        .forEach(seat -> stands(seat, now.get(seat.reader)));
            }
        });
    }

    private void stands(Seat seat, @Nullable Presence now) {
        if (java.util.Objects.equals(seat.presence, now)) return;
        seat.presence = now;
        pass(seat, () -> seat.screen.stands(now));
    }

    private void hearOtherNodes() {
        if (open.isEmpty()) return;
        desk.within(OVERLAP).forEach(this::tell);
    }

    private void tell(News news) {
        if (told.asMap().putIfAbsent(news.id(), true) != null) return;
        var all = open.get(news.group());
        if (all == null) return;
        if (news.topic() == News.Topic.REACTION) stirred.add(new News(0, news.group(), news.topic(), news.thing()));
        else guarded(() -> tell(news, all));
    }

    /// However many react to one thing, it is told once a second.
    private void passReactions() {
        for (var news : new ArrayList<>(stirred)) {
            stirred.remove(news);
            var all = open.get(news.group());
            if (all != null) tell(news, all);
        }
    }

    private void tell(News news, Set<Seat> all) {
        switch (news.topic()) {
            case POST, REACTION ->
                posts.forAll(places.group(news.group()), new PostId(news.thing()))
                        .ifPresent(post -> toAll(all, screen -> screen.posted(post)));
            case QUESTION ->
                questions
                        .find(new QuestionId(news.thing()))
                        .ifPresent(question -> toAll(all, screen -> screen.asked(question)));
            case THREAD ->
                threads.find(new PostId(news.thing()), null)
                        .ifPresent(thread -> toAll(all, screen -> screen.talked(thread)));
            case MODE -> toAll(all, Screen::modeChanged);
            case PRESENCE -> lookAgain();
        }
    }

    private static void toAll(Set<Seat> all, java.util.function.Consumer<Screen> words) {
        for (var seat : all) {
            var presence = seat.presence;
            // Nothing new for whoever may only read what was there.
            if (presence != null && presence.readsUntil() == null) pass(seat, () -> words.accept(seat.screen));
        }
    }

    private static void pass(Seat seat, Runnable words) {
        seat.messenger.execute(() -> guarded(words));
    }

    private void every(Duration pause, Runnable round) {
        pulse.scheduleWithFixedDelay(() -> guarded(round), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// One failure is not the end of it.
    private static void guarded(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException passing) {
            LOG.debug("Screens were not told; the next round follows", passing);
        }
    }

    @PreDestroy
    void stop() {
        pulse.shutdownNow();
        messengers.forEach(ExecutorService::shutdownNow);
    }
}
