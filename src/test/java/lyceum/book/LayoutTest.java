package lyceum.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void what_nobody_has_claimed_is_a_hole() {
        var layout = new Layout(10, List.of(range(8, 9), range(2, 4)));

        assertThat(layout.holes()).containsExactly(range(1, 1), range(5, 7), range(10, 10));
    }

    @Test
    void an_empty_book_is_one_hole_and_a_full_one_has_none() {
        assertThat(new Layout(200, List.of()).holes()).containsExactly(range(1, 200));
        assertThat(new Layout(3, List.of(range(1, 3))).holes()).isEmpty();
    }

    @Test
    void pages_that_touch_do_not_overlap() {
        var layout = new Layout(10, List.of(range(3, 5)));

        assertThat(layout.claim(1, 2)).isEqualTo(range(1, 2));
        assertThat(layout.claim(6, 10)).isEqualTo(range(6, 10));
        for (var wanted : List.of(range(1, 3), range(5, 6), range(4, 4), range(1, 10)))
            assertThatExceptionOfType(PagesAreTaken.class)
                    .isThrownBy(() -> layout.claim(wanted.first(), wanted.last()));
    }

    @Test
    void pages_that_are_not_in_the_book_are_refused() {
        var layout = new Layout(10, List.of());

        assertThatExceptionOfType(PagesOutside.class).isThrownBy(() -> layout.claim(0, 3));
        assertThatExceptionOfType(PagesOutside.class).isThrownBy(() -> layout.claim(4, 3));
        assertThatExceptionOfType(PagesOutside.class).isThrownBy(() -> layout.claim(10, 11));
    }

    @Test
    void a_book_does_not_shrink_below_what_is_claimed() {
        var layout = new Layout(10, List.of(range(6, 7)));

        assertThat(layout.resize(7)).isEqualTo(7);
        assertThat(layout.resize(200)).isEqualTo(200);
        assertThatExceptionOfType(PagesBeyondAreClaimed.class).isThrownBy(() -> layout.resize(6));
        assertThatExceptionOfType(BookSizeOutOfRange.class).isThrownBy(() -> layout.resize(201));
    }

    @Test
    void there_is_no_layout_in_which_pages_are_claimed_twice() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Layout(10, List.of(range(1, 3), range(3, 4))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Layout(10, List.of(range(9, 11))));
    }

    /// Against an oracle that knows nothing but one box a page.
    @Test
    void ten_thousand_histories_leave_no_overlap_and_no_gap() {
        for (int seed = 0; seed < 10_000; seed++) history(new Random(seed));
    }

    private static void history(Random chance) {
        var boxes = new boolean[1 + chance.nextInt(30)];
        var claimed = new ArrayList<PageRange>();
        for (int step = 0; step < 20; step++) {
            var layout = new Layout(boxes.length, claimed);
            assertThat(pages(layout.holes())).isEqualTo(empty(boxes));
            assertThat(layout.holes()).allMatch(hole -> isAsLongAsCanBe(hole, boxes));
            if (!claimed.isEmpty() && chance.nextInt(3) == 0) {
                claimed.remove(chance.nextInt(claimed.size())).pages().forEach(page -> boxes[page - 1] = false);
                continue;
            }
            int first = chance.nextInt(boxes.length + 2);
            int last = first + chance.nextInt(6) - 1;
            boolean fits = first >= 1 && last >= first && last <= boxes.length && isEmpty(boxes, first, last);
            try {
                claimed.add(layout.claim(first, last));
                assertThat(fits).isTrue();
                IntStream.rangeClosed(first, last).forEach(page -> boxes[page - 1] = true);
            } catch (PagesOutside | PagesAreTaken told) {
                assertThat(fits).isFalse();
            }
        }
    }

    private static boolean isEmpty(boolean[] boxes, int first, int last) {
        return IntStream.rangeClosed(first, last).noneMatch(page -> boxes[page - 1]);
    }

    private static boolean isAsLongAsCanBe(PageRange hole, boolean[] boxes) {
        return (hole.first() == 1 || boxes[hole.first() - 2]) && (hole.last() == boxes.length || boxes[hole.last()]);
    }

    private static List<Integer> empty(boolean[] boxes) {
        return IntStream.rangeClosed(1, boxes.length)
                .filter(page -> !boxes[page - 1])
                .boxed()
                .toList();
    }

    private static List<Integer> pages(List<PageRange> ranges) {
        return ranges.stream().flatMap(range -> range.pages().boxed()).toList();
    }

    private static PageRange range(int first, int last) {
        return new PageRange(first, last);
    }
}
