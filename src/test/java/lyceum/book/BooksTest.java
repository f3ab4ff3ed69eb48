package lyceum.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.language.Languages;
import lyceum.project.NotForHelpers;
import lyceum.project.OnlyTheProjectsOwner;
import lyceum.project.OnlyWhoIsInTheProject;
import lyceum.project.Project;
import lyceum.project.ProjectIsClosed;
import lyceum.project.ProjectPlan;
import lyceum.project.Projects;
import lyceum.project.Workshop;
import lyceum.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class BooksTest {
    @Autowired
    Books books;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    Projects projects;

    @Autowired
    Workshop workshop;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    Workshop.Set set;
    LocalDate today;

    @BeforeEach
    void a_book_of_twenty_pages() {
        set = workshop.set();
        books.lay(set.ada(), set.project(), Book.Unit.PAGE, 20);
        today = LocalDate.ofInstant(clock.instant(), Cast.SHANGHAI);
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void pages_are_claimed_once_and_what_is_let_go_is_a_hole_at_once() {
        var mine = books.claim(set.lin(), set.project(), 5, 9, today);
        assertThatExceptionOfType(PagesAreTaken.class)
                .isThrownBy(() -> books.claim(set.ada(), set.project(), 9, 12, null));
        books.claim(set.ada(), set.project(), 10, 12, null);
        assertThat(holes()).containsExactly("1–4", "13–20");

        books.release(set.lin(), mine);

        assertThat(holes()).containsExactly("1–9", "13–20");
        assertThatExceptionOfType(PagesWereReleased.class).isThrownBy(() -> books.release(set.lin(), mine));
    }

    @Test
    void the_books_length_follows_what_is_claimed() {
        books.claim(set.lin(), set.project(), 5, 9, null);

        assertThatExceptionOfType(PagesBeyondAreClaimed.class)
                .isThrownBy(() -> books.lay(set.ada(), set.project(), Book.Unit.PAGE, 8));
        books.lay(set.ada(), set.project(), Book.Unit.CHAPTER, 9);

        assertThat(holes()).containsExactly("1–4");
        assertThatExceptionOfType(PagesOutside.class)
                .isThrownBy(() -> books.claim(set.lin(), set.project(), 9, 10, null));
        assertThatExceptionOfType(OnlyTheProjectsOwner.class)
                .isThrownBy(() -> books.lay(set.lin(), set.project(), Book.Unit.PAGE, 30));
    }

    @Test
    void a_deadline_is_kept_or_late_and_never_begins_in_the_past() {
        var mine = books.claim(set.lin(), set.project(), 1, 2, today);
        assertThatExceptionOfType(DueHasPassed.class)
                .isThrownBy(() -> books.claim(set.lin(), set.project(), 3, 4, today.minusDays(1)));
        assertThat(books.get(set.ada(), mine).isLate(today)).isFalse();

        clock.passes(Duration.ofDays(1));

        assertThat(books.get(set.ada(), mine).isLate(books.today(projects.get(set.ada(), set.project()))))
                .isTrue();
        books.due(set.ada(), mine, today.plusDays(3));
        assertThat(books.get(set.ada(), mine).due()).isEqualTo(today.plusDays(3));
    }

    @Test
    void what_is_handed_in_is_read_by_somebody_else_returned_and_accepted() {
        var mine = books.claim(set.lin(), set.project(), 1, 2, null);
        manuscripts.handIn(set.lin(), mine, "第一稿", 0);
        assertThatExceptionOfType(OwnPagesAreNotRead.class)
                .isThrownBy(() -> manuscripts.reviewedBy(set.lin(), mine, set.lin()));
        assertThatExceptionOfType(OnlyTheirReviewer.class)
                .isThrownBy(() -> manuscripts.answer(set.ada(), mine, 1, true, ""));
        manuscripts.reviewedBy(set.lin(), mine, set.ada());
        assertThatExceptionOfType(ReturnedWithoutWords.class)
                .isThrownBy(() -> manuscripts.answer(set.ada(), mine, 1, false, " "));

        manuscripts.answer(set.ada(), mine, 1, false, "第二段太长。");
        assertThat(state(mine)).isEqualTo(PageClaim.State.RETURNED);
        assertThatExceptionOfType(NothingHandedIn.class)
                .isThrownBy(() -> manuscripts.answer(set.ada(), mine, 1, true, ""));
        assertThat(manuscripts.handIn(set.lin(), mine, "第二稿", 1)).isEqualTo(2);
        assertThatExceptionOfType(NewVersionCame.class)
                .isThrownBy(() -> manuscripts.answer(set.ada(), mine, 1, true, ""));
        manuscripts.answer(set.ada(), mine, 2, true, "好");

        assertThat(state(mine)).isEqualTo(PageClaim.State.ACCEPTED);
        assertThatExceptionOfType(PagesAreAccepted.class)
                .isThrownBy(() -> manuscripts.handIn(set.lin(), mine, "第三稿", 2));
        assertThatExceptionOfType(PagesAreAccepted.class).isThrownBy(() -> books.release(set.lin(), mine));
        var first = manuscripts.text(set.mo(), mine, 1).orElseThrow();
        assertThat(first.text()).isEqualTo("第一稿");
        assertThat(first.answers()).extracting(PageAnswer::words).containsExactly("第二段太长。");
    }

    @Test
    void two_screens_hand_in_and_neither_is_lost() {
        var mine = books.claim(set.lin(), set.project(), 1, 2, null);
        manuscripts.handIn(set.lin(), mine, "一", 0);

        assertThatExceptionOfType(NewVersionCame.class).isThrownBy(() -> manuscripts.handIn(set.lin(), mine, "二", 0));
        assertThat(manuscripts.text(set.lin(), mine, 1).orElseThrow().text()).isEqualTo("一");
    }

    @Test
    void pages_are_given_to_somebody_else_with_what_was_handed_in() {
        var mine = books.claim(set.lin(), set.project(), 1, 2, null);
        manuscripts.handIn(set.lin(), mine, "一", 0);
        manuscripts.reviewedBy(set.lin(), mine, set.ben());

        books.reassign(set.ada(), mine, set.ben());

        var now = books.get(set.ben(), mine);
        assertThat(now.owner()).isEqualTo(set.ben());
        assertThat(now.reviewer()).isNull();
        assertThat(manuscripts.handIn(set.ben(), mine, "二", 1)).isEqualTo(2);
        assertThatExceptionOfType(NotYourPages.class).isThrownBy(() -> books.reassign(set.lin(), mine, set.lin()));
        assertThatExceptionOfType(CannotTakePages.class).isThrownBy(() -> books.reassign(set.ben(), mine, set.mo()));
    }

    @Test
    void the_whole_is_what_was_accepted_with_a_line_for_the_rest_and_credits() {
        var first = books.claim(set.lin(), set.project(), 1, 2, null);
        books.claim(set.ada(), set.project(), 5, 20, null);
        manuscripts.handIn(set.lin(), first, "# 开头\n\n正文", 0);
        manuscripts.reviewedBy(set.ada(), first, set.ada());
        manuscripts.answer(set.ada(), first, 1, true, "");

        assertThat(manuscripts.whole(set.mo(), set.project(), Languages.CHINESE))
                .isEqualTo("""
                # 灯下一百页

                # 开头

                正文

                *第3–4页：还没有人认领*

                *第5–20页：Ada在写*

                ---

                ## 署名

                - 第1–2页：Lin写，Ada审
                """);
    }

    @Test
    void who_may_do_what() {
        var mine = books.claim(set.lin(), set.project(), 1, 2, null);
        var eve = cast.eve();
        var su = cast.secretary(set.clara(), set.table().cohort().community());

        assertThatExceptionOfType(NotForHelpers.class)
                .isThrownBy(() -> books.claim(set.ben(), set.project(), 3, 4, null));
        assertThatExceptionOfType(OnlyWhoIsInTheProject.class)
                .isThrownBy(() -> books.claim(set.mo(), set.project(), 3, 4, null));
        assertThatExceptionOfType(OnlyWhoIsInTheProject.class)
                .isThrownBy(() -> books.claim(su, set.project(), 3, 4, null));
        assertThatExceptionOfType(OnlyWhoIsInTheProject.class).isThrownBy(() -> books.release(set.mo(), mine));
        assertThatExceptionOfType(NotYourPages.class).isThrownBy(() -> books.release(set.ben(), mine));
        assertThatExceptionOfType(OnlyWhoWritesHandsIn.class)
                .isThrownBy(() -> manuscripts.handIn(set.ada(), mine, "替", 0));
        for (var reader : List.of(set.ben(), set.mo(), su, set.clara()))
            assertThat(books.claims(reader, set.project())).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> books.claims(eve, set.project()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> books.get(eve, mine));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> manuscripts.whole(eve, set.project(), Languages.CHINESE));
    }

    @Test
    void a_closed_project_is_read_only_and_only_a_book_has_pages() {
        var mine = books.claim(set.lin(), set.project(), 1, 2, null);
        projects.close(set.ada(), set.project());

        assertThatExceptionOfType(ProjectIsClosed.class)
                .isThrownBy(() -> books.claim(set.lin(), set.project(), 3, 4, null));
        assertThatExceptionOfType(ProjectIsClosed.class).isThrownBy(() -> manuscripts.handIn(set.lin(), mine, "一", 0));
        assertThat(books.claims(set.lin(), set.project())).hasSize(1);

        var course = projects.start(set.ada(), set.table().core(), new ProjectPlan(Project.Kind.COURSE, "一门课", "开出来。"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> books.of(set.ada(), course));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> books.lay(set.ada(), course, Book.Unit.PAGE, 20));
    }

    @Test
    void what_waits_stands_on_the_home_page_of_whoever_it_waits_for() {
        var mine = books.claim(set.lin(), set.project(), 1, 2, today.plusDays(1));
        assertThat(books.next(set.lin())).isEmpty();
        clock.passes(Duration.ofDays(1));
        assertThat(books.next(set.lin())).map(PageClaim::id).contains(mine);

        manuscripts.handIn(set.lin(), mine, "一", 0);
        manuscripts.reviewedBy(set.lin(), mine, set.ada());
        assertThat(books.next(set.lin())).isEmpty();
        assertThat(books.next(set.ada())).map(PageClaim::id).contains(mine);

        manuscripts.answer(set.ada(), mine, 1, false, "再改");
        assertThat(books.next(set.ada())).isEmpty();
        assertThat(books.next(set.lin())).map(PageClaim::id).contains(mine);
        projects.close(set.ada(), set.project());
        assertThat(books.next(set.lin())).isEmpty();
    }

    private PageClaim.State state(PageClaimId id) {
        return books.get(set.ada(), id).state();
    }

    private List<String> holes() {
        var book = books.of(set.mo(), set.project()).orElseThrow();
        return books.layout(book, books.claims(set.mo(), set.project())).holes().stream()
                .map(PageRange::toString)
                .toList();
    }
}
