package lyceum.access;

import lyceum.shared.Refusal;

/// The link was used, is too old, or was never one: the same sentence for all three.
public final class LinkGone extends Refusal {}
