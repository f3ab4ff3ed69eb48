package lyceum.community;

import lyceum.shared.Refusal;

/// A community that began with practice money cannot take real money, nor the other way round.
public final class MoneyIsOfAnotherKind extends Refusal {}
