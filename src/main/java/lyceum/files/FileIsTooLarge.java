package lyceum.files;

import lyceum.shared.Refusal;

/// More bytes than one file may have.
public final class FileIsTooLarge extends Refusal {
    FileIsTooLarge(long megabytes) {
        super(megabytes);
    }
}
