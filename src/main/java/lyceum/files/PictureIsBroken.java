package lyceum.files;

import lyceum.shared.Refusal;

/// It calls itself a picture and cannot be read as one.
public final class PictureIsBroken extends Refusal {
    PictureIsBroken() {
        super();
    }
}
