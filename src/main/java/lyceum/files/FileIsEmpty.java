package lyceum.files;

import lyceum.shared.Refusal;

/// Nothing came.
public final class FileIsEmpty extends Refusal {
    FileIsEmpty() {
        super();
    }
}
