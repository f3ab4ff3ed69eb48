package lyceum.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import lyceum.Cast;
import lyceum.group.Group;
import lyceum.group.Topology;
import lyceum.round.CourseRule.Facts;
import lyceum.round.Round.State;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.standing.EliminationPolicy;
import lyceum.standing.Lot;
import lyceum.standing.ScoreKind;
import lyceum.standing.Scorebook;
import lyceum.standing.Ties;
import lyceum.standing.Weighing;
import lyceum.standing.Window;
import org.junit.jupiter.api.Test;

class RoundRulesTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    private static final Window WINDOW = new Window(FIRST, FIRST.plusDays(29));
    private static final Instant NOW = Instant.parse("2027-01-31T02:00:00Z");
    private static final PersonId CLARA = new PersonId(1);
    private static final PersonId SU = new PersonId(2);

    @Test
    void notice_is_counted_in_whole_days_of_the_zone_also_when_the_clocks_change() {
        var rule = new NoticeRule(Instant.parse("2027-03-20T11:00:00Z"), BERLIN);
        assertThat(rule.earliestFirst()).isEqualTo("2027-03-21");
        assertThat(rule.earliestLast()).isEqualTo("2027-04-03");

        for (var zone : List.of(SHANGHAI, BERLIN, ZoneId.of("America/New_York")))
            for (int hour = 0; hour < 24 * 40; hour++) {
                var told = Instant.parse("2027-03-01T00:00:00Z").plus(Duration.ofHours(hour));
                var last = new NoticeRule(told, zone).earliestLast();
                assertThat(NoticeRule.start(last.plusDays(1), zone)).isAfterOrEqualTo(told.plus(NoticeRule.NOTICE));
                assertThat(NoticeRule.start(last, zone)).isBefore(told.plus(NoticeRule.NOTICE));
            }
    }

    @Test
    void each_state_has_its_verbs_and_no_other() {
        Map<String, Consumer<EliminationRound>> verbs = new LinkedHashMap<>();
        verbs.put("planned", round -> round.planned(WINDOW));
        verbs.put("announced", round -> round.announced(1, NOW));
        verbs.put("announcedAnew", round -> round.announcedAnew(2, WINDOW.last(), NOW));
        verbs.put("opened", round -> round.opened(NOW));
        verbs.put("ranked", round -> round.ranked(NOW));
        verbs.put("appealsOpened", round -> round.appealsOpened(NOW));
        verbs.put("rankedAnew", EliminationRound::rankedAnew);
        verbs.put("signed", round -> round.signed(CLARA));
        verbs.put("confirmed", round -> round.confirmed(SU, NOW));
        verbs.put("carriedOut", round -> round.carriedOut(NOW));
        verbs.put("succeeds", EliminationRound::succeeds);
        verbs.put("closed", round -> round.closed(NOW));
        verbs.put("calledOff", round -> round.calledOff(CLARA, "不办了", NOW));
        verbs.put("undone", round -> round.undone(CLARA, "算错了", NOW));
        var allowed = Map.ofEntries(
                Map.entry(State.DRAFT, Set.of("planned", "announced", "calledOff")),
                Map.entry(State.ANNOUNCED, Set.of("announcedAnew", "opened", "calledOff")),
                Map.entry(State.SCORING, Set.of("announcedAnew", "ranked", "calledOff")),
                Map.entry(State.PROVISIONAL, Set.of("appealsOpened", "calledOff")),
                Map.entry(State.APPEAL, Set.of("rankedAnew", "signed", "confirmed", "calledOff")),
                Map.entry(State.CONFIRMED, Set.of("carriedOut", "calledOff")),
                Map.entry(State.EXECUTED, Set.of("succeeds", "undone")),
                Map.entry(State.SUCCESSION, Set.of("closed", "undone")),
                Map.entry(State.CLOSED, Set.of("undone")),
                Map.entry(State.CANCELLED, Set.<String>of()),
                Map.entry(State.REVERSED, Set.<String>of()));

        for (var state : State.values())
            verbs.forEach((name, verb) -> {
                var round = at(state);
                boolean may;
                try {
                    verb.accept(round);
                    may = true;
                } catch (Refusal told) {
                    may = false;
                    assertThat(round.round().state()).isEqualTo(state);
                }
                assertThat(may)
                        .as(state + " × " + name)
                        .isEqualTo(allowed.get(state).contains(name));
            });
    }

    @Test
    void nobody_signs_twice() {
        var round = at(State.APPEAL);
        assertThatExceptionOfType(RoundSignatures.AnotherPersonSigns.class)
                .isThrownBy(() -> round.confirmed(CLARA, NOW));
    }

    @Test
    void a_warning_that_was_missed_is_made_up_for_by_the_next_and_none_comes_after_the_close() {
        var round = at(State.SCORING).round();
        var none = new Facts(0, null, false);
        var half = NoticeRule.start(FIRST.plusDays(15), SHANGHAI);
        var last = NoticeRule.close(WINDOW, SHANGHAI).minus(Duration.ofDays(7));

        assertThat(new CourseRule(round, SHANGHAI, Set.of(), none).next(half.minusSeconds(1)))
                .isEmpty();
        assertThat(new CourseRule(round, SHANGHAI, Set.of(), none).next(half))
                .contains(new CourseRule.Due(RoundStep.WARNED_HALFWAY, half, false));
        assertThat(new CourseRule(round, SHANGHAI, Set.of(), none).next(last))
                .contains(new CourseRule.Due(RoundStep.WARNED_HALFWAY, half, true));
        assertThat(new CourseRule(round, SHANGHAI, EnumSet.of(RoundStep.WARNED_HALFWAY), none).next(last))
                .contains(new CourseRule.Due(RoundStep.WARNED_LAST, last, false));
        var close = NoticeRule.close(WINDOW, SHANGHAI);
        assertThat(new CourseRule(round, SHANGHAI, EnumSet.of(RoundStep.WARNED_HALFWAY), none).next(close))
                .contains(new CourseRule.Due(RoundStep.WARNED_LAST, last, true));
    }

    @Test
    void an_appeal_without_an_answer_holds_a_round_up_and_a_succession_ends_after_two_weeks() {
        var appeal = at(State.APPEAL).round();
        var end = NOW.plus(Round.APPEALS);
        assertThat(new CourseRule(appeal, SHANGHAI, Set.of(), new Facts(1, end, false)).next(end.plusSeconds(9)))
                .isEmpty();
        assertThat(new CourseRule(appeal, SHANGHAI, Set.of(), new Facts(0, end, false)).next(end))
                .contains(new CourseRule.Due(RoundStep.READY, end, false));
        var succession = at(State.SUCCESSION).round();
        assertThat(new CourseRule(succession, SHANGHAI, Set.of(), new Facts(0, null, true)).next(NOW))
                .isEmpty();
        assertThat(new CourseRule(succession, SHANGHAI, Set.of(), new Facts(0, null, true))
                        .next(NOW.plus(Round.SUCCESSION_SEEN)))
                .isPresent();
        assertThat(new CourseRule(succession, SHANGHAI, Set.of(), new Facts(0, null, false))
                        .next(NOW.plus(Round.SUCCESSION).minusSeconds(1)))
                .isEmpty();
    }

    @Test
    void what_was_late_is_carried_over_once_and_an_appeal_is_not_counted_again() {
        var ada = new PersonId(7);
        var late = new Scorebook.Entry(ada, ScoreKind.HELP_ACCEPTED, FIRST, 500);
        var first = book(List.of(ada), List.of(new Scorebook.Entry(ada, ScoreKind.HELP_ACCEPTED, FIRST, 300)));
        var rule = new CarryRule();
        rule.counted(first, List.of());
        assertThat(rule.late(WINDOW, List.of(late)))
                .containsExactly(new Scorebook.Entry(ada, ScoreKind.HELP_ACCEPTED, FIRST, 200));

        var next = new Window(FIRST.plusDays(60), FIRST.plusDays(90));
        rule.counted(
                new Scorebook(
                        next, first.seats(), List.of(new Scorebook.Entry(ada, ScoreKind.HELP_ACCEPTED, FIRST, 200))),
                List.of());
        assertThat(rule.late(WINDOW, List.of(late))).isEmpty();

        assertThat(CarryRule.rest(200, 300)).isZero();
        assertThat(CarryRule.rest(500, 300)).isEqualTo(200);
        assertThat(CarryRule.rest(-200, 300)).isEqualTo(-200);
        assertThat(CarryRule.rest(0, 300)).isZero();
        assertThat(CarryRule.rest(-500, -300)).isEqualTo(-200);
    }

    @Test
    void the_same_facts_are_the_same_bytes_in_whatever_order_they_come() {
        var chance = new Random(1829);
        for (int n = 0; n < 200; n++) {
            var people = new ArrayList<PersonId>();
            var entries = new ArrayList<Scorebook.Entry>();
            for (int i = 0; i < 1 + chance.nextInt(40); i++) people.add(new PersonId(1 + i * 77L));
            for (var person : people)
                for (var kind : ScoreKind.values())
                    if (chance.nextBoolean())
                        entries.add(new Scorebook.Entry(
                                person, kind, FIRST.plusDays(chance.nextInt(30)), chance.nextInt(2_000)));
            var book = book(people, entries);
            var policy = new EliminationPolicy(
                    3,
                    Map.of(ScoreKind.HELP_ACCEPTED, new Weighing(250, 300L)),
                    1_000,
                    800,
                    null,
                    3,
                    20,
                    90,
                    Ties.KEPT);
            var corrections = Written.corrections(List.of(
                    new Correction(new RoundAppealId(9), people.getFirst(), ScoreKind.HELP_ACCEPTED, FIRST, 150)));
            var ranking = Written.ranking(Written.facts(book), Written.policy(policy), corrections, null);

            var shuffled = new ArrayList<>(book.seats());
            Collections.shuffle(shuffled, chance);
            Collections.shuffle(entries, chance);
            var again = new Scorebook(WINDOW, shuffled, entries);

            assertThat(Written.facts(again)).isEqualTo(Written.facts(book));
            assertThat(Written.facts(Written.facts(Written.facts(book)))).isEqualTo(Written.facts(book));
            assertThat(Written.policy(Written.policy(Written.policy(policy)))).isEqualTo(Written.policy(policy));
            assertThat(Written.ranking(Written.facts(again), Written.policy(policy), corrections, null))
                    .isEqualTo(ranking);
        }
    }

    @Test
    void a_ranking_with_a_lot_is_the_same_bytes_for_the_same_seed_and_names_every_draw() {
        var people = new ArrayList<PersonId>();
        for (int i = 1; i <= 12; i++) people.add(new PersonId(i * 77L));
        var facts = Written.facts(book(people, List.of()));
        var kept = new EliminationPolicy(
                3, Map.of(ScoreKind.HELP_ACCEPTED, new Weighing(250, 300L)), 1_000, 800, 2, 3, 20, 90, Ties.KEPT);
        var drawn = new EliminationPolicy(
                3, kept.weighings(), kept.passLine(), kept.share(), kept.fixed(), 3, 20, 90, Ties.LOT);
        var lot = new Lot("0b".repeat(32));
        var nothing = Written.corrections(List.of());

        var ranking = Written.ranking(facts, Written.policy(drawn), nothing, lot);

        assertThat(Written.policy(Written.policy(drawn))).isEqualTo(drawn);
        assertThat(Written.policy(kept))
                .as("as it was written before there were lots")
                .doesNotContain("ties");
        assertThat(Written.ranking(facts, Written.policy(drawn), nothing, new Lot("0b".repeat(32))))
                .isEqualTo(ranking);
        assertThat(Written.ranking(facts, Written.policy(drawn), nothing, new Lot("0c".repeat(32))))
                .isNotEqualTo(ranking);
        assertThat(ranking.lines().filter(line -> line.contains(" leaves "))).hasSize(2);
        assertThat(ranking).contains("lot " + lot.commitment());
        for (var person : people) assertThat(ranking).contains(lot.draw(person.text()));
        assertThat(Written.ranking(facts, Written.policy(kept), nothing, lot))
                .as("a seed means nothing where ties are kept")
                .isEqualTo(Written.ranking(facts, Written.policy(kept), nothing, null));
    }

    private static Scorebook book(List<PersonId> people, List<Scorebook.Entry> entries) {
        return new Scorebook(
                WINDOW,
                people.stream()
                        .map(one -> new Scorebook.Seat(one, false, FIRST.minusDays(90), 30, 30, false, null))
                        .toList(),
                entries);
    }

    private static EliminationRound at(State state) {
        var round = new EliminationRound(
                new RoundId(5),
                new Group(new GroupId(6), new CommunityId(7), null, Topology.RING, 1, Cast.SHANGHAI),
                1,
                WINDOW,
                CLARA,
                NOW.minusSeconds(9));
        if (state == State.DRAFT) return round;
        if (state == State.CANCELLED) {
            round.calledOff(CLARA, "不办了", NOW);
            return round;
        }
        round.announced(1, NOW);
        if (state == State.ANNOUNCED) return round;
        round.opened(NOW);
        if (state == State.SCORING) return round;
        round.ranked(NOW);
        if (state == State.PROVISIONAL) return round;
        round.appealsOpened(NOW);
        round.signed(CLARA);
        if (state == State.APPEAL) return round;
        round.confirmed(SU, NOW);
        if (state == State.CONFIRMED) return round;
        round.carriedOut(NOW);
        if (state == State.EXECUTED) return round;
        if (state == State.REVERSED) {
            round.undone(CLARA, "算错了", NOW);
            return round;
        }
        round.succeeds();
        if (state == State.SUCCESSION) return round;
        round.closed(NOW);
        return round;
    }
}
