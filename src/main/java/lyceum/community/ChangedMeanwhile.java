package lyceum.community;

import lyceum.shared.Refusal;

/// Two editors of one thing: the second save is refused and loses nothing that was typed.
public final class ChangedMeanwhile extends Refusal {}
