package lyceum.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How the pages of a book are taken: what is claimed never overlaps, and what is not is a hole. Together they are the
/// whole book.
/// @param taken in the order of the pages
public record Layout(int size, List<PageRange> taken) {
    public Layout {
        taken = taken.stream().sorted(Comparator.comparingInt(PageRange::first)).toList();
        if (size < 1) throw new IllegalArgumentException("A book has pages: " + size);
        int end = 0;
        for (var one : taken) {
            if (one.first() <= end) throw new IllegalArgumentException("Pages are claimed twice: " + one);
            end = one.last();
        }
        if (end > size) throw new IllegalArgumentException("A page beyond the last is claimed: " + end);
    }

    /// What nobody has claimed, each as long as it can be.
    public List<PageRange> holes() {
        var holes = new ArrayList<PageRange>();
        int next = 1;
        for (var one : taken) {
            if (one.first() > next) holes.add(new PageRange(next, one.first() - 1));
            next = one.last() + 1;
        }
        if (next <= size) holes.add(new PageRange(next, size));
        return holes;
    }

    /// These pages, if they are in the book and nobody has claimed any of them.
    public PageRange claim(int first, int last) {
        if (first < 1 || last < first || last > size) throw new PagesOutside(size);
        var wanted = new PageRange(first, last);
        for (var one : taken) if (one.overlaps(wanted)) throw new PagesAreTaken(one);
        return wanted;
    }

    /// Whether all of them are in the book and free.
    public boolean isFree(PageRange wanted) {
        return wanted.last() <= size && taken.stream().noneMatch(wanted::overlaps);
    }

    /// A book grows at will, and shrinks to its last claimed page.
    public int resize(int wanted) {
        if (wanted < 1 || wanted > Book.MOST_PAGES) throw new BookSizeOutOfRange(Book.MOST_PAGES);
        int last = taken.isEmpty() ? 0 : taken.getLast().last();
        if (wanted < last) throw new PagesBeyondAreClaimed(last);
        return wanted;
    }
}
