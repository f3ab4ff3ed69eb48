package lyceum.core;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lyceum.admission.OrderDisputed;
import lyceum.community.Communities;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// While all tickets of a core member rest, the seat is on leave: written down, so that these days count as absence and
/// not as silence. It looks how things stand, so news that comes twice or out of order changes nothing.
@Component
class RestingTickets {
    private final SeatRows seats;
    private final LeaveRows leaves;
    private final LiveTickets tickets;
    private final Communities communities;
    private final Ids ids;
    private final Clock clock;

    RestingTickets(
            SeatRows seats, LeaveRows leaves, LiveTickets tickets, Communities communities, Ids ids, Clock clock) {
        this.seats = seats;
        this.leaves = leaves;
        this.tickets = tickets;
        this.communities = communities;
        this.ids = ids;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(OrderDisputed dispute) {
        writeDown(
                dispute.community(),
                seats.of(dispute.buyer()).stream()
                        .filter(seat -> seat.community().equals(dispute.community()))
                        .toList());
    }

    void writeDown(CommunityId community, List<CoreSeat> all) {
        var seated = all.stream().filter(CoreSeat::isSeated).toList();
        if (seated.isEmpty()) return;
        var today =
                LocalDate.ofInstant(clock.instant(), communities.get(community).zone());
        var worth = tickets.of(
                community, seated.stream().map(CoreSeat::person).distinct().toList());
        for (var seat : seated) {
            boolean rests = worth.get(seat.person()) == LiveTickets.Worth.RESTS;
            boolean written = leaves.rests(seat.group(), seat.person());
            if (rests && !written) leaves.write(rest(seat, today), clock.instant());
            if (!rests && written) leaves.restIsOver(seat.group(), seat.person(), today);
        }
    }

    private Leave rest(CoreSeat seat, LocalDate today) {
        return new Leave(
                new LeaveId(ids.next()),
                seat.group(),
                seat.community(),
                seat.person(),
                Leave.Kind.DISPUTE,
                Leave.State.GRANTED,
                today,
                null,
                "");
    }
}
