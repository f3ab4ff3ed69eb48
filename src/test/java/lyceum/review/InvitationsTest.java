package lyceum.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submission;
import lyceum.assignment.Submissions;
import lyceum.core.CoreSeats;
import lyceum.core.Table;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class InvitationsTest {
    private static final Map<Integer, Integer> FULL = Map.of(0, 10, 1, 5);

    @Autowired
    ReviewInvitations invitations;

    @Autowired
    Reviews reviews;

    @Autowired
    Releases releases;

    @Autowired
    Grades grades;

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

    @Autowired
    CoreSeats seats;

    @Autowired
    Table table;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    Table.Set set;
    PersonId clara;
    PersonId ada;
    PersonId ben;
    AssignmentId brief;
    AssignmentId another;
    Submission work;

    @BeforeEach
    void ada_sits_at_the_round_table_and_ben_has_handed_in() {
        set = table.set();
        clara = set.clara();
        ada = table.sits(set, "Ada");
        ben = cast.ben();
        arrivals.admit(set.cohort(), ben);
        brief = assignments.write(clara, set.cohort().id(), Briefs.plan());
        another = assignments.write(clara, set.cohort().id(), Briefs.plan());
        assignments.publish(clara, brief);
        assignments.publish(clara, another);
        work = submissions.handIn(ben, brief, 0, "伞面朝下挂起来。");
    }

    @Test
    void whoever_accepts_reads_that_assignment_and_no_other() {
        var other = submissions.handIn(ben, another, 0, "另一份作业");
        assertThat(invitations.candidates(clara, brief)).containsExactly(ada);
        var invitation = invitations.invite(clara, brief, ada);
        assertThatExceptionOfType(NotFound.class)
                .as("invited is not accepted")
                .isThrownBy(() -> reviews.queue(ada, brief));
        invitations.accept(ada, invitation);

        assertThat(reviews.queue(ada, brief)).hasSize(1);
        assertThat(invitations.candidates(clara, brief)).isEmpty();
        released(ada, work);
        assertThat(grades.of(ben, work.work())).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.queue(ada, another));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.claim(ada, other.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.of(ada, brief));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> assignments.extend(ada, brief, ben, Briefs.CUT_OFF, Briefs.CUT_OFF, "帮他一下"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> submissions.newest(ada, brief, 0, 10));
    }

    @Test
    void nobody_reads_their_own_not_even_when_invited_and_notes_of_staff_stay_with_staff() {
        var own = submissions.handIn(ada, brief, 0, "我自己的");
        accepted();
        var review = reviews.claim(clara, work.id());
        reviews.release(
                clara, review.id(), reviews.save(clara, review.id(), 0, new ReviewDraft(FULL, "好。", List.of(), "内部")));

        assertThat(reviews.queue(ada, brief))
                .extracting(line -> line.work().submission())
                .containsExactly(work.id());
        assertThatExceptionOfType(OwnWorkIsNotReviewed.class).isThrownBy(() -> reviews.claim(ada, own.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> submissions.askForRevision(ada, own.id()));
        assertThat(reviews.released(ada, work.id())).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("好。");
            assertThat(one.note()).isEmpty();
        });
    }

    @Test
    void what_is_withdrawn_is_gone_at_once_and_what_was_begun_goes_on_with_staff() {
        var invitation = accepted();
        var review = reviews.claim(ada, work.id());
        int seen = reviews.save(ada, review.id(), 0, new ReviewDraft(FULL, "写了一半", List.of(), ""));

        invitations.withdraw(clara, invitation);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.queue(ada, brief));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> submissions.get(ada, work.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.release(ada, review.id(), seen));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> releases.ready(ada, brief));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.accept(ada, invitation));
        assertThat(reviews.claim(clara, work.id()).words()).isEqualTo("写了一半");
        assertThat(invitations.mine(ada)).isEmpty();
    }

    @Test
    void whoever_leaves_the_round_table_reads_no_more() {
        accepted();

        seats.leave(ada, set.core());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.queue(ada, brief));
    }

    @Test
    void only_core_members_are_invited_once_and_by_staff() {
        invitations.invite(clara, brief, ada);

        assertThatExceptionOfType(ReadsAlready.class).isThrownBy(() -> invitations.invite(clara, brief, ada));
        assertThatExceptionOfType(OnlyCoreMembersAreInvited.class)
                .isThrownBy(() -> invitations.invite(clara, brief, ben));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.invite(ben, brief, ada));
        assertThat(invitations.mine(ada)).hasSize(1);
        invitations.decline(ada, invitations.mine(ada).getFirst().id());
        invitations.invite(clara, brief, ada);
    }

    private ReviewInvitationId accepted() {
        var invitation = invitations.invite(clara, brief, ada);
        invitations.accept(ada, invitation);
        return invitation;
    }

    private void released(PersonId by, Submission version) {
        var review = reviews.claim(by, version.id());
        reviews.release(by, review.id(), reviews.save(by, review.id(), 0, new ReviewDraft(FULL, "", List.of(), "")));
    }
}
