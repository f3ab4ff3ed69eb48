package lyceum.slide;

import lyceum.shared.Refusal;

/// More pages than one evening has room for.
public final class TooManySlides extends Refusal {
    TooManySlides(int most) {
        super(most);
    }
}
