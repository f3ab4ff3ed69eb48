package lyceum.files;

import lyceum.shared.Refusal;

/// A picture of a kind that cannot be written anew, so that it could tell where it was taken.
public final class PictureMayTellItsPlace extends Refusal {
    PictureMayTellItsPlace() {
        super();
    }
}
