package lyceum.admission;

import java.util.List;
import lyceum.payment.Ledger;
import lyceum.payment.LedgerEntry;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;

/// What somebody paid and got back for an order, to be shown and printed. It is no tax invoice.
@Service
public class Receipts {
    /// @param charges what was paid, the oldest first; more than one where somebody paid twice
    /// @param refunds what has arrived or is on its way back
    /// @param left what was paid and has not gone back
    public record Receipt(OrderView order, List<LedgerEntry> charges, List<LedgerEntry> refunds, Money left) {}

    private final Admissions admissions;
    private final Ledger ledger;

    Receipts(Admissions admissions, Ledger ledger) {
        this.admissions = admissions;
        this.ledger = ledger;
    }

    /// For the order's buyer, and for staff who see orders; without a payment there is none.
    public Receipt of(OrderId id, PersonId reader) {
        var order = admissions.order(id, reader);
        var lines = ledger.of(id);
        var charges = lines.stream()
                .filter(line -> line.state() == LedgerEntry.State.SETTLED)
                .toList();
        if (charges.isEmpty()) throw new NotFound();
        var refunds = lines.stream()
                .filter(line -> line.kind() == LedgerEntry.Kind.REFUND)
                .filter(line -> line.state() != LedgerEntry.State.GIVEN_UP)
                .toList();
        long left = lines.stream().mapToLong(LedgerEntry::effect).sum();
        return new Receipt(order, charges, refunds, new Money(order.price().currency(), Math.max(0, left)));
    }
}
