package lyceum.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.BooleanSupplier;
import lyceum.HouseTest;
import lyceum.core.CoreSeats;
import lyceum.core.OpenWork;
import lyceum.language.Languages;
import lyceum.project.ProjectPeople;
import lyceum.project.Workshop;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What becomes of pages when whoever writes them goes.
@HouseTest
class PagesOfLeaversTest {
    @Autowired
    PageWork work;

    @Autowired
    Books books;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    ProjectPeople people;

    @Autowired
    CoreSeats seats;

    @Autowired
    Workshop workshop;

    @Autowired
    TransactionTemplate act;

    Workshop.Set set;
    GroupId table;
    PageClaimId pages;

    @BeforeEach
    void lin_writes_pages_three_to_nine() {
        set = workshop.set();
        table = set.table().core();
        books.lay(set.ada(), set.project(), Book.Unit.PAGE, 20);
        pages = books.claim(set.lin(), set.project(), 3, 9, null);
    }

    @Test
    void what_is_open_is_listed_by_table_and_what_is_accepted_is_not() {
        assertThat(work.of(table, set.lin()))
                .extracting(piece -> piece.about().zh(), piece -> piece.about().en())
                .containsExactly(tuple("灯下一百页，第3–9页", "灯下一百页: p. 3–9"));
        assertThat(work.of(table, set.ada())).isEmpty();
        assertThat(work.of(new GroupId(1), set.lin())).isEmpty();

        accepted();

        assertThat(work.of(table, set.lin())).isEmpty();
    }

    @Test
    void it_is_given_to_somebody_in_the_project_and_an_undo_brings_it_back() {
        assertThat(does(() -> work.reassign(table, pages.value(), set.lin(), set.mo())))
                .isFalse();
        assertThat(does(() -> work.reassign(table, pages.value(), set.ada(), set.ada())))
                .isFalse();
        assertThat(does(() -> work.reassign(table, pages.value(), set.lin(), set.ada())))
                .isTrue();
        assertThat(owner()).isEqualTo(set.ada());

        assertThat(does(() -> work.restore(table, pages.value(), set.lin()))).isTrue();

        assertThat(owner()).isEqualTo(set.lin());
    }

    @Test
    void it_is_released_as_a_hole_and_an_undo_brings_it_back_as_it_was() {
        manuscripts.handIn(set.lin(), pages, "一", 0);
        manuscripts.reviewedBy(set.lin(), pages, set.ada());
        manuscripts.answer(set.ada(), pages, 1, false, "再改");

        assertThat(does(() -> work.release(table, pages.value(), set.lin()))).isTrue();
        assertThat(holes()).containsExactly(new PageRange(1, 20));
        assertThat(books.letGo(set.mo(), set.project())).hasSize(1);
        assertThat(does(() -> work.release(table, pages.value(), set.lin()))).isFalse();

        assertThat(does(() -> work.restore(table, pages.value(), set.lin()))).isTrue();

        assertThat(books.get(set.lin(), pages).state()).isEqualTo(PageClaim.State.RETURNED);
        assertThat(holes()).containsExactly(new PageRange(1, 2), new PageRange(10, 20));
    }

    @Test
    void what_somebody_else_has_claimed_or_finished_meanwhile_stays_theirs() {
        does(() -> work.release(table, pages.value(), set.lin()));
        var theirs = books.claim(set.ada(), set.project(), 9, 9, null);

        assertThat(does(() -> work.restore(table, pages.value(), set.lin()))).isFalse();

        assertThat(books.claims(set.ada(), set.project()))
                .extracting(PageClaim::id)
                .containsExactly(theirs);
        does(() -> work.reassign(table, theirs.value(), set.ada(), set.lin()));
        manuscripts.handIn(set.lin(), theirs, "一", 0);
        manuscripts.reviewedBy(set.ada(), theirs, set.ada());
        manuscripts.answer(set.ada(), theirs, 1, true, "");
        assertThat(does(() -> work.restore(table, theirs.value(), set.ada()))).isFalse();
    }

    @Test
    void whoever_leaves_the_table_or_the_project_lets_go() {
        seats.leave(set.lin(), table);
        assertThat(holes()).containsExactly(new PageRange(1, 20));

        var another = workshop.member(set);
        books.claim(another, set.project(), 1, 5, null);
        people.leave(another, set.project());

        assertThat(holes()).containsExactly(new PageRange(1, 20));
    }

    @Test
    void what_was_accepted_stays_with_its_credit() {
        accepted();

        seats.leave(set.lin(), table);

        assertThat(books.get(set.ada(), pages).state()).isEqualTo(PageClaim.State.ACCEPTED);
        assertThat(manuscripts.whole(set.ada(), set.project(), Languages.CHINESE))
                .contains("第3–9页：Lin写，Ada审");
    }

    @Test
    void a_kind_of_work_has_a_name_of_its_own() {
        assertThat(work).isInstanceOf(OpenWork.class);
        assertThat(work.kind()).isEqualTo("pages");
    }

    private void accepted() {
        manuscripts.handIn(set.lin(), pages, "一", 0);
        manuscripts.reviewedBy(set.lin(), pages, set.ada());
        manuscripts.answer(set.ada(), pages, 1, true, "");
    }

    private boolean does(BooleanSupplier what) {
        return Boolean.TRUE.equals(act.execute(_ -> what.getAsBoolean()));
    }

    private PersonId owner() {
        return books.get(set.ada(), pages).owner();
    }

    private List<PageRange> holes() {
        var book = books.of(set.ada(), set.project()).orElseThrow();
        return books.layout(book, books.claims(set.ada(), set.project())).holes();
    }
}
