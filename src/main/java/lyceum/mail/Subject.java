package lyceum.mail;

/// A subject is one line of at most 200 letters: whatever stood in a name or title, it cannot begin another header.
final class Subject {
    private static final int LONGEST = 200;

    private Subject() {}

    static String of(String words) {
        var line = words.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
