package lyceum.board;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import lyceum.project.ProjectAccess;
import lyceum.project.ProjectId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells open screens that a board or a card on it has changed: what is done on this node after its commit, what is
/// done on others within half a second, by the board's counter. Screens read for themselves what they show, since each
/// has its own filter. Who may still see it is asked every five seconds.
@Service
public class BoardScreens {
    private static final Logger LOG = LoggerFactory.getLogger(BoardScreens.class);
    private static final Duration OTHER_NODES_EVERY = Duration.ofMillis(500);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    public interface Screen {
        void changed();

        /// The reader does not belong here any more: the page is to be opened anew.
        void over();
    }

    /// @param told up to which change of the board
    private record Seat(PersonId reader, Screen screen, AtomicLong told) {}

    private final ColumnRows rows;
    private final ProjectAccess access;
    private final Map<ProjectId, Set<Seat>> walls = new ConcurrentHashMap<>();
    private final ScheduledExecutorService pulse = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("boards-", 0).factory());

    BoardScreens(ColumnRows rows, ProjectAccess access) {
        this.rows = rows;
        this.access = access;
        every(OTHER_NODES_EVERY, this::tell);
        every(LOOK_EVERY, this::lookAgain);
    }

    /// Tells this screen from now on; what comes back ends it.
    /// @param seen up to which change it has read the board, so that nothing falls between
    public Runnable open(PersonId reader, ProjectId project, long seen, Screen screen) {
        var seat = new Seat(reader, screen, new AtomicLong(seen));
        walls.compute(project, (_, known) -> {
            var seats = known == null ? ConcurrentHashMap.<Seat>newKeySet() : known;
            seats.add(seat);
            return seats;
        });
        return () -> walls.computeIfPresent(project, (_, seats) -> {
            seats.remove(seat);
            return seats.isEmpty() ? null : seats;
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(BoardChanged news) {
        if (walls.containsKey(news.project())) pulse.execute(() -> guarded(this::tell));
    }

    private void tell() {
        var changes = rows.changes(walls.keySet());
        walls.forEach((project, seats) -> {
            var now = changes.get(project.value());
            if (now == null) return;
            for (var seat : seats) if (seat.told.getAndSet(now) != now) guarded(seat.screen::changed);
        });
    }

    /// Also for tests: now, and not in five seconds.
    void lookAgain() {
        walls.forEach((project, seats) -> seats.forEach(seat -> guarded(() -> {
            try {
                access.of(seat.reader, project);
            } catch (NotFound gone) {
                seat.screen.over();
            }
        })));
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
    }
}
