package lyceum.live;

import lyceum.shared.Refusal;

/// What is said in one evening has an end, so that whoever comes late can read it.
public final class EveningIsFull extends Refusal {
    EveningIsFull(int most) {
        super(most);
    }
}
