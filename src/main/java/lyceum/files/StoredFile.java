package lyceum.files;

import lyceum.shared.FileAddress;

/// A file that was taken.
/// @param name as its owner named it
/// @param bytes as they are kept; a picture is written anew and has others than were sent
/// @param sha256 of the kept bytes, 64 letters
public record StoredFile(FileAddress address, String name, long bytes, String sha256) {
    /// What stands for it in a text.
    public String markdown() {
        var label = name.replaceAll("[\\[\\]\\\\<>`*_!]", " ").strip();
        return (address.width() > 0 ? "![" : "[") + label + "](" + address + ")";
    }
}
