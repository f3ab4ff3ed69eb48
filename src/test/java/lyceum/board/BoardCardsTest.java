package lyceum.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.core.CoreSeats;
import lyceum.project.NotForHelpers;
import lyceum.project.OnlyWhoIsInTheProject;
import lyceum.project.ProjectIsClosed;
import lyceum.project.ProjectPeople;
import lyceum.project.Projects;
import lyceum.project.Workshop;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class BoardCardsTest {
    @Autowired
    Workshop workshop;

    @Autowired
    BoardCards cards;

    @Autowired
    CardTalk talk;

    @Autowired
    ProjectBoards boards;

    @Autowired
    Projects projects;

    @Autowired
    ProjectPeople people;

    @Autowired
    CoreSeats seats;

    @Autowired
    CardWork work;

    @Autowired
    FakeClock clock;

    @Autowired
    TransactionTemplate transaction;

    Workshop.Set set;
    BoardColumnId todo;
    BoardColumnId doing;
    BoardColumnId done;
    CardId first;
    CardId second;
    CardId third;

    @BeforeEach
    void a_board_with_three_cards() {
        clock.is(FakeClock.BEGINNING);
        set = workshop.set();
        var columns = boards.columns(set.ada(), set.project());
        todo = columns.get(0).id();
        doing = columns.get(1).id();
        done = columns.get(2).id();
        first = cards.write(set.ada(), set.project(), todo, "写前言");
        second = cards.write(set.lin(), set.project(), todo, "画封面");
        third = cards.write(set.lin(), set.project(), todo, "找印厂");
    }

    @Test
    void a_card_is_put_between_two_others_and_taken_back_to_where_it_was() {
        cards.move(set.ada(), third, todo, todo, second);
        assertThat(in(todo)).containsExactly(first, third, second);

        cards.move(set.ada(), first, todo, doing, null);
        assertThat(in(todo)).containsExactly(third, second);
        assertThat(in(doing)).containsExactly(first);
        assertThatExceptionOfType(NothingToUndo.class).isThrownBy(() -> cards.undo(set.lin(), set.project()));
        cards.undo(set.ada(), set.project());
        assertThat(in(todo)).containsExactly(first, third, second);
        cards.undo(set.ada(), set.project());

        assertThat(in(todo)).containsExactly(first, second, third);
        assertThatExceptionOfType(NothingToUndo.class).isThrownBy(() -> cards.undo(set.ada(), set.project()));
    }

    @Test
    void however_often_one_puts_a_card_in_between_there_is_room() {
        for (int i = 0; i < 80; i++) {
            cards.move(set.ada(), i % 2 == 0 ? third : second, todo, todo, i % 2 == 0 ? second : third);
            assertThat(in(todo)).hasSize(3).startsWith(first);
        }
    }

    @Test
    void whoever_moves_what_was_moved_elsewhere_is_told_and_chooses() {
        cards.move(set.lin(), first, todo, doing, null);

        assertThat(cards.move(set.ada(), first, todo, done, null)).isEqualTo(new Moved.Elsewhere(doing, "Lin"));
        assertThat(in(doing)).containsExactly(first);
        assertThat(cards.move(set.ada(), first, doing, done, null)).isEqualTo(new Moved.Done());

        assertThat(in(done)).containsExactly(first);
        assertThatExceptionOfType(MovedOnMeanwhile.class).isThrownBy(() -> cards.undo(set.lin(), set.project()));
    }

    @Test
    void two_who_change_different_fields_do_not_meet() {
        cards.edit(set.ada(), first, List.of(new Change(CardField.TITLE, "写前言", "写序")));
        var edited = cards.edit(set.lin(), first, List.of(new Change(CardField.DUE, "", "2027-02-01")));

        assertThat(edited.clashes()).isEmpty();
        var card = cards.get(set.ada(), first).card();
        assertThat(card.title()).isEqualTo("写序");
        assertThat(card.due()).hasToString("2027-02-01");
    }

    @Test
    void of_two_who_change_one_title_the_second_is_shown_both() {
        cards.edit(set.ada(), first, List.of(new Change(CardField.TITLE, "写前言", "写序")));
        var edited = cards.edit(
                set.lin(),
                first,
                List.of(new Change(CardField.TITLE, "写前言", "写开头"), new Change(CardField.LABELS, "", "文字")));

        assertThat(edited.clashes()).containsExactly(new Clash(CardField.TITLE, "写序", "写开头", "Ada"));
        assertThat(cards.get(set.ada(), first).card().title()).isEqualTo("写序");
        assertThat(cards.get(set.ada(), first).card().labels()).containsExactly("文字");
        cards.edit(set.lin(), first, List.of(new Change(CardField.TITLE, "写序", "写开头")));
        assertThat(cards.get(set.ada(), first).card().title()).isEqualTo("写开头");
        assertThat(cards.get(set.ada(), first).history())
                .extracting(CardStep::was)
                .contains("写序", "写前言");
    }

    @Test
    void lines_and_labels_of_two_are_joined() {
        cards.edit(set.ada(), first, List.of(new Change(CardField.BODY, "", "一\n二\n三\n四")));
        cards.edit(
                set.ada(),
                first,
                List.of(
                        new Change(CardField.BODY, "一\n二\n三\n四", "壹\n二\n三\n四"),
                        new Change(CardField.LABELS, "", "文字")));
        var edited = cards.edit(
                set.lin(),
                first,
                List.of(new Change(CardField.BODY, "一\n二\n三\n四", "一\n二\n三\n肆"), new Change(CardField.LABELS, "", "急")));

        assertThat(edited.clashes()).isEmpty();
        assertThat(edited.merged()).containsExactlyInAnyOrder(CardField.BODY, CardField.LABELS);
        assertThat(cards.get(set.ada(), first).card().body()).isEqualTo("壹\n二\n三\n肆");
        assertThat(cards.get(set.ada(), first).card().labels()).containsExactly("文字", "急");
    }

    @Test
    void a_helper_comments_and_does_what_is_theirs_and_nothing_else() {
        talk.comment(set.ben(), first, "要不要配图？");
        assertThatExceptionOfType(NotForHelpers.class)
                .isThrownBy(() -> cards.move(set.ben(), first, todo, doing, null));
        assertThatExceptionOfType(NotForHelpers.class).isThrownBy(() -> talk.check(set.ben(), first, "配图"));

        give(first, set.ben());
        talk.check(set.ben(), first, "配图");
        var check = cards.get(set.ben(), first).checks().getFirst();
        talk.tick(set.ben(), first, check.id(), true);
        cards.move(set.ben(), first, todo, doing, null);
        cards.undo(set.ben(), set.project());

        var card = cards.get(set.ada(), first).card();
        assertThat(List.of(card.checks(), card.checksDone(), card.comments())).containsExactly(1, 1, 1);
        assertThatExceptionOfType(NotForHelpers.class)
                .isThrownBy(() -> cards.edit(set.ben(), first, List.of(new Change(CardField.TITLE, "写前言", "别的"))));
        assertThatExceptionOfType(NotForHelpers.class)
                .isThrownBy(() -> cards.write(set.ben(), set.project(), todo, "新的"));
    }

    @Test
    void whoever_is_not_in_it_reads_at_the_table_and_finds_nothing_elsewhere() {
        assertThat(cards.get(set.mo(), first).own()).isFalse();
        assertThatExceptionOfType(OnlyWhoIsInTheProject.class).isThrownBy(() -> talk.comment(set.mo(), first, "好"));
        assertThatExceptionOfType(OnlyWhoIsInTheProject.class)
                .isThrownBy(() -> cards.move(set.clara(), first, todo, doing, null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cards.get(workshop.learner(set.table()), first));
        assertThatExceptionOfType(NotInTheProject.class).isThrownBy(() -> give(first, set.mo()));
        projects.close(set.ada(), set.project());
        assertThatExceptionOfType(ProjectIsClosed.class)
                .isThrownBy(() -> cards.move(set.ada(), first, todo, doing, null));
    }

    @Test
    void a_filter_shows_whose_what_and_by_when() {
        give(first, set.lin());
        cards.edit(
                set.ada(),
                second,
                List.of(new Change(CardField.LABELS, "", "图"), new Change(CardField.DUE, "", "2026-01-01")));

        assertThat(found(new CardFilter(set.lin(), false, "", "", null))).containsExactly(first);
        assertThat(found(new CardFilter(null, true, "", "", null))).containsExactly(second, third);
        assertThat(found(new CardFilter(null, false, "图", "", null))).containsExactly(second);
        assertThat(found(new CardFilter(null, false, "", "印厂", null))).containsExactly(third);
        assertThat(found(new CardFilter(null, false, "", "", CardFilter.Due.LATE)))
                .containsExactly(second);
        assertThat(boards.get(set.ada(), set.project(), CardFilter.ALL, 1)
                        .columns()
                        .getFirst()
                        .many())
                .isEqualTo(3);
        assertThat(boards.get(set.ada(), set.project(), CardFilter.ALL, 1).labels())
                .containsExactly("图");
    }

    @Test
    void cards_of_a_leaver_are_listed_handed_on_and_come_back() {
        give(first, set.lin());
        give(second, set.lin());
        give(third, set.lin());
        cards.move(set.lin(), third, todo, done, null);
        var table = set.table().core();
        assertThat(work.of(table, set.lin()))
                .extracting(piece -> piece.about().zh())
                .containsExactly("写前言", "画封面");

        assertThat(in(() -> work.reassign(table, first.value(), set.lin(), set.ada())))
                .isTrue();
        assertThat(in(() -> work.release(table, second.value(), set.lin()))).isTrue();
        assertThat(in(() -> work.reassign(table, third.value(), set.ada(), set.ada())))
                .isFalse();
        assertThat(cards.get(set.ada(), first).card().owner()).isEqualTo(set.ada());
        assertThat(cards.get(set.ada(), second).card().owner()).isNull();
        assertThat(in(() -> work.restore(table, first.value(), set.lin()))).isTrue();
        assertThat(in(() -> work.restore(table, second.value(), set.lin()))).isTrue();

        assertThat(work.of(table, set.lin())).hasSize(2);
    }

    @Test
    void a_seat_or_a_project_that_is_left_lets_go_what_is_open() {
        give(first, set.lin());
        give(second, set.ben());
        seats.leave(set.lin(), set.table().core());
        people.leave(set.ben(), set.project());

        assertThat(cards.get(set.ada(), first).card().owner()).isNull();
        assertThat(cards.get(set.ada(), second).card().owner()).isNull();
    }

    @Test
    void columns_are_added_named_shifted_and_removed_when_empty() {
        var proof = boards.add(set.lin(), set.project(), "校对");
        boards.shift(set.lin(), set.project(), proof, false);
        assertThat(boards.columns(set.ada(), set.project()))
                .extracting(BoardColumn::id)
                .containsExactly(todo, doing, proof, done);
        boards.change(set.lin(), set.project(), proof, "二校", true);
        assertThatExceptionOfType(ColumnHasCards.class).isThrownBy(() -> boards.remove(set.ada(), set.project(), todo));
        boards.remove(set.ada(), set.project(), proof);
        assertThatExceptionOfType(NotForHelpers.class).isThrownBy(() -> boards.add(set.ben(), set.project(), "我的"));
    }

    private void give(CardId card, PersonId to) {
        cards.edit(
                set.ada(),
                card,
                List.of(new Change(
                        CardField.OWNER,
                        BoardCards.text(cards.known(card), CardField.OWNER),
                        String.valueOf(to.value()))));
    }

    private List<CardId> in(BoardColumnId column) {
        return columns(CardFilter.ALL).getOrDefault(column, List.of());
    }

    private List<CardId> found(CardFilter filter) {
        return columns(filter).values().stream().flatMap(List::stream).toList();
    }

    private Map<BoardColumnId, List<CardId>> columns(CardFilter filter) {
        return boards.get(set.ada(), set.project(), filter, ProjectBoards.SHOWN).columns().stream()
                .collect(java.util.stream.Collectors.toMap(
                        one -> one.column().id(),
                        one -> one.cards().stream().map(Card::id).toList()));
    }

    private boolean in(java.util.function.BooleanSupplier act) {
        return Boolean.TRUE.equals(transaction.execute(_ -> act.getAsBoolean()));
    }
}
