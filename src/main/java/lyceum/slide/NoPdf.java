package lyceum.slide;

import lyceum.shared.Refusal;

/// It is no PDF, broken, or locked.
public final class NoPdf extends Refusal {
    NoPdf() {
        super();
    }
}
