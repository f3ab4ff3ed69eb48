package lyceum.course;

import lyceum.shared.Refusal;

/// Mass acts take two people.
public final class AnotherPersonConfirms extends Refusal {}
