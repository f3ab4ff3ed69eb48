package lyceum.review;

import lyceum.shared.Refusal;

/// More than one finds again.
public final class TooManyPhrases extends Refusal {
    TooManyPhrases(int most) {
        super(most);
    }
}
