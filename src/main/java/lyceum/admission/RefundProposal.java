package lyceum.admission;

import java.time.Instant;
import lyceum.shared.Money;
import lyceum.shared.PersonId;

/// A refund above the community's limit, which one owner wishes and another confirms.
/// @param answers whether it grants what the buyer asked for
public record RefundProposal(Money amount, boolean answers, String reason, PersonId by, Instant at) {}
