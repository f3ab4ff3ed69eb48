package lyceum.succession;

import lyceum.core.CoreSeatEnded;
import lyceum.core.CoreSeatTaken;
import lyceum.core.SeatEnding;
import lyceum.nomination.NominatedForCore;
import lyceum.nomination.Nominations;
import lyceum.shared.GroupId;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Hears what became of an offer, in the answer's own transaction; the next offer follows after its commit, and if that
/// is lost, by the next sweep.
@Component
class OfferAnswers {
    private final SuccessionRows rows;
    private final OrderRows lines;
    private final LotRows lots;
    private final Nominations nominations;
    private final SuccessionChain chain;

    OfferAnswers(SuccessionRows rows, OrderRows lines, LotRows lots, Nominations nominations, SuccessionChain chain) {
        this.rows = rows;
        this.lines = lines;
        this.lots = lots;
        this.nominations = nominations;
        this.chain = chain;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void taken(CoreSeatTaken taken) {
        lines.answered(taken.seat(), Line.State.TAKEN, taken.at());
        nominations.over(taken.person(), taken.group(), true);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(CoreSeatEnded end) {
        if (end.wasSeated()) return;
        if (lines.answered(end.seat(), state(end.how()), end.at())) nominations.over(end.person(), end.group(), false);
    }

    private static Line.State state(SeatEnding how) {
        return switch (how) {
            case DECLINED -> Line.State.DECLINED;
            case LAPSED -> Line.State.LAPSED;
            case WITHDRAWN, LEFT, TICKET_ENDED, ROUND -> Line.State.PASSED;
        };
    }

    /// The lot is committed to with the first nominee, long before anybody's place is known.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void nominated(NominatedForCore news) {
        lots.next(news.group());
    }

    @ApplicationModuleListener
    void on(CoreSeatTaken taken) {
        goOn(taken.group());
    }

    @ApplicationModuleListener
    void on(CoreSeatEnded end) {
        goOn(end.group());
    }

    @ApplicationModuleListener
    void on(SuccessionBegun begun) {
        chain.goOn(begun.succession());
    }

    private void goOn(GroupId group) {
        rows.running(group).ifPresent(one -> chain.goOn(one.id()));
    }
}
