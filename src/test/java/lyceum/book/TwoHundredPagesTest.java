package lyceum.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.core.CoreSeats;
import lyceum.language.Languages;
import lyceum.project.Workshop;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A book from its first claim to its last word: ten write it, one overruns, one is sent back, one leaves.
@HouseTest
class TwoHundredPagesTest {
    private static final int WRITERS = 10;
    private static final int EACH = 20;

    @Autowired
    Books books;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    CoreSeats seats;

    @Autowired
    Workshop workshop;

    @Autowired
    FakeClock clock;

    Workshop.Set set;
    List<PersonId> writers;
    List<PageClaimId> claims;

    @BeforeEach
    void ten_claim_twenty_pages_each() {
        set = workshop.set();
        writers = new ArrayList<>(List.of(set.ada(), set.lin()));
        while (writers.size() < WRITERS) writers.add(workshop.member(set));
        books.lay(set.ada(), set.project(), Book.Unit.PAGE, WRITERS * EACH);
        var due = LocalDate.ofInstant(clock.instant(), Cast.SHANGHAI).plusDays(14);
        claims = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++)
            claims.add(books.claim(writers.get(i), set.project(), i * EACH + 1, (i + 1) * EACH, due));
        assertThat(holes()).isEmpty();
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void it_is_whole_in_the_end_with_everybodys_name() {
        for (int i = 0; i < 7; i++) accepted(i, claims.get(i));
        returned(7);
        overruns(8);
        leaves(9);

        assertThat(holes()).isEmpty();
        var whole = manuscripts.whole(set.mo(), set.project(), Languages.CHINESE);
        for (int i = 0; i < 9; i++) assertThat(whole).contains("## 第%d部".formatted(i + 1));
        assertThat(whole).doesNotContain("还没有人认领", "在写");
        assertThat(whole).containsSubsequence("第1–20页：Ada写", "第141–160页：Lin写", "第161–180页：Lin写", "第181–190页：Ada写");
    }

    private void returned(int i) {
        var pages = claims.get(i);
        manuscripts.handIn(writers.get(i), pages, "太短。", 0);
        manuscripts.reviewedBy(writers.get(i), pages, reader(i));
        manuscripts.answer(reader(i), pages, 1, false, "这一部再展开写。");
        manuscripts.handIn(writers.get(i), pages, text(i), 1);
        manuscripts.answer(reader(i), pages, 2, true, "");
    }

    /// Its day passes; the project's owner gives the pages to somebody else.
    private void overruns(int i) {
        clock.passes(Duration.ofDays(15));
        var late = LocalDate.ofInstant(clock.instant(), Cast.SHANGHAI);
        assertThat(books.claims(set.ada(), set.project()))
                .filteredOn(claim -> claim.isLate(late))
                .extracting(PageClaim::id)
                .contains(claims.get(i));
        books.reassign(set.ada(), claims.get(i), set.lin());
        accepted(1, claims.get(i), i);
    }

    /// The pages are free at once, and two others share them.
    private void leaves(int i) {
        seats.leave(writers.get(i), set.table().core());
        assertThat(holes()).containsExactly(new PageRange(i * EACH + 1, (i + 1) * EACH));
        int half = i * EACH + EACH / 2;
        accepted(0, books.claim(set.ada(), set.project(), i * EACH + 1, half, null), i);
        accepted(1, books.claim(set.lin(), set.project(), half + 1, (i + 1) * EACH, null), i);
    }

    private void accepted(int writer, PageClaimId pages) {
        accepted(writer, pages, writer);
    }

    private void accepted(int writer, PageClaimId pages, int part) {
        manuscripts.handIn(writers.get(writer), pages, text(part), 0);
        manuscripts.reviewedBy(writers.get(writer), pages, reader(writer));
        manuscripts.answer(reader(writer), pages, 1, true, "");
    }

    private PersonId reader(int writer) {
        return writers.get((writer + 1) % WRITERS);
    }

    private static String text(int part) {
        return "## 第%d部\n\n写完了。".formatted(part + 1);
    }

    private List<PageRange> holes() {
        var book = books.of(set.ada(), set.project()).orElseThrow();
        return books.layout(book, books.claims(set.ada(), set.project())).holes();
    }
}
