package lyceum.channel;

import lyceum.shared.Refusal;

/// So many questions of one person wait at once, and no more.
public final class TooManyOpenQuestions extends Refusal {
    TooManyOpenQuestions(int most) {
        super(most);
    }
}
