package lyceum.inbox;

/// One person was told something; a letter follows.
record ItemTold(long item) {}
