package lyceum.admission.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;

/// Minutes and seconds that run down in the browser; the server's clock alone decides what is over.
class Countdown extends Span {
    private final transient Instant until;
    private final transient java.time.Clock clock;

    Countdown(Instant until, java.time.Clock clock) {
        this.until = until;
        this.clock = clock;
        addClassName("countdown");
        getElement().setAttribute("role", "timer");
        setText(text(left()));
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        getElement().executeJs("""
                        const end = performance.now() + $0;
                        const two = n => String(n).padStart(2, '0');
                        const tick = () => {
                          const s = Math.max(0, Math.ceil((end - performance.now()) / 1000));
                          const h = Math.floor(s / 3600), m = Math.floor(s % 3600 / 60);
                          this.textContent = (h ? h + ':' + two(m) : m) + ':' + two(s % 60);
                          if (s === 0 || !this.isConnected) clearInterval(timer);
                        };
                        const timer = setInterval(tick, 1000); tick();""", (double) left().toMillis());
    }

    private Duration left() {
        var left = Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static String text(Duration left) {
        return left.toHours() > 0
                ? String.format("%d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart())
                : String.format("%d:%02d", left.toMinutes(), left.toSecondsPart());
    }
}
