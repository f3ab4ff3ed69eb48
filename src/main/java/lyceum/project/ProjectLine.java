package lyceum.project;

/// A project in the list of its table.
/// @param people how many are in it
/// @param mine whether the reader is
public record ProjectLine(Project project, int people, boolean mine) {}
