package lyceum.files.ui;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The part of a file that a player asks for. It gets no more than [#MOST] at once, so that nobody holds the server by
/// reading slowly; players ask on.
/// @param from the first byte, counted from 0
/// @param to the last byte, which belongs to it
record Part(long from, long to) {
    /// In bytes.
    static final long MOST = 4L << 20;

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /// There is no such part.
    static final class Unsatisfiable extends Exception {}

    long length() {
        return to - from + 1;
    }

    /// Empty where the whole is asked for: without a range, with several, with one that is not understood, and where
    /// the reader holds part of another file.
    /// @param mark of the file as it is now
    /// @param size of the file in bytes, at least 1
    static Optional<Part> of(@Nullable String range, @Nullable String ifRange, String mark, long size)
            throws Unsatisfiable {
        if (range == null || ifRange != null && !ifRange.strip().equals(mark)) return Optional.empty();
        var asked = RANGE.matcher(range.strip());
        if (!asked.matches()) return Optional.empty();
        var first = asked.group(1);
        var last = asked.group(2);
        if (first.isEmpty() && last.isEmpty()) return Optional.empty();
        if (first.isEmpty()) return Optional.of(end(Long.parseLong(last), size));
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        if (from >= size) throw new Unsatisfiable();
        if (to < from) return Optional.empty();
        return Optional.of(new Part(from, Math.min(to, from + MOST - 1)));
    }

    private static Part end(long length, long size) throws Unsatisfiable {
        if (length == 0) throw new Unsatisfiable();
        long from = Math.max(0, size - length);
        return new Part(from, Math.min(size - 1, from + MOST - 1));
    }
}
