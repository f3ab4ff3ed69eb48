package lyceum.files;

import lyceum.shared.Refusal;

/// More files in one text than anybody looks at.
public final class TooManyFiles extends Refusal {
    TooManyFiles(int most) {
        super(most);
    }
}
