package lyceum.payment;

import java.net.URI;
import java.util.List;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;
import lyceum.shared.OrderId;
import org.springframework.stereotype.Service;

/// Money in and out, whoever the till is. No method here may be called inside a transaction unless it says so.
@Service
public class Payments {
    private final Till till;
    private final Checkouts checkouts;
    private final Refunds refunds;
    private final PaymentBooks books;

    Payments(Till till, Checkouts checkouts, Refunds refunds, PaymentBooks books) {
        this.till = till;
        this.checkouts = checkouts;
        this.refunds = refunds;
        this.books = books;
    }

    /// What this installation takes today: practice without keys. May be called anywhere.
    public MoneyKind kind() {
        return till.kind();
    }

    /// Where to pay: opens a session for that order and attempt, or finds the one that is open. Refuses with
    /// [TillIsSilent]; then the session may exist all the same, and asking again finds it.
    /// @throws CheckoutIsOver if that session was paid or has ended
    public URI open(CheckoutRequest wish) {
        return checkouts.open(wish);
    }

    /// Asks the till how the order's checkout stands, and settles what is settled. True: it has come to its end.
    public boolean look(OrderId order) {
        return checkouts.look(order);
    }

    /// Ends the order's checkout, so that it cannot be paid any more. It may turn out to be paid: paid wins.
    /// True: it has come to its end.
    public boolean close(OrderId order) {
        return checkouts.close(order);
    }

    /// Inside the caller's transaction: so much goes back soon after it commits. The same key again changes nothing.
    /// @param key why, once: as in `late:0abc…`
    public void refund(OrderId order, String payment, Money amount, String key) {
        refunds.due(order, payment, amount, key);
    }

    /// Inside or outside a transaction: what has gone back of that payment.
    public Money refunded(String payment) {
        return books.refunded(payment);
    }

    /// What has gone back or is on its way.
    public Money promised(String payment) {
        return books.promised(payment);
    }

    /// What was promised and will never go back, because the operator laid it aside.
    public Money givenUp(String payment) {
        return books.givenUp(payment);
    }

    /// The payments that arrived for an order, oldest first.
    public List<PaymentSettled> of(OrderId order) {
        return books.of(order);
    }
}
