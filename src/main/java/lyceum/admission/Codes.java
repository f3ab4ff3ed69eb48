package lyceum.admission;

import lyceum.course.CohortTerms;
import lyceum.course.PriceTier;
import lyceum.discount.Discounts;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// The discount code of a ticket: taken with its seat, given back with it.
@Component
class Codes {
    private final Discounts discounts;

    Codes(Discounts discounts) {
        this.discounts = discounts;
    }

    /// @param code as typed; blank for none
    Ticket ticket(CohortTerms terms, PriceTier tier, PersonId buyer, String code) {
        return code.isBlank()
                ? Ticket.of(terms, tier, buyer)
                : Ticket.of(terms, tier, discounts.take(terms.course(), buyer, code, tier.price()), buyer);
    }

    void giveBack(Ticket ticket) {
        if (ticket.discounted() != null) discounts.giveBack(ticket.discounted().discount());
    }

    void takeBack(Ticket ticket) {
        if (ticket.discounted() != null) discounts.takeBack(ticket.discounted().discount());
    }
}
