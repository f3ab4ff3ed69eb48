package lyceum.admission;

import lyceum.shared.Refusal;

/// The sale ended then, or was closed or cancelled.
public final class SaleIsOver extends Refusal {}
