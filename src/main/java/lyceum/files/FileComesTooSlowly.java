package lyceum.files;

import lyceum.shared.Refusal;

/// Byte by byte, and for hours.
public final class FileComesTooSlowly extends Refusal {
    FileComesTooSlowly(long kilobytesASecond) {
        super(kilobytesASecond);
    }
}
