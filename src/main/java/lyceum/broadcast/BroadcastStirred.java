package lyceum.broadcast;

/// There is something to carry: after the commit it is looked for at once, and not only by the next sweep.
record BroadcastStirred() {}
