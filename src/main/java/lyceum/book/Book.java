package lyceum.book;

import lyceum.project.ProjectId;

/// A book that a project makes.
/// @param size in pages or chapters
/// @param changes grows with whatever happens in it, so an open screen knows when to look again
public record Book(ProjectId project, Unit unit, int size, long changes) {
    public static final int MOST_PAGES = 200;

    public enum Unit {
        PAGE,
        CHAPTER
    }
}
