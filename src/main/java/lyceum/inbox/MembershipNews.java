package lyceum.inbox;

import java.util.List;
import lyceum.admission.Admitted;
import lyceum.admission.MoneyReturned;
import lyceum.admission.OfferLapsed;
import lyceum.admission.RefundRefused;
import lyceum.admission.SeatOffered;
import lyceum.group.Moved;
import lyceum.group.Placed;
import lyceum.shared.OrderId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tickets, places and money, as far as they concern their person; letters about them are written elsewhere.
@Component
class MembershipNews {
    private final Items items;
    private final Bells bells;

    MembershipNews(Items items, Bells bells) {
        this.items = items;
        this.bells = bells;
    }

    @ApplicationModuleListener
    void on(Placed placed) {
        items.tell(
                placed.person(),
                Kind.PLACED,
                placed.order().value(),
                placed.group().value(),
                placed.group());
        bells.stirAfterCommit(placed.person());
    }

    @ApplicationModuleListener
    void on(Moved moved) {
        items.tell(moved.person(), Kind.MOVED, moved.news().value(), moved.to().value(), moved.to());
        bells.stirAfterCommit(moved.person());
    }

    @ApplicationModuleListener
    void on(SeatOffered offer) {
        var order = offer.order().value();
        items.tell(offer.person(), Kind.SEAT_OFFERED, order, order, null);
        bells.stirAfterCommit(offer.person());
    }

    @ApplicationModuleListener
    void on(OfferLapsed offer) {
        isOver(offer.order());
    }

    @ApplicationModuleListener
    void on(Admitted arrival) {
        isOver(arrival.order());
    }

    @ApplicationModuleListener
    void on(MoneyReturned money) {
        items.tell(
                money.person(),
                Kind.MONEY_RETURNED,
                money.refund().value(),
                money.order().value(),
                null);
        bells.stirAfterCommit(money.person());
    }

    @ApplicationModuleListener
    void on(RefundRefused answer) {
        items.tell(
                answer.person(),
                Kind.REFUND_REFUSED,
                answer.at().toEpochMilli(),
                answer.order().value(),
                null);
        bells.stirAfterCommit(answer.person());
    }

    private void isOver(OrderId order) {
        items.over(List.of(Kind.SEAT_OFFERED), order.value()).forEach(bells::stirAfterCommit);
    }
}
