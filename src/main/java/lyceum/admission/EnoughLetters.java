package lyceum.admission;

import lyceum.shared.Refusal;

/// Nobody's mailbox is filled by us.
public final class EnoughLetters extends Refusal {
    EnoughLetters(int most) {
        super(most);
    }
}
