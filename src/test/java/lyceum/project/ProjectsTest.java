package lyceum.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.core.CoreSeats;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class ProjectsTest {
    @Autowired
    Workshop workshop;

    @Autowired
    Projects projects;

    @Autowired
    ProjectPeople people;

    @Autowired
    ProjectAccess access;

    @Autowired
    LedProjects led;

    @Autowired
    CoreSeats seats;

    @Autowired
    Cast cast;

    @Autowired
    TransactionTemplate transaction;

    Workshop.Set set;
    ProjectId id;

    @BeforeEach
    void a_project() {
        set = workshop.set();
        id = set.project();
    }

    @Test
    void whoever_sits_at_the_table_starts_one_and_nobody_else() {
        assertThat(projects.get(set.ada(), id).owner()).isEqualTo(set.ada());
        for (var other : List.of(set.ben(), cast.eve(), set.clara()))
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> projects.start(other, set.table().core(), Workshop.plan()));
        assertThatExceptionOfType(TextLimit.TextMissing.class)
                .isThrownBy(() ->
                        projects.start(set.ada(), set.table().core(), new ProjectPlan(Project.Kind.OTHER, " ", "目标")));
    }

    @Test
    void a_core_member_comes_in_by_asking_and_the_owner_answers() {
        people.ask(set.mo(), id, "我来校对。");
        assertThat(people.asking(access.of(set.ada(), id)))
                .extracting(ProjectMember::note)
                .containsExactly("我来校对。");
        assertThat(people.asking(access.of(set.lin(), id))).isEmpty();
        assertThatExceptionOfType(OnlyTheProjectsOwner.class)
                .isThrownBy(() -> people.decide(set.lin(), id, set.mo(), true));

        people.decide(set.ada(), id, set.mo(), true);

        assertThat(partOf(set.mo())).isEqualTo(Part.MEMBER);
        assertThatExceptionOfType(IsInTheProject.class).isThrownBy(() -> people.ask(set.mo(), id, ""));
    }

    @Test
    void whoever_asks_while_invited_is_in_and_whoever_is_invited_while_asking_too() {
        people.invite(set.ada(), id, workshop.number(set, set.mo()));
        people.ask(set.mo(), id, "");
        assertThat(partOf(set.mo())).isEqualTo(Part.MEMBER);

        people.leave(set.mo(), id);
        people.ask(set.mo(), id, "");
        people.invite(set.ada(), id, workshop.number(set, set.mo()));
        assertThat(partOf(set.mo())).isEqualTo(Part.MEMBER);
    }

    @Test
    void a_learner_comes_in_as_a_helper_by_invitation_only() {
        var other = workshop.learner(set.table());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> people.ask(other, id, ""));

        assertThat(people.invite(set.ada(), id, workshop.number(set, other))).isEqualTo(Part.HELPER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> access.of(other, id));
        assertThat(people.invitations(other)).extracting(Project::id).containsExactly(id);
        people.answer(other, id, true);

        assertThat(partOf(other)).isEqualTo(Part.HELPER);
        assertThatExceptionOfType(NotInTheCommunity.class)
                .isThrownBy(() -> people.invite(set.ada(), id, new MemberNumber(999_999)));
    }

    @Test
    void whoever_is_removed_is_a_stranger_to_it_again() {
        people.remove(set.ada(), id, set.ben());
        people.remove(set.ada(), id, set.lin());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> access.of(set.ben(), id));
        assertThat(partOf(set.lin())).isEqualTo(Part.TABLE);
    }

    @Test
    void an_owner_hands_over_before_leaving() {
        assertThatExceptionOfType(OwnerHandsOverFirst.class).isThrownBy(() -> people.leave(set.ada(), id));
        assertThatExceptionOfType(NothingIsAsked.class).isThrownBy(() -> people.handOver(set.ada(), id, set.ben()));

        people.handOver(set.ada(), id, set.lin());
        people.leave(set.ada(), id);

        assertThat(partOf(set.lin())).isEqualTo(Part.OWNER);
        assertThat(partOf(set.ada())).isEqualTo(Part.TABLE);
    }

    @Test
    void what_is_closed_is_read_and_changed_only_when_it_is_open_again() {
        projects.close(set.ada(), id);

        assertThat(access.of(set.lin(), id).mayWrite()).isFalse();
        assertThatExceptionOfType(ProjectIsClosed.class).isThrownBy(() -> access.demandWrites(set.lin(), id));
        assertThatExceptionOfType(ProjectIsClosed.class).isThrownBy(() -> access.demandHelps(set.ben(), id));
        assertThatExceptionOfType(ProjectIsClosed.class).isThrownBy(() -> people.ask(set.mo(), id, ""));
        assertThatExceptionOfType(ProjectIsClosed.class)
                .isThrownBy(() -> projects.change(set.ada(), id, Workshop.plan()));
        projects.reopen(set.ada(), id);
        assertThat(access.demandWrites(set.lin(), id).project().isOpen()).isTrue();
    }

    @Test
    void what_a_leaver_leads_is_handed_on_and_comes_back() {
        assertThat(led.of(set.table().core(), set.ada()))
                .extracting(piece -> piece.about().zh())
                .containsExactly("灯下一百页");

        assertThat(in(() -> led.reassign(set.table().core(), id.value(), set.ada(), set.mo())))
                .isTrue();
        assertThat(partOf(set.mo())).isEqualTo(Part.OWNER);
        assertThat(in(() -> led.reassign(set.table().core(), id.value(), set.ada(), set.lin())))
                .isFalse();
        assertThat(in(() -> led.restore(set.table().core(), id.value(), set.ada())))
                .isTrue();

        assertThat(partOf(set.ada())).isEqualTo(Part.OWNER);
        assertThat(partOf(set.mo())).isEqualTo(Part.MEMBER);
    }

    @Test
    void what_nobody_leads_is_taken_over_by_a_member_and_goes_back_all_the_same() {
        assertThat(in(() -> led.release(set.table().core(), id.value(), set.ada())))
                .isTrue();
        assertThatExceptionOfType(NotForHelpers.class).isThrownBy(() -> people.takeOver(set.ben(), id));
        assertThatExceptionOfType(OnlyWhoIsInTheProject.class).isThrownBy(() -> people.takeOver(set.mo(), id));
        people.takeOver(set.lin(), id);
        assertThatExceptionOfType(ProjectIsLed.class).isThrownBy(() -> people.takeOver(set.ada(), id));

        assertThat(in(() -> led.restore(set.table().core(), id.value(), set.ada())))
                .isTrue();
        assertThat(partOf(set.ada())).isEqualTo(Part.OWNER);
    }

    @Test
    void a_seat_that_is_left_lets_go_what_its_person_led() {
        seats.leave(set.ada(), set.table().core());

        assertThat(access.known(id).owner()).isNull();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> access.of(set.ada(), id));
        assertThat(people.in(access.of(set.lin(), id)))
                .filteredOn(ProjectMember::away)
                .extracting(ProjectMember::person)
                .containsExactly(set.ada());
        projects.close(set.clara(), id);
        assertThat(access.known(id).isOpen()).isFalse();
    }

    private Part partOf(PersonId person) {
        return access.of(person, id).part();
    }

    private boolean in(java.util.function.BooleanSupplier act) {
        return Boolean.TRUE.equals(transaction.execute(_ -> act.getAsBoolean()));
    }
}
