package lyceum.files;

import lyceum.shared.Refusal;

/// The community has filled its room for files.
public final class NoRoomForFiles extends Refusal {
    NoRoomForFiles(long gigabytes) {
        super(gigabytes);
    }
}
