package lyceum.slide;

import lyceum.shared.Refusal;

/// Its pages are too heavy, or others are being drawn.
public final class SlidesTakeTooLong extends Refusal {
    SlidesTakeTooLong(long seconds) {
        super(seconds);
    }
}
