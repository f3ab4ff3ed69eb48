package lyceum.review;

import lyceum.shared.Refusal;

/// Somebody else is reading this work.
public final class ReadByAnother extends Refusal {
    ReadByAnother(String name) {
        super(name);
    }
}
