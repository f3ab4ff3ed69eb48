package lyceum.admission;

import java.time.Clock;
import java.time.Instant;
import lyceum.membership.Members;
import lyceum.payment.DisputeNews;
import lyceum.payment.RefundGivenUp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Hears of disputes inside the transaction that took the news out of the inbox: while the bank decides, what the order
/// gave rests; won, it goes on; lost, it ends. Every case may be heard again, and in any order.
@Component
class Disputed {
    private final OrderBook orders;
    private final SaleBook sales;
    private final Line line;
    private final Seating seating;
    private final Members members;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Disputed(
            OrderBook orders,
            SaleBook sales,
            Line line,
            Seating seating,
            Members members,
            ApplicationEventPublisher news,
            Clock clock) {
        this.orders = orders;
        this.sales = sales;
        this.line = line;
        this.seating = seating;
        this.members = members;
        this.news = news;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void heard(DisputeNews told) {
        var order = locked(told.order());
        var state = switch (told) {
            case DisputeNews.Opened opened -> DisputeState.OPEN;
            case DisputeNews.Won won -> DisputeState.WON;
            case DisputeNews.Lost lost -> DisputeState.LOST;
        };
        if (!told.payment().equals(order.payment())) other(order, state, told.at());
        else if (order.dispute() != state) moved(order, state, told.at());
    }

    private void moved(Order order, DisputeState state, Instant at) {
        boolean seated = order.isSeated();
        order.disputed(state, at);
        switch (state) {
            case OPEN -> members.suspend(order.id());
            case WON -> members.restore(order.id());
            case LOST -> line.leave(order.ticket().cohort(), order.ticket().buyer(), Line.State.LEFT);
        }
        if (seated && !order.isSeated()) seating.unseat(order);
        else orders.save(order);
        var ticket = order.ticket();
        news.publishEvent(
                new OrderDisputed(order.id(), ticket.buyer(), ticket.community(), ticket.cohort(), state, at));
    }

    /// A second payment, which gave nothing and goes back alone.
    private void other(Order order, DisputeState state, Instant at) {
        order.noted("note:dispute-other." + state, at);
        orders.save(order);
    }

    /// A refund that will never arrive: whoever sat there sits on.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void givenUp(RefundGivenUp heard) {
        var order = locked(heard.order());
        order.refundGivenUp(heard.payment().equals(order.payment()), clock.instant());
        orders.save(order);
    }

    private Order locked(lyceum.shared.OrderId id) {
        sales.locked(orders.get(id).ticket().cohort());
        return orders.locked(id);
    }
}
