package lyceum.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lyceum.Crowd;
import lyceum.HouseTest;
import lyceum.project.Workshop;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Many who want the same pages in the same moment.
@HouseTest
class ClaimRaceTest {
    private static final int PAGES = 200;
    private static final int CROWD = 16;

    @Autowired
    Books books;

    @Autowired
    Workshop workshop;

    @Autowired
    JdbcClient sql;

    Workshop.Set set;
    List<PersonId> writers;

    @BeforeEach
    void ten_who_write_two_hundred_pages() {
        set = workshop.set();
        books.lay(set.ada(), set.project(), Book.Unit.PAGE, PAGES);
        writers = new ArrayList<>(List.of(set.ada(), set.lin()));
        while (writers.size() < 10) writers.add(workshop.member(set));
    }

    @Test
    void of_ten_claims_to_the_same_pages_one_is_made() throws Exception {
        int made = Crowd.of(
                CROWD,
                writers.stream()
                        .map(one -> (Runnable) () -> books.claim(one, set.project(), 40, 60, null))
                        .toList());

        assertThat(made).isOne();
        assertThat(books.claims(set.ada(), set.project())).hasSize(1);
        demandWhole();
    }

    @Test
    void claims_and_releases_all_at_once_never_overlap_and_leave_no_gap() throws Exception {
        var chance = new Random(200);
        var acts = new ArrayList<Runnable>();
        for (int i = 0; i < 200; i++) {
            var one = writers.get(i % writers.size());
            int first = 1 + chance.nextInt(PAGES);
            int last = Math.min(PAGES, first + chance.nextInt(20));
            boolean goes = chance.nextInt(3) == 0;
            acts.add(() -> {
                var claim = books.claim(one, set.project(), first, last, null);
                if (goes) books.release(one, claim);
            });
        }

        int made = Crowd.of(CROWD, acts);

        assertThat(made).isPositive();
        demandWhole();
    }

    @Test
    void in_parts_that_touch_everybody_gets_theirs() throws Exception {
        int made = Crowd.of(
                CROWD,
                IntStream.range(0, 40)
                        .mapToObj(i -> (Runnable) () ->
                                books.claim(writers.get(i % writers.size()), set.project(), 5 * i + 1, 5 * i + 5, null))
                        .toList());

        assertThat(made).isEqualTo(40);
        demandWhole();
        var book = books.of(set.ada(), set.project()).orElseThrow();
        assertThat(books.layout(book, books.claims(set.ada(), set.project())).holes())
                .isEmpty();
    }

    /// A layout refuses what overlaps; and each page's row says the same as the claims do.
    private void demandWhole() {
        var claims = books.claims(set.ada(), set.project());
        var layout = new Layout(PAGES, claims.stream().map(PageClaim::pages).toList());
        int claimed = layout.taken().stream().mapToInt(PageRange::size).sum();
        int free = layout.holes().stream().mapToInt(PageRange::size).sum();
        assertThat(claimed + free).isEqualTo(PAGES);
        assertThat(sql.sql("select count(*) from book_page where project = ?")
                        .param(set.project().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(claimed);
    }
}
