package lyceum.channel;

import lyceum.shared.Refusal;

/// So many people called upon in one text, and no more.
public final class TooManyMentions extends Refusal {
    TooManyMentions(int most) {
        super(most);
    }
}
