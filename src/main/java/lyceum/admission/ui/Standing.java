package lyceum.admission.ui;

import java.time.Instant;
import lyceum.admission.Sale;
import lyceum.course.CohortTerms;

/// What a stranger can do about a cohort's ticket now.
enum Standing {
    /// It will be sold.
    SOON,
    /// A seat can be held.
    OPEN,
    /// Every seat is taken or held, or others wait already: one can queue.
    SOLD_OUT,
    /// Not sold any more.
    OVER;

    static Standing of(CohortTerms terms, Sale sale, Instant now) {
        if (terms.state() == CohortTerms.State.PUBLISHED && now.isBefore(terms.saleFrom())) return SOON;
        if (!terms.isOnSaleAt(now)) return OVER;
        return sale.free() == 0 || sale.waiting() > 0 ? SOLD_OUT : OPEN;
    }
}
