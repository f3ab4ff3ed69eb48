package lyceum.core;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import lyceum.admission.AdmissionEnded;
import lyceum.audit.Audit;
import lyceum.shared.CommunityId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What ends by itself: offers that nobody answered, and seats whose person has no ticket any more.
@Component
class SeatSweeps {
    private static final int AT_ONCE = 200;

    private final SeatRows rows;
    private final CoreSeats seats;
    private final LiveTickets tickets;
    private final RestingTickets resting;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SeatSweeps(
            SeatRows rows,
            CoreSeats seats,
            LiveTickets tickets,
            RestingTickets resting,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.seats = seats;
        this.tickets = tickets;
        this.resting = resting;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    void lapse() {
        for (var offer : rows.runOut(clock.instant(), AT_ONCE))
            transaction.executeWithoutResult(_ -> seats.end(offer, SeatEnding.LAPSED));
    }

    @ApplicationModuleListener
    void on(AdmissionEnded end) {
        // Always in the same order of groups, so that nobody waits for anybody in a circle.
        var all = rows.of(end.person()).stream()
                .filter(seat -> seat.community().equals(end.community()))
                .sorted(Comparator.comparingLong(seat -> seat.group().value()))
                .toList();
        withoutTicket(end.community(), all).forEach(this::end);
    }

    /// Access that ends with a day tells nobody: it is looked for.
    void endWithTickets() {
        for (var community : rows.communities()) {
            withoutTicket(community, rows.in(community))
                    .forEach(seat -> transaction.executeWithoutResult(_ -> end(seat)));
            transaction.executeWithoutResult(_ -> resting.writeDown(community, rows.in(community)));
        }
    }

    private List<CoreSeat> withoutTicket(CommunityId community, List<CoreSeat> all) {
        var worth = tickets.of(
                community, all.stream().map(CoreSeat::person).distinct().toList());
        return all.stream()
                .filter(seat -> worth.get(seat.person()) == LiveTickets.Worth.OVER)
                .toList();
    }

    private void end(CoreSeat seat) {
        if (seats.end(seat, SeatEnding.TICKET_ENDED)) audit.record(null, "core-seat.ended-with-ticket", seat.id(), "");
    }
}
