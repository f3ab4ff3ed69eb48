package lyceum.files;

import lyceum.shared.Refusal;

/// Neither MP4 nor WebM by its first bytes.
public final class NoVideo extends Refusal {
    NoVideo() {
        super();
    }
}
