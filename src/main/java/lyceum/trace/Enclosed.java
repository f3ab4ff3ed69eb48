package lyceum.trace;

import java.nio.file.Path;

/// Somebody's own file, to be taken along.
/// @param name as its owner called it
public record Enclosed(String name, Path bytes) {}
