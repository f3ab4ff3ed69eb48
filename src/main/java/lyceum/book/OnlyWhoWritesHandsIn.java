package lyceum.book;

import lyceum.shared.Refusal;

/// The pages are somebody else's to write.
public final class OnlyWhoWritesHandsIn extends Refusal {
    OnlyWhoWritesHandsIn() {
        super();
    }
}
