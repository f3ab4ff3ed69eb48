package lyceum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps open screens current: looks again and again while a screen is open, and pushes only what has changed. The
/// database is the truth, so it works whichever node made the change.
@org.springframework.stereotype.Component
public class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final ScheduledExecutorService pulse = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("watch-", 0).factory());

    /// Begins when the part is on the screen and ends when it leaves it.
    public <T> void over(Component part, Duration every, T first, Supplier<T> look, Consumer<T> changed) {
        part.addAttachListener(shown -> {
            var watching = begin(shown.getUI(), every, first, look, changed);
            part.addDetachListener(gone -> {
                watching.remove();
                gone.unregisterListener();
            });
        });
    }

    private <T> Registration begin(UI ui, Duration every, T first, Supplier<T> look, Consumer<T> changed) {
        var seen = new AtomicReference<>(first);
        var round = pulse.scheduleWithFixedDelay(
                () -> glance(ui, seen, look, changed), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        return () -> round.cancel(false);
    }

    /// One failed look is not the end of the watch.
    private static <T> void glance(UI ui, AtomicReference<T> seen, Supplier<T> look, Consumer<T> changed) {
        try {
            var now = look.get();
            if (now.equals(seen.getAndSet(now))) return;
            ui.access(() -> changed.accept(now));
        } catch (RuntimeException passing) {
            LOG.debug("A look failed; the next one follows", passing);
        }
    }

    @PreDestroy
    void stop() {
        pulse.shutdownNow();
    }
}
