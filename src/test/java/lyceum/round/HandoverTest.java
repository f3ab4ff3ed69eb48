package lyceum.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submission;
import lyceum.assignment.Submissions;
import lyceum.core.CoreGroups;
import lyceum.core.HostWeek;
import lyceum.core.Hosts;
import lyceum.core.OpenWork.Piece;
import lyceum.core.Table;
import lyceum.review.QueueLine;
import lyceum.review.Review;
import lyceum.review.ReviewDraft;
import lyceum.review.ReviewInvitations;
import lyceum.review.Reviews;
import lyceum.round.Round.State;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class HandoverTest {
    @Autowired
    RoundStage stage;

    @Autowired
    EliminationRounds rounds;

    @Autowired
    RoundSignatures signatures;

    @Autowired
    Handovers handovers;

    @Autowired
    CoreGroups groups;

    @Autowired
    Hosts hosts;

    @Autowired
    Table tables;

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

    @Autowired
    ReviewInvitations invitations;

    @Autowired
    Reviews reviews;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    RoundStage.Set set;
    PersonId leaver;
    PersonId other;
    AssignmentId brief;
    Submission work;
    RoundId round;

    /// Twelve sit there, and the first of them leaves: with a week as host before them, and a review begun.
    @BeforeEach
    void a_round_is_confirmed() {
        clock.is(FakeClock.BEGINNING);
        set = stage.set(12, 12);
        leaver = set.seated().getFirst();
        other = set.seated().getLast();
        stage.rule(set, 5, 10, 5);
        for (int i = 1; i <= 12; i++) stage.earns(set, set.seated().get(i - 1), i);
        begunToRead();
        round = stage.inAppeal(set);
        stage.confirmed(set, round, signatures);
        tables.hostsArePlanned();
        // Nothing is told before its time: the first in turn is the leaver.
        assertThat(hosts.duties(leaver)).hasSize(1);
    }

    private void begunToRead() {
        var now = clock.instant();
        clock.is(FakeClock.BEGINNING);
        var ben = cast.ben();
        arrivals.admit(set.table().cohort(), ben);
        brief = assignments.write(set.clara(), set.table().cohort().id(), Briefs.plan());
        assignments.publish(set.clara(), brief);
        work = submissions.handIn(ben, brief, 0, "伞面朝下挂起来。");
        clock.is(now);
        invitations.accept(leaver, invitations.invite(set.clara(), brief, leaver));
        var review = reviews.claim(leaver, work.id());
        reviews.save(leaver, review.id(), 0, new ReviewDraft(Map.of(), "写到一半。", List.of(), ""));
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void the_leaver_hands_over_alone_for_three_days_and_then_staff_help() {
        var open = handovers.own(leaver, round).pieces();
        assertThat(open).extracting(Piece::kind).containsExactlyInAnyOrder("host", "review");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> handovers.own(other, round));
        var week = piece(open, "host");
        var review = piece(open, "review");
        assertThatExceptionOfType(Handovers.LeaverHandsOverFirst.class)
                .isThrownBy(() -> handovers.release(set.su(), round, leaver, week));
        assertThatExceptionOfType(EliminationRounds.HandoverIsOpen.class)
                .isThrownBy(() -> rounds.execute(set.clara(), round));

        handovers.reassign(leaver, round, leaver, week, other);
        assertThat(hosts.duties(other)).hasSize(1);
        assertThatExceptionOfType(Handovers.NotTheirsAnyMore.class)
                .isThrownBy(() -> handovers.reassign(leaver, round, leaver, week, other));
        clock.passes(Round.HANDED_OVER_ALONE);
        handovers.release(set.su(), round, leaver, review);

        assertThat(handovers.own(leaver, round).pieces()).isEmpty();
        assertThat(reviews.queue(set.clara(), brief))
                .extracting(QueueLine::state)
                .containsExactly(QueueLine.State.WAITING);
        rounds.execute(set.clara(), round);
        assertThat(reviews.claim(set.clara(), work.id()).words()).isEqualTo("写到一半。");
    }

    @Test
    void after_a_week_what_is_open_is_released_and_the_round_carried_out_by_itself() {
        var confirmed = clock.instant();
        stage.at(confirmed.plus(Round.HANDED_OVER).minusSeconds(1));
        assertThat(rounds.known(round).state()).isEqualTo(State.CONFIRMED);

        stage.at(confirmed.plus(Round.HANDED_OVER));

        assertThat(rounds.known(round).state()).isEqualTo(State.SUCCESSION);
        assertThat(groups.seatedAt(set.core(), leaver)).isFalse();
        assertThat(hosts.duties(leaver)).isEmpty();
        assertThat(reviews.queue(set.clara(), brief))
                .extracting(QueueLine::state)
                .containsExactly(QueueLine.State.WAITING);
    }

    @Test
    void an_undo_brings_back_the_seat_the_rota_and_the_review_with_every_word() {
        var rota = rota();
        for (var piece : handovers.own(leaver, round).pieces()) handovers.release(leaver, round, leaver, piece);
        assertThat(rota()).isNotEqualTo(rota);
        rounds.execute(set.clara(), round);
        clock.passes(Duration.ofHours(5));
        stage.sweep();
        tables.hostsArePlanned();

        rounds.undo(set.clara(), round, "算错了");

        assertThat(rota()).isEqualTo(rota);
        assertThat(draft())
                .hasValueSatisfying(review -> assertThat(review.words()).isEqualTo("写到一半。"));
        assertThat(groups.seatedAt(set.core(), leaver)).isTrue();
    }

    @Test
    void where_every_seat_is_taken_again_a_named_plus_one_lasts_until_the_next_vacancy() {
        for (var piece : handovers.own(leaver, round).pieces()) handovers.release(leaver, round, leaver, piece);
        rounds.execute(set.clara(), round);
        stage.sitsWithoutAsking(set, 0);
        assertThat(groups.known(set.core()).free()).isZero();

        rounds.undo(set.clara(), round, "算错了");

        assertThat(groups.known(set.core()).taken()).isEqualTo(13);
        assertThat(groups.roster(set.core(), set.clara())).hasSize(13);
        stage.leaves(set, other);
        stage.leaves(set, set.seated().get(5));
        assertThat(groups.known(set.core()).free()).isEqualTo(1);
    }

    private static Piece piece(List<Piece> all, String kind) {
        return all.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
    }

    private List<Optional<PersonId>> rota() {
        return hosts.ahead(set.clara(), set.core(), 4).stream()
                .map(HostWeek::person)
                .map(Optional::ofNullable)
                .toList();
    }

    private Optional<Review> draft() {
        return reviews.draft(leaver, work.id());
    }
}
