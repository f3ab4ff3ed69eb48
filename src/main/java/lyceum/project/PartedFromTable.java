package lyceum.project;

import java.util.List;
import lyceum.core.CoreSeatEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A seat that ends of one's own wish, with the ticket or with the account: what is open in projects is let go in the
/// same transaction. Before a round ends one, its handover has done so.
@Component
class PartedFromTable {
    private final List<ProjectWork> works;

    PartedFromTable(List<ProjectWork> works) {
        this.works = List.copyOf(works);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CoreSeatEnded end) {
        if (!end.wasSeated()) return;
        for (var work : works)
            for (var piece : work.of(end.group(), end.person())) work.release(end.group(), piece.thing(), end.person());
    }
}
