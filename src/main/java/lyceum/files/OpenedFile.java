package lyceum.files;

import java.nio.file.Path;

/// A file as it is handed to a reader.
/// @param type what the browser is told; only pictures and videos are named, everything else is a stream of bytes
/// @param shown whether it is shown in the page; otherwise it is put on the reader's disk
/// @param inParts whether it is handed out part by part, as players ask
public record OpenedFile(Path bytes, String name, String type, boolean shown, boolean inParts) {}
