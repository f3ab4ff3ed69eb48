package lyceum.round;

import lyceum.standing.Lot;
import org.jspecify.annotations.Nullable;

/// The lot of a round that decides between equals: the digest of its seed from the announcement on, the seed once it is
/// ranked.
/// @param lot null while the seed is not shown
public record RoundLot(String commitment, @Nullable Lot lot) {}
