package lyceum.channel;

import lyceum.shared.Refusal;

/// So many posts in a minute, and no more.
public final class TooManyPosts extends Refusal {
    TooManyPosts(int most) {
        super(most);
    }
}
