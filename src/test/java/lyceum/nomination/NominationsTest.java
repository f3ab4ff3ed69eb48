package lyceum.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.core.Table;
import lyceum.course.Offers;
import lyceum.nomination.Nomination.State;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import lyceum.showcase.Showcases;
import lyceum.standing.Points;
import lyceum.standing.ScoreKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class NominationsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 6);

    @Autowired
    Nominations nominations;

    @Autowired
    Talents talents;

    @Autowired
    SittingOut sittingOut;

    @Autowired
    Contenders contenders;

    @Autowired
    Showcases showcases;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Table tables;

    @Autowired
    Points points;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    TransactionTemplate act;

    Table.Set table;
    AssignmentId brief;
    PersonId ada;
    PersonId ben;

    @BeforeEach
    void ada_sits_and_ben_has_shown_a_work() {
        clock.is(FakeClock.BEGINNING);
        table = tables.set();
        brief = contenders.brief(table);
        ada = tables.sits(table, "Ada");
        ben = contenders.shown(table, brief, "Ben");
    }

    @Test
    void staff_and_core_members_nominate_and_the_nominee_decides() {
        var secretary = cast.secretary(table.clara(), table.cohort().community());
        var bai = contenders.shown(table, brief, "Bai");

        var byAda = nominates(ada, ben);
        var bySu = nominates(secretary, bai);
        nominations.answer(ben, byAda, true);
        nominations.answer(bai, bySu, false);

        assertThat(nominations.standing(table.core()))
                .extracting(Nomination::person)
                .containsExactly(ben);
        assertThat(nominations.get(bai, bySu).state()).isEqualTo(State.DECLINED);
    }

    @Test
    void nobody_nominates_themselves() {
        var core = contenders.shown(table, brief, "Cui");
        assertThatExceptionOfType(NobodyNominatesThemselves.class)
                .isThrownBy(() -> nominates(table.clara(), table.clara()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> nominates(core, core));
    }

    @Test
    void learners_and_strangers_nominate_nobody() {
        var bai = contenders.shown(table, brief, "Bai");
        for (var one : List.of(bai, cast.eve()))
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> nominates(one, ben));
    }

    @Test
    void an_assistant_nominates_learners_of_the_own_cohort_only() {
        var community = table.cohort().community();
        var other = offers.cohort(community, table.cohort().seats(), Money.of("CNY", 0));
        var dong = cast.assistant(table.clara(), community, table.cohort().id());
        var elsewhere = cast.assistant(table.clara(), community, other.id());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> nominates(elsewhere, ben));
        assertThat(talents.radar(elsewhere, table.core(), "", 0).page()).isEmpty();
        assertThat(talents.radar(dong, table.core(), "", 0).page())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.person()).isEqualTo(ben);
                    assertThat(one.score())
                            .as("standing is for owners and secretaries")
                            .isNull();
                });
        nominates(dong, ben);
    }

    @Test
    void a_showcased_work_is_the_key() {
        var learner = cast.person("Cui");
        arrivals.settleIn(table.cohort(), learner);

        assertThatExceptionOfType(NotEligibleForCore.class)
                .isThrownBy(() -> nominations.nominate(table.clara(), table.core(), learner, "很好", List.of()));
        showcases.withdraw(table.clara(), contenders.work(ben));
        assertThatExceptionOfType(NotEligibleForCore.class)
                .isThrownBy(() -> nominations.nominate(table.clara(), table.core(), ben, "很好", List.of()));
    }

    @Test
    void evidence_is_the_nominees_own_and_a_reason_is_needed() {
        var bai = contenders.shown(table, brief, "Bai");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        nominations.nominate(table.clara(), table.core(), ben, "很好", List.of(contenders.work(bai))));
        assertThatExceptionOfType(TextLimit.TextMissing.class)
                .isThrownBy(() -> nominations.nominate(table.clara(), table.core(), ben, " ", List.of()));
    }

    @Test
    void there_is_one_nomination_for_each_until_it_has_come_to_an_end() {
        var first = nominates(ada, ben);
        assertThatExceptionOfType(IsNominatedAlready.class).isThrownBy(() -> nominates(table.clara(), ben));

        nominations.withdraw(ada, first);
        assertThatExceptionOfType(NominationIsClosed.class).isThrownBy(() -> nominations.answer(ben, first, true));
        var token = nominations.get(ben, first).token();
        nominates(table.clara(), ben);

        assertThat(nominations.of(ben)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.ASKED);
            assertThat(one.token()).as("another time, another token").isNotEqualTo(token);
        });
    }

    @Test
    void only_whoever_nominated_or_an_owner_takes_it_back_and_only_the_nominee_answers() {
        var id = nominates(ada, ben);
        var bai = tables.sits(table, "Bai");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> nominations.withdraw(bai, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> nominations.withdraw(ben, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> nominations.answer(ada, id, true));
        nominations.withdraw(table.clara(), id);
    }

    @Test
    void who_declined_is_known_to_owners_and_to_whoever_nominated_only() {
        var bai = tables.sits(table, "Bai");
        nominations.answer(ben, nominates(ada, ben), false);

        assertThat(nominations.in(table.clara(), table.core())).hasSize(1);
        assertThat(nominations.in(ada, table.core())).hasSize(1);
        assertThat(nominations.in(bai, table.core())).isEmpty();
    }

    @Test
    void whoever_left_by_a_round_sits_out_until_the_round_says_otherwise() {
        act.executeWithoutResult(_ -> sittingOut.sitsOut(ben, table.core()));
        act.executeWithoutResult(_ -> sittingOut.sitsOut(ben, table.core()));

        assertThat(talents.radar(table.clara(), table.core(), "", 0).found()).isZero();
        assertThatExceptionOfType(NotEligibleForCore.class).isThrownBy(() -> nominates(ada, ben));
        act.executeWithoutResult(_ -> sittingOut.maySitAgain(ben, table.core()));
        nominates(ada, ben);
    }

    @Test
    void the_radar_shows_who_could_come_by_standing_and_finds_them_by_name_and_number() {
        var bai = contenders.shown(table, brief, "Bai");
        contenders.shown(table, brief, "Cui");
        points.give(table.cohort().community(), bai, ScoreKind.WORK_GRADED, 12, TODAY);
        points.give(table.cohort().community(), ben, ScoreKind.WORK_GRADED, 5, TODAY);

        var radar = talents.radar(table.clara(), table.core(), "", 0);

        assertThat(radar.page()).extracting(Talent::name).containsExactly("Bai", "Ben", "Cui");
        assertThat(radar.page()).extracting(Talent::score).containsExactly(1_200L, 500L, 0L);
        assertThat(radar.page().getFirst().works()).hasSize(1);
        assertThat(radar.scores()).containsExactly(0L, 500L, 1_200L);
        assertThat(talents.radar(table.clara(), table.core(), "Be", 0).page())
                .extracting(Talent::person)
                .containsExactly(ben);
        var number = radar.page().get(1).number();
        assertThat(talents.get(table.clara(), table.core(), number).person()).isEqualTo(ben);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> talents.radar(ben, table.core(), "", 0));
    }

    private NominationId nominates(PersonId by, PersonId whom) {
        return nominations.nominate(
                by,
                table.core(),
                whom,
                "写得清楚，肯帮人。",
                showcases.mine(whom).isEmpty() ? List.of() : List.of(contenders.work(whom)));
    }
}
