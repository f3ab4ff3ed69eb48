package lyceum.inbox;

/// A group was told something; letters follow.
record StoryTold(long story) {}
