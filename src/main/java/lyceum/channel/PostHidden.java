package lyceum.channel;

/// A post is out of sight, or back in it.
public record PostHidden(PostId post, boolean hidden) {}
