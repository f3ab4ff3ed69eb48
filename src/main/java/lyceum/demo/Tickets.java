package lyceum.demo;

import java.util.Optional;
import lyceum.admission.Admissions;
import lyceum.admission.HoldOutcome.AdmittedFree;
import lyceum.admission.HoldOutcome.AlreadyOrdered;
import lyceum.admission.HoldOutcome.SeatHeld;
import lyceum.admission.HoldOutcome.SoldOut;
import lyceum.admission.OrderState;
import lyceum.payment.PracticeDesk;
import lyceum.shared.CohortId;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Buys as anybody does: holds a seat, goes to the practice till, comes back. Doing it again changes nothing.
@Component
class Tickets {
    private final Admissions admissions;
    private final ObjectProvider<PracticeDesk> till;

    Tickets(Admissions admissions, ObjectProvider<PracticeDesk> till) {
        this.admissions = admissions;
        this.till = till;
    }

    /// Empty where it is sold out.
    Optional<OrderId> held(CohortId cohort, PersonId buyer) {
        return switch (admissions.hold(cohort, buyer, false)) {
            case SeatHeld held -> Optional.of(held.order());
            case AlreadyOrdered known -> Optional.of(known.order());
            case AdmittedFree free -> Optional.of(free.order());
            case SoldOut sold -> Optional.empty();
        };
    }

    /// The buyer stands at the till and has not paid.
    String atTheTill(OrderId order, PersonId buyer) {
        var page = admissions.checkout(order, buyer).getPath();
        return page.substring(page.lastIndexOf('/') + 1);
    }

    Optional<OrderId> bought(CohortId cohort, PersonId buyer) {
        var order = held(cohort, buyer);
        order.filter(one -> admissions.order(one, buyer).state().isPayable()).ifPresent(one -> {
            till.getObject().pay(atTheTill(one, buyer));
            admissions.settle(one, buyer);
        });
        return order;
    }

    boolean isAdmitted(OrderId order, PersonId buyer) {
        return admissions.order(order, buyer).state() == OrderState.ADMITTED;
    }
}
