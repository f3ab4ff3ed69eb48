package lyceum.live;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lyceum.channel.Reaction;
import lyceum.friday.Sessions;
import lyceum.friday.Share;
import lyceum.friday.ShareId;
import lyceum.live.Lives.Stirred;
import lyceum.live.Messengers.Messenger;
import lyceum.shared.PersonId;
import lyceum.slide.SlideTurned;
import lyceum.slide.Slides;
import lyceum.slide.Slides.Shown;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells open screens what is new in an evening, as those of groups are told: each thing is read once, whatever the
/// number of screens. What is said here is told after its commit; what is said on other nodes, and what the audience
/// does, within a second. Who may be there is asked anew every five seconds, for all at once.
@Service
public class LiveScreens {
    private static final Logger LOG = LoggerFactory.getLogger(LiveScreens.class);
    private static final Duration OTHER_NODES_EVERY = Duration.ofSeconds(1);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration BEAT_EVERY = Duration.ofMinutes(1);
    /// Between two boards of questions, for each screen that stands open; in all, at most so long.
    private static final Duration A_SCREEN = Duration.ofMillis(5);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 500;
    /// Most reactions are to what was said last.
    private static final int RECENT = 30;
    /// The older things follow more slowly.
    private static final Duration ALL_REACTIONS_EVERY = Duration.ofSeconds(15);

    /// What a screen is told. It may hear the same twice: whoever has seen a place passes over it, and whoever has
    /// missed one asks for it by [Lives#after].
    public interface Screen {
        void said(List<Line> lines);

        void asks(List<Asked> board);

        /// @param from the place from which on all that have any are in it, as far as `until`
        void reacted(int from, int until, Map<LineId, Map<Reaction, Integer>> counts);

        /// Another page stands before all, or other slides do; null where there are none any more.
        void turned(@Nullable Shown shown);

        /// It is over, or the reader does not belong here any more: the page is to be opened anew.
        void over();
    }

    private record Seat(
            PersonId reader, Screen screen, Messenger messenger, AtomicReference<@Nullable List<Asked>> board) {
        void hears(Consumer<Screen> words) {
            messenger.tell(() -> guarded(() -> words.accept(screen)));
        }

        /// Only the newest one, however long it takes until this screen's turn comes; what is said goes before.
        void asks(List<Asked> now) {
            if (board.getAndSet(now) != null) return;
            messenger.tellInTime(() -> guarded(() -> {
                var newest = board.getAndSet(null);
                if (newest != null) screen.asks(newest);
            }));
        }
    }

    /// One evening that stands on screens of this node.
    private static final class Hall {
        final Share share;
        final Set<Seat> seats = ConcurrentHashMap.newKeySet();
        int told;
        List<Asked> board = List.of();
        long boardAgain = System.nanoTime();

        @Nullable
        Shown shown;

        Map<LineId, Map<Reaction, Integer>> recent = Map.of();
        Map<LineId, Map<Reaction, Integer>> all = Map.of();

        Hall(Share share, int told) {
            this.share = share;
            this.told = told;
        }

        /// In a full hall what is merely asked and upvoted is told in larger portions; what a host picks, and what is
        /// dealt with, at once.
        boolean isDue(List<Asked> now) {
            return System.nanoTime() - boardAgain >= 0
                    || !picked(now).equals(picked(board))
                    || !ids(now).containsAll(ids(board));
        }

        void put(List<Asked> now) {
            board = now;
            boardAgain = System.nanoTime() + Math.min(LONGEST_PAUSE.toNanos(), seats.size() * A_SCREEN.toNanos());
            seats.forEach(seat -> seat.asks(now));
        }

        private static Set<AskedId> picked(List<Asked> board) {
            return ids(board.stream()
                    .filter(one -> one.state() == Asked.State.PICKED)
                    .toList());
        }

        private static Set<AskedId> ids(List<Asked> board) {
            return board.stream().map(Asked::id).collect(Collectors.toSet());
        }
    }

    private final Sessions sessions;
    private final Lives lives;
    private final LiveQuestions questions;
    private final LineRows lines;
    private final Cheers cheers;
    private final Attendances attendances;
    private final Slides slides;
    private final Map<ShareId, Hall> halls = new ConcurrentHashMap<>();
    private final ScheduledExecutorService pulse = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("live-", 0).factory());
    private final Messengers messengers = new Messengers();

    LiveScreens(
            Sessions sessions,
            Lives lives,
            LiveQuestions questions,
            LineRows lines,
            Cheers cheers,
            Attendances attendances,
            Slides slides) {
        this.sessions = sessions;
        this.lives = lives;
        this.questions = questions;
        this.lines = lines;
        this.cheers = cheers;
        this.attendances = attendances;
        this.slides = slides;
        every(OTHER_NODES_EVERY, () -> halls.values().forEach(hall -> guarded(() -> tell(hall))));
        every(ALL_REACTIONS_EVERY, this::tellAllReactions);
        every(LOOK_EVERY, this::lookAgain);
        every(BEAT_EVERY, this::beat);
    }

    /// Tells this screen from now on; what comes back ends it. Whoever opens it reads what there is afterwards, so that
    /// nothing falls between.
    public Runnable open(PersonId reader, Share share, Screen screen) {
        var seat = new Seat(reader, screen, messengers.next(), new AtomicReference<>());
        halls.compute(share.id(), (id, known) -> {
            var hall = known == null ? new Hall(share, lines.last(id)) : known;
            hall.seats.add(seat);
            return hall;
        });
        return () -> leave(share.id(), seat);
    }

    private void leave(ShareId share, Seat seat) {
        halls.computeIfPresent(share, (_, hall) -> {
            hall.seats.remove(seat);
            return hall.seats.isEmpty() ? null : hall;
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(Stirred news) {
        changed(news.share());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(SlideTurned news) {
        changed(news.share());
    }

    private void changed(ShareId share) {
        var hall = halls.get(share);
        if (hall != null) pulse.execute(() -> guarded(() -> tell(hall)));
    }

    /// Places rise with the commits, so whoever reads on from the last one misses nothing.
    private void tell(Hall hall) {
        synchronized (hall) {
            var share = hall.share;
            var news = lives.toAll(share.community(), share.id(), hall.told);
            while (!news.isEmpty()) {
                var said = news;
                toAll(hall.seats, screen -> screen.said(said));
                hall.told = news.getLast().sequence();
                news = lives.toAll(share.community(), share.id(), hall.told);
            }
            var shown = slides.shown(share.id()).orElse(null);
            if (!Objects.equals(shown, hall.shown)) {
                hall.shown = shown;
                toAll(hall.seats, screen -> screen.turned(shown));
            }
            var board = questions.toAll(share.community(), share.id());
            if (!board.equals(hall.board) && hall.isDue(board)) hall.put(board);
            int until = hall.told;
            int from = Math.max(1, until - RECENT);
            var counts = cheers.counts(share.id(), from, until);
            if (!counts.equals(hall.recent)) {
                hall.recent = counts;
                toAll(hall.seats, screen -> screen.reacted(from, until, counts));
            }
        }
    }

    /// Also for tests: now, and not in fifteen seconds.
    void tellAllReactions() {
        halls.forEach((id, hall) -> guarded(() -> {
            synchronized (hall) {
                int until = hall.told;
                var counts = cheers.counts(id, 1, until);
                if (counts.equals(hall.all)) return;
                hall.all = counts;
                toAll(hall.seats, screen -> screen.reacted(1, until, counts));
            }
        }));
    }

    /// Also for tests: now, and not in five seconds.
    void lookAgain() {
        halls.forEach((id, hall) -> guarded(() -> {
            if (sessions.known(id).state() != Share.State.LIVE) {
                showOut(id, List.copyOf(hall.seats));
                return;
            }
            var readers = readers(hall);
            for (int from = 0; from < readers.size(); from += AT_ONCE) {
                var some = Set.copyOf(readers.subList(from, Math.min(readers.size(), from + AT_ONCE)));
                var still = sessions.admitted(hall.share, some).keySet();
                showOut(
                        id,
                        hall.seats.stream()
                                .filter(seat -> some.contains(seat.reader()) && !still.contains(seat.reader()))
                                .toList());
            }
        }));
    }

    /// Told once: the seat is free at once.
    private void showOut(ShareId share, List<Seat> gone) {
        toAll(gone, Screen::over);
        gone.forEach(seat -> leave(share, seat));
    }

    /// Also for tests: now, and not at the next minute.
    void beat() {
        halls.forEach((id, hall) -> guarded(() -> attendances.beat(id, readers(hall))));
    }

    private static List<PersonId> readers(Hall hall) {
        return hall.seats.stream().map(Seat::reader).distinct().collect(Collectors.toList());
    }

    private static void toAll(Collection<Seat> seats, Consumer<Screen> words) {
        seats.forEach(seat -> seat.hears(words));
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
        messengers.stop();
    }
}
