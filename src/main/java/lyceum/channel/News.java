package lyceum.channel;

import lyceum.shared.GroupId;

/// Something in a group has changed.
/// @param thing the post or question, or the group itself
record News(long id, GroupId group, Topic topic, long thing) {
    enum Topic {
        POST,
        QUESTION,
        THREAD,
        REACTION,
        MODE,
        /// What somebody may do here.
        PRESENCE
    }
}
