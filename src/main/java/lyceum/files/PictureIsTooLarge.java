package lyceum.files;

import lyceum.shared.Refusal;

/// More pixels than can be worked on.
public final class PictureIsTooLarge extends Refusal {
    PictureIsTooLarge(long megapixels) {
        super(megapixels);
    }
}
