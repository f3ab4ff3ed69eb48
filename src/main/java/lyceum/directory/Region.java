package lyceum.directory;

/// How many members show that they live there; only where there are five or more.
public record Region(String name, int members) {
    public static final int FEWEST = 5;
}
