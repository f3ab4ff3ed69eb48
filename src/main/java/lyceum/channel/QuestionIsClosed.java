package lyceum.channel;

import lyceum.shared.Refusal;

/// Nothing is added to a closed question.
public final class QuestionIsClosed extends Refusal {
    QuestionIsClosed() {
        super();
    }
}
