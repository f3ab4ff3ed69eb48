package lyceum.book;

import java.util.stream.IntStream;

/// Pages, or chapters, from the first to the last, both of them in it.
public record PageRange(int first, int last) {
    public PageRange {
        if (first < 1 || last < first) throw new IllegalArgumentException("No such pages: " + first + "–" + last);
    }

    public int size() {
        return last - first + 1;
    }

    public boolean overlaps(PageRange other) {
        return first <= other.last && other.first <= last;
    }

    public boolean contains(int page) {
        return first <= page && page <= last;
    }

    IntStream pages() {
        return IntStream.rangeClosed(first, last);
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
