package lyceum.live;

import lyceum.shared.Refusal;

/// Few questions of each person wait at a time, so that the queue is everybody's.
public final class TooManyAsked extends Refusal {
    TooManyAsked(int most) {
        super(most);
    }
}
