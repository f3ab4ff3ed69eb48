package lyceum.project;

import lyceum.shared.Refusal;

/// A project is not left without a word by whoever leads it.
public final class OwnerHandsOverFirst extends Refusal {
    OwnerHandsOverFirst() {
        super();
    }
}
