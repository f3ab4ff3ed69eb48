package lyceum.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.assignment.AssignmentId;
import lyceum.core.CoreGroups;
import lyceum.core.CorePlan;
import lyceum.core.CoreSeatId;
import lyceum.core.CoreSeats;
import lyceum.core.NeedsALiveTicket;
import lyceum.core.OfferIsOver;
import lyceum.core.SeatsComeByRounds;
import lyceum.core.Table;
import lyceum.nomination.Contenders;
import lyceum.nomination.Nomination;
import lyceum.nomination.Nominations;
import lyceum.shared.Bilingual;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.standing.Points;
import lyceum.standing.ScoreKind;
import lyceum.standing.Window;
import lyceum.trace.Traces;
import lyceum.trace.Whose;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class SuccessionsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 6);

    @Autowired
    Successions successions;

    @Autowired
    Orders orders;

    @Autowired
    SuccessionChain chain;

    @Autowired
    LotRows lots;

    @Autowired
    Nominations nominations;

    @Autowired
    Contenders contenders;

    @Autowired
    CoreGroups cores;

    @Autowired
    CoreSeats seats;

    @Autowired
    Table tables;

    @Autowired
    Points points;

    @Autowired
    Traces traces;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate act;

    Table.Set table;
    AssignmentId brief;

    /// A table of three seats, with Ada at it.
    @BeforeEach
    void two_seats_are_free() {
        clock.is(FakeClock.BEGINNING);
        table = tables.set();
        brief = contenders.brief(table);
        cores.change(table.clara(), table.core(), new CorePlan(new Bilingual("灯下圆桌", "Round table"), 3));
        tables.sits(table, "Ada");
    }

    @AfterEach
    void it_is_morning_again_and_no_cap_was_broken() {
        clock.is(FakeClock.BEGINNING);
        assertThat(occupied()).isEqualTo(cores.known(table.core()).taken()).isLessThanOrEqualTo(3);
    }

    @Test
    void free_seats_are_offered_in_order_of_standing() {
        var ben = nominee("Ben", 10);
        var bai = nominee("Bai", 30);
        var cui = nominee("Cui", 20);

        var id = begun();

        assertThat(people(id)).containsExactly(bai, cui, ben);
        assertThat(states(id)).containsExactly(Line.State.OFFERED, Line.State.OFFERED, Line.State.WAITING);
        assertThat(seats.offersTo(bai)).hasSize(1);
        assertThat(seats.offersTo(ben)).isEmpty();
    }

    @Test
    void what_is_accepted_is_a_seat_and_the_succession_ends_when_all_are_taken() {
        var ben = nominee("Ben", 10);
        var bai = nominee("Bai", 30);
        var cui = nominee("Cui", 20);
        var id = begun();

        accepts(bai);
        accepts(cui);
        chain.sweep();

        assertThat(successions.get(id).ending()).isEqualTo(Ending.FILLED);
        assertThat(cores.seatedAt(table.core(), bai)).isTrue();
        assertThat(nominations.of(bai)).extracting(Nomination::state).containsExactly(Nomination.State.SEATED);
        assertThat(nominations.of(ben))
                .as("whoever was not reached stands for the next one")
                .extracting(Nomination::state)
                .containsExactly(Nomination.State.STANDS);
    }

    @Test
    void an_offer_that_is_declined_goes_to_the_next_and_never_comes_back() {
        var ben = nominee("Ben", 10);
        var bai = nominee("Bai", 30);
        nominee("Cui", 20);
        var id = begun();

        seats.decline(bai, offer(bai));
        chain.sweep();
        chain.sweep();

        assertThat(states(id)).containsExactly(Line.State.DECLINED, Line.State.OFFERED, Line.State.OFFERED);
        assertThat(seats.offersTo(ben)).hasSize(1);
        assertThat(steps(id)).isEqualTo(4);
    }

    @Test
    void an_offer_that_runs_out_goes_to_the_next_once_and_an_empty_list_says_so() {
        var ben = nominee("Ben", 10);
        var bai = nominee("Bai", 30);
        var cui = nominee("Cui", 20);
        var id = begun();
        accepts(cui);
        var late = offer(bai);

        clock.passes(CoreSeats.AN_OFFER_STANDS);
        assertThatExceptionOfType(OfferIsOver.class).isThrownBy(() -> seats.accept(bai, late));
        tables.offersRunOut();
        chain.sweep();
        assertThat(states(id)).containsExactly(Line.State.LAPSED, Line.State.TAKEN, Line.State.OFFERED);
        clock.passes(CoreSeats.AN_OFFER_STANDS);
        tables.offersRunOut();
        chain.sweep();
        chain.sweep();

        assertThat(states(id)).containsExactly(Line.State.LAPSED, Line.State.TAKEN, Line.State.LAPSED);
        assertThat(successions.get(id).ending()).isEqualTo(Ending.NOBODY_LEFT);
        assertThat(nominations.of(ben)).extracting(Nomination::state).containsExactly(Nomination.State.PASSED);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> mailbox.of(cast.address(table.clara())).stream()
                        .anyMatch(letter -> letter.body().contains("/succession")));
    }

    @Test
    void equal_standing_is_decided_by_the_lot_whose_seal_was_shown_before() {
        for (var name : List.of("Ben", "Bai", "Cui", "Duo")) nominee(name, 10);
        var sealed = orders.overview(table.clara(), table.core()).commitment();

        var id = begun();
        var seen = orders.overview(table.clara(), table.core());

        assertThat(seen.lot()).isNotNull().satisfies(lot -> {
            assertThat(lot.commitment()).isEqualTo(sealed);
            for (var line : seen.order())
                assertThat(line.line().draw()).isEqualTo(lot.draw(line.line().token()));
        });
        assertThat(seen.order()).extracting(one -> one.line().draw()).isSorted();
        assertThat(seen.commitment()).isNotBlank().isNotEqualTo(sealed);
        assertThat(orders.file(table.clara(), id))
                .contains("commitment " + sealed, "seed " + seen.lot().seed())
                .doesNotContain("Ben");
    }

    @Test
    void a_seed_is_not_to_be_had_before_its_order_is_fixed() {
        nominee("Ben", 10);

        var seen = orders.overview(table.clara(), table.core());

        assertThat(seen.lot()).isNull();
        var seed = lots.open(table.core()).orElseThrow().lot().seed();
        assertThat(seen.toString()).doesNotContain(seed);
    }

    @Test
    void members_see_how_far_it_is_and_their_own_place_and_strangers_nothing() {
        var ben = nominee("Ben", 10);
        var id = begun();

        var seen = orders.overview(ben, table.core());

        assertThat(seen.order()).isEmpty();
        assertThat(seen.own()).extracting(Line::place).isEqualTo(1);
        assertThat(orders.file(ben, id)).contains(seen.own().token());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> orders.overview(cast.eve(), table.core()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> orders.file(cast.eve(), id));
    }

    @Test
    void after_the_first_succession_nobody_offers_directly_or_takes_its_offers_back() {
        var ben = nominee("Ben", 10);
        begun();

        assertThatExceptionOfType(SeatsComeByRounds.class)
                .isThrownBy(() -> seats.offer(table.clara(), table.core(), ben, false));
        assertThatExceptionOfType(SeatsComeByRounds.class).isThrownBy(() -> seats.withdraw(table.clara(), offer(ben)));
    }

    @Test
    void whoever_has_no_ticket_any_more_or_stepped_back_is_passed_over() {
        var ben = nominee("Ben", 10);
        var bai = nominee("Bai", 40);
        var cui = nominee("Cui", 30);
        var duo = nominee("Duo", 20);
        var id = begun();
        nominations.answer(duo, nominations.of(duo).getFirst().id(), false);

        ticketEnds(cui);
        assertThatExceptionOfType(NeedsALiveTicket.class).isThrownBy(() -> seats.accept(cui, offer(cui)));
        tables.endsWithTickets();
        chain.sweep();

        assertThat(states(id))
                .containsExactly(Line.State.OFFERED, Line.State.PASSED, Line.State.PASSED, Line.State.OFFERED);
        assertThat(people(id)).containsExactly(bai, cui, duo, ben);
    }

    @Test
    void a_round_begins_one_in_its_own_transaction_once_and_replaces_what_runs() {
        var ben = nominee("Ben", 10);
        var first = begun();
        var bai = nominee("Bai", 5);
        var window = new Window(TODAY.minusDays(30), TODAY);

        var ids = new ArrayList<SuccessionId>();
        for (int i = 0; i < 2; i++)
            act.executeWithoutResult(_ -> ids.add(successions.begin(
                    null, table.core(), window, 0, new SuccessionId(table.core().value()))));
        chain.sweep();

        assertThat(ids.getFirst()).isEqualTo(ids.getLast()).isNotEqualTo(first);
        assertThat(successions.get(first).ending()).isEqualTo(Ending.REPLACED);
        assertThat(people(ids.getFirst())).containsExactly(bai);
        assertThat(seats.offersTo(ben)).as("what was offered stays offered").hasSize(1);
        accepts(ben);
        accepts(bai);
    }

    @Test
    void a_round_without_nominees_ends_at_once_and_one_by_hand_does_not_begin() {
        assertThatExceptionOfType(NobodyStands.class).isThrownBy(() -> successions.begin(table.clara(), table.core()));

        var id = act.execute(_ -> successions.begin(
                null,
                table.core(),
                new Window(TODAY, TODAY),
                0,
                new SuccessionId(table.core().value())));
        chain.sweep();

        assertThat(successions.get(id).ending()).isEqualTo(Ending.NOBODY_LEFT);
    }

    @Test
    void the_newcomer_sits_since_today_and_is_protected_as_any_newcomer() {
        var ben = nominee("Ben", 10);
        begun();
        clock.passes(Duration.ofHours(5));

        accepts(ben);

        assertThat(cores.roster(table.core(), ben))
                .filteredOn(one -> one.person().equals(ben))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.founder()).isFalse();
                    assertThat(one.since()).isEqualTo(clock.instant());
                });
    }

    @Test
    void an_erased_nominee_leaves_the_published_order_whole() {
        var ben = nominee("Ben", 10);
        var bai = nominee("Bai", 30);
        var id = begun();
        var before = orders.file(table.clara(), id);

        act.executeWithoutResult(_ -> traces.erase(new Whose(bai, List.of(), List.of())));
        chain.sweep();

        assertThat(orders.file(table.clara(), id)).isEqualTo(before);
        assertThat(seats.offersTo(ben)).hasSize(1);
    }

    private PersonId nominee(String name, int raw) {
        var person = contenders.nominee(table, brief, name);
        points.give(table.cohort().community(), person, ScoreKind.WORK_GRADED, raw, TODAY);
        return person;
    }

    private SuccessionId begun() {
        var id = successions.begin(table.clara(), table.core());
        chain.sweep();
        return id;
    }

    private void accepts(PersonId person) {
        seats.accept(person, offer(person));
    }

    private CoreSeatId offer(PersonId person) {
        return seats.offersTo(person).getFirst().id();
    }

    private void ticketEnds(PersonId person) {
        sql.sql("update enrollment set access_until = '2027-01-05' where person = ?")
                .param(person.value())
                .update();
    }

    private List<PersonId> people(SuccessionId id) {
        return orders.lines(id).stream().map(Line::person).toList();
    }

    private List<Line.State> states(SuccessionId id) {
        return orders.lines(id).stream().map(Line::state).toList();
    }

    private int steps(SuccessionId id) {
        return sql.sql("select count(*) from succession_step where succession = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private int occupied() {
        return sql.sql("select count(*) from core_seat where core_group = ?")
                .param(table.core().value())
                .query(Integer.class)
                .single();
    }
}
