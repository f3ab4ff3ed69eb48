package lyceum.directory;

/// What is looked for in a directory: words in any order, and a region.
public record Search(String words, String region) {
    public static final Search ALL = new Search("", "");
    public static final int LONGEST = 100;

    public Search {
        if (words.length() > LONGEST) words = words.substring(0, LONGEST);
        if (region.length() > LONGEST) region = region.substring(0, LONGEST);
    }

    public boolean isAll() {
        return words.isBlank() && region.isBlank();
    }
}
