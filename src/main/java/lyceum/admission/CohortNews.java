package lyceum.admission;

import java.time.Clock;
import lyceum.course.CohortCancelled;
import lyceum.course.CohortClosed;
import lyceum.course.CohortOffered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Hears what becomes of a cohort, inside the transaction that changed it.
@Component
class CohortNews {
    private final SaleBook sales;
    private final Line line;
    private final ComplimentaryTickets gifts;
    private final Sweeps sweeps;
    private final Clock clock;

    CohortNews(SaleBook sales, Line line, ComplimentaryTickets gifts, Sweeps sweeps, Clock clock) {
        this.sales = sales;
        this.line = line;
        this.gifts = gifts;
        this.sweeps = sweeps;
        this.clock = clock;
    }

    /// Nobody who has a seat loses it; whoever waits is offered what came free, after the change has committed.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void offered(CohortOffered heard) {
        var cohort = heard.terms().id();
        if (!sales.offer(heard.terms())) {
            var sale = sales.locked(cohort);
            throw new FewerSeatsThanTaken(sale.admitted() + sale.held());
        }
        sweeps.afterCommit("roll " + cohort, () -> sweeps.roll(cohort));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void closed(CohortClosed heard) {
        if (sales.find(heard.cohort()).isEmpty()) return;
        sales.locked(heard.cohort());
        sales.close(heard.cohort());
        line.close(heard.cohort(), "");
    }

    /// Marked here; everybody is refunded afterwards, a few hundred at a time, and goes on after a crash.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancelled(CohortCancelled heard) {
        if (sales.find(heard.cohort()).isEmpty()) return;
        sales.locked(heard.cohort());
        sales.cancel(heard.cohort(), heard.by(), heard.why(), clock.instant());
        line.close(heard.cohort(), heard.why());
        gifts.endAll(heard.cohort());
        sweeps.afterCommit("cancelled cohorts", sweeps::endCancelled);
    }
}
