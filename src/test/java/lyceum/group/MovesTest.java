package lyceum.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.access.NotAllowed;
import lyceum.admission.Admitted;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.sanction.Ruling;
import lyceum.sanction.Sanctions;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.MemberNumber;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class MovesTest {
    @Autowired
    GroupMoves moves;

    @Autowired
    Groups groups;

    @Autowired
    SecondGroups seconds;

    @Autowired
    Sanctions sanctions;

    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient sql;

    private CohortTerms cohort;
    private PersonId clara;
    private PersonId ada;
    private PersonId ben;
    private final List<OrderId> unsold = new ArrayList<>();
    private GroupId first;
    private GroupId second;

    @BeforeEach
    void two_members_and_two_groups() {
        cohort = offers.cohort(10, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ada = cast.ada();
        ben = cast.ben();
        arrivals.settleIn(cohort, ada);
        arrivals.settleIn(cohort, ben);
        first = groups.of(ada).getFirst().id();
        second = seconds.beside(first);
    }

    /// What no order gave would spoil the books, which other tests of this house read.
    @AfterEach
    void what_was_never_sold_is_gone() {
        for (var order : unsold)
            sql.sql("delete from enrollment where ticket_order = ?")
                    .param(order.value())
                    .update();
    }

    @Test
    void a_member_moves_and_what_was_before_is_kept() {
        move(ben);

        assertThat(groups.of(ben)).extracting(LearnerGroup::id).containsExactly(second);
        assertThat(members()).containsExactly(1, 1);
        var history = moves.history(clara, second, new MemberNumber(2));
        assertThat(history).extracting(PlaceHeld::ordinal).containsExactly(2, 1);
        assertThat(history.getLast().move()).isEqualTo(new PlaceHeld.Move(2, clara, "分开坐", false));
        assertThat(moves.made(clara, first)).extracting(MoveMade::people).containsExactly(1);
        assertThat(moves.made(clara, second)).extracting(MoveMade::reason).containsExactly("分开坐");
    }

    @Test
    void many_move_together_and_each_is_told() {
        move(ada, ben);

        assertThat(members()).containsExactly(0, 2);
        for (var person : List.of(ada, ben)) Awaitility.await().until(() -> told(person) == 1);
    }

    @Test
    void a_preview_tells_who_goes_and_who_stays_and_why_and_moves_nobody() {
        sanctions.mute(clara, new Ruling(first, ben, 0, "刷屏", null), false, Duration.ofDays(1));
        var eve = cast.eve();

        var preview = moves.preview(clara, first, second, List.of(ada, ben, eve));

        assertThat(preview.going()).containsExactly(ada);
        assertThat(preview.staying())
                .containsEntry(ben, MovePreview.Why.MUTED)
                .containsEntry(eve, MovePreview.Why.NOT_HERE)
                .hasSize(2);
        assertThat(preview.fits()).isTrue();
        assertThat(members()).containsExactly(2, 0);
    }

    @Test
    void whoever_cannot_move_keeps_all_others_where_they_are() {
        sql.sql("update enrollment set access_until = '2020-01-01' where person = ?")
                .param(ben.value())
                .update();

        assertThatExceptionOfType(SomeCannotMove.class).isThrownBy(() -> move(ada, ben));

        assertThat(members()).containsExactly(2, 0);
        assertThat(moves.made(clara, first)).isEmpty();
    }

    @Test
    void a_group_takes_no_more_than_it_has_places_for() {
        second = seconds.beside(first, 1);

        assertThat(moves.preview(clara, first, second, List.of(ada, ben)).fits())
                .isFalse();
        assertThatExceptionOfType(GroupIsFull.class).isThrownBy(() -> move(ada, ben));

        assertThat(groups.of(ada)).extracting(LearnerGroup::id).containsExactly(first);
        assertThat(rowsIn(second)).isZero();
    }

    @Test
    void a_move_has_a_reason_and_somebody_to_move() {
        assertThatExceptionOfType(TextLimit.TextMissing.class)
                .isThrownBy(() -> moves.move(clara, first, second, List.of(ada), " "));
        assertThatExceptionOfType(NobodyIsChosen.class)
                .isThrownBy(() -> moves.move(clara, first, second, List.of(), "分开坐"));
        assertThatExceptionOfType(TooManyToMove.class)
                .isThrownBy(() -> moves.move(
                        clara,
                        first,
                        second,
                        IntStream.range(0, 201)
                                .mapToObj(_ -> new PersonId(ids.next()))
                                .toList(),
                        "分开坐"));
    }

    @Test
    void nobody_moves_out_of_the_cohort() {
        var elsewhere = offers.cohort(cohort.community(), cohort.seats(), Money.of("CNY", 0));
        var eve = cast.eve();
        arrivals.settleIn(elsewhere, eve);
        var foreign = groups.of(eve).getFirst().id();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> moves.move(clara, first, foreign, List.of(ada), "分开坐"));
        assertThat(moves.targets(clara, first)).extracting(LearnerGroup::id).containsExactly(second);
    }

    @Test
    void an_undone_move_leaves_everything_as_it_was_but_for_its_story() {
        var before = sql.sql("select taken_at from group_place where person = ?")
                .param(ben.value())
                .query(java.time.LocalDateTime.class)
                .single();
        var act = move(ada, ben);

        assertThat(moves.undo(clara, act)).isEqualTo(2);

        assertThat(members()).containsExactly(2, 0);
        assertThat(sql.sql("select taken_at from group_place where person = ?")
                        .param(ben.value())
                        .query(java.time.LocalDateTime.class)
                        .single())
                .isEqualTo(before);
        assertThat(moves.made(clara, first).getFirst().isUndone()).isTrue();
        assertThat(moves.history(clara, first, new MemberNumber(2)))
                .extracting(PlaceHeld::move)
                .contains(new PlaceHeld.Move(1, clara, "分开坐", true));
        assertThatExceptionOfType(MoveIsOver.class).isThrownBy(() -> moves.undo(clara, act));
    }

    @Test
    void only_what_is_still_true_is_undone() {
        var act = move(ada, ben);
        moves.move(clara, second, seconds.beside(first), List.of(ben), "再换一次");

        assertThat(moves.undo(clara, act)).isOne();

        assertThat(groups.of(ada)).extracting(LearnerGroup::id).containsExactly(first);
        assertThat(members()).containsExactly(1, 0, 1);
        assertThatExceptionOfType(MoveIsOver.class).isThrownBy(() -> moves.undo(clara, act));
    }

    @Test
    void an_undo_needs_room_too() {
        var act = move(ada, ben);
        sql.sql("update learner_group set size = 1 where id = ?")
                .param(first.value())
                .update();

        assertThatExceptionOfType(GroupIsFull.class).isThrownBy(() -> moves.undo(clara, act));

        assertThat(members()).containsExactly(0, 2);
    }

    @Test
    void secretaries_move_teachers_are_told_who_does_and_for_others_there_is_no_such_group() {
        moves.move(cast.secretary(clara, cohort.community()), first, second, List.of(ada), "分开坐");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> moves.move(
                        cast.teacher(clara, cohort.community(), cohort.id()), first, second, List.of(ben), "分开坐"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> moves.move(ada, first, second, List.of(ben), "分开坐"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> moves.history(cast.eve(), first, new MemberNumber(2)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> moves.history(clara, second, new MemberNumber(2)));
    }

    @RepeatedTest(3)
    void two_moves_of_the_same_person_at_once_leave_one_place() throws Exception {
        var third = seconds.beside(first);
        var steps = List.<Callable<Object>>of(
                () -> attempt(second, ada),
                () -> attempt(third, ada),
                () -> attempt(second, ada, ben),
                () -> attempt(third, ben, ada));

        try (var crowd = Executors.newFixedThreadPool(4)) {
            for (var step : crowd.invokeAll(steps)) step.get();
        }

        assertThat(groups.of(ada)).hasSize(1);
        assertThat(members().stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
        for (var group : groups.in(cohort.community()))
            assertThat(rowsIn(group.id())).isEqualTo(group.members());
    }

    @RepeatedTest(3)
    void a_target_that_fills_while_people_arrive_and_move_is_never_overfull() throws Exception {
        sql.sql("update learner_group set size = 12 where id = ?")
                .param(first.value())
                .update();
        sql.sql("update learner_group set size = 9 where id = ?")
                .param(second.value())
                .update();
        var early = IntStream.rangeClosed(3, 12).mapToObj(this::arrival).toList();
        groups.placeAll(early);
        var steps = new ArrayList<Callable<Object>>();
        for (var one : early) steps.add(() -> attempt(second, one.person()));
        for (int i = 13; i <= 40; i++) {
            var one = arrival(i);
            steps.add(Executors.callable(() -> groups.placeAll(List.of(one))));
        }
        Collections.shuffle(steps, new Random(7));

        try (var crowd = Executors.newFixedThreadPool(12)) {
            for (var step : crowd.invokeAll(steps)) step.get();
        }

        assertThat(groups.in(cohort.community())).allSatisfy(group -> {
            assertThat(group.members()).isBetween(0, group.size());
            assertThat(rowsIn(group.id())).isEqualTo(group.members());
        });
        assertThat(members().stream().mapToInt(Integer::intValue).sum()).isEqualTo(40);
    }

    @RepeatedTest(3)
    void moves_that_cross_and_an_undo_at_once_do_not_lock_each_other_out() throws Exception {
        var others = IntStream.rangeClosed(3, 22).mapToObj(this::arrival).toList();
        groups.placeAll(others);
        var people = others.stream().map(Admitted::person).toList();
        moves.move(clara, first, second, people.subList(0, 10), "先来的");
        var steps = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 10; i++) {
            var there = people.get(i);
            var here = people.get(i + 10);
            steps.add(() -> attempt(second, first, there));
            steps.add(() -> attempt(second, here));
        }
        var act = moves.made(clara, first).getFirst().id();
        steps.add(() -> {
            try {
                return moves.undo(clara, act);
            } catch (Refusal late) {
                return late;
            }
        });

        try (var crowd = Executors.newFixedThreadPool(8)) {
            for (var step : crowd.invokeAll(steps)) step.get();
        }

        assertThat(members().stream().mapToInt(Integer::intValue).sum()).isEqualTo(22);
        for (var group : groups.in(cohort.community()))
            assertThat(rowsIn(group.id())).isEqualTo(group.members());
    }

    private Object attempt(GroupId to, PersonId... people) {
        return attempt(first, to, people);
    }

    private Object attempt(GroupId from, GroupId to, PersonId... people) {
        try {
            return moves.move(clara, from, to, List.of(people), "分开坐");
        } catch (Refusal refused) {
            return refused;
        }
    }

    private MoveId move(PersonId... people) {
        return moves.move(clara, first, second, List.of(people), "分开坐");
    }

    private List<Integer> members() {
        return groups.in(cohort.community()).stream().map(LearnerGroup::members).toList();
    }

    private int rowsIn(GroupId group) {
        return sql.sql("select count(*) from group_place where learner_group = ?")
                .param(group.value())
                .query(Integer.class)
                .single();
    }

    private int told(PersonId person) {
        return sql.sql("select count(*) from inbox_item where person = ? and kind = 'MOVED'")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    /// Somebody with a ticket, whose payment nobody disputes.
    private Admitted arrival(int number) {
        var one = new Admitted(
                new OrderId(ids.next()),
                new PersonId(ids.next()),
                cohort.community(),
                cohort.id(),
                new MemberNumber(number),
                FakeClock.BEGINNING);
        sql.sql("""
                        insert into enrollment (ticket_order, community, person, cohort, since, state)
                        values (?, ?, ?, ?, ?, 'LIVE')""")
                .params(
                        one.order().value(),
                        one.community().value(),
                        one.person().value(),
                        one.cohort().value(),
                        Rows.utc(one.at()))
                .update();
        unsold.add(one.order());
        return one;
    }
}
