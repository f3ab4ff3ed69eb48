package lyceum.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.book.Book;
import lyceum.book.Books;
import lyceum.book.PageClaim;
import lyceum.book.PageClaimId;
import lyceum.core.OpenWork.Piece;
import lyceum.project.Project;
import lyceum.project.ProjectId;
import lyceum.project.ProjectPeople;
import lyceum.project.ProjectPlan;
import lyceum.project.Projects;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A round waits for the pages of whoever leaves by it, and its undo brings them back.
@HouseTest
class PagesHandoverTest {
    @Autowired
    RoundStage stage;

    @Autowired
    EliminationRounds rounds;

    @Autowired
    RoundSignatures signatures;

    @Autowired
    Handovers handovers;

    @Autowired
    Projects projects;

    @Autowired
    ProjectPeople people;

    @Autowired
    Books books;

    @Autowired
    FakeClock clock;

    RoundStage.Set set;
    PersonId leaver;
    PersonId other;
    ProjectId project;
    PageClaimId first;
    PageClaimId second;
    RoundId round;

    @BeforeEach
    void the_first_of_twelve_leaves_with_two_claims() {
        clock.is(FakeClock.BEGINNING);
        set = stage.set(12, 12);
        leaver = set.seated().getFirst();
        other = set.seated().getLast();
        stage.rule(set, 5, 10, 5);
        for (int i = 1; i <= 12; i++) stage.earns(set, set.seated().get(i - 1), i);
        project = projects.start(other, set.core(), new ProjectPlan(Project.Kind.BOOK, "灯下一百页", "一百页。"));
        people.ask(leaver, project, "");
        people.decide(other, project, leaver, true);
        books.lay(other, project, Book.Unit.PAGE, 100);
        first = books.claim(leaver, project, 1, 20, null);
        second = books.claim(leaver, project, 31, 40, null);
        round = stage.inAppeal(set);
        stage.confirmed(set, round, signatures);
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void it_is_not_carried_out_before_they_are_handed_over() {
        assertThat(handovers.own(leaver, round).pieces())
                .extracting(Piece::kind)
                .contains("pages")
                .doesNotContainNull();
        assertThatExceptionOfType(EliminationRounds.HandoverIsOpen.class)
                .isThrownBy(() -> rounds.execute(set.clara(), round));

        handsOver();

        rounds.execute(set.clara(), round);
        assertThat(books.get(other, first).owner()).isEqualTo(other);
        assertThat(books.get(other, second).state()).isEqualTo(PageClaim.State.RELEASED);
    }

    @Test
    void an_undo_brings_back_both() {
        handsOver();
        rounds.execute(set.clara(), round);

        rounds.undo(set.clara(), round, "算错了");

        assertThat(books.claims(leaver, project))
                .extracting(PageClaim::owner, claim -> claim.pages().toString())
                .containsExactly(tuple(leaver, "1–20"), tuple(leaver, "31–40"));
    }

    @Test
    void after_a_week_they_are_free_by_themselves() {
        stage.at(clock.instant().plus(Round.HANDED_OVER));

        assertThat(books.claims(other, project)).isEmpty();
    }

    private void handsOver() {
        for (var piece : handovers.own(leaver, round).pieces())
            if (piece.thing() == first.value()) handovers.reassign(leaver, round, leaver, piece, other);
            else handovers.release(leaver, round, leaver, piece);
    }
}
