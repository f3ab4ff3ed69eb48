package lyceum.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.course.Offers;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class StaffTest {
    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Staff staff;

    @Autowired
    Invitations invitations;

    @Autowired
    Roles roles;

    @Autowired
    Mailbox mailbox;

    @Autowired
    FakeClock clock;

    CommunityId community;
    CohortId cohort;
    PersonId clara;

    @BeforeEach
    void a_community_with_a_cohort() {
        var terms = offers.cohort(10, Money.of("CNY", 39_900));
        community = terms.community();
        cohort = terms.id();
        clara = cast.owner(community);
    }

    @Test
    void the_last_owner_stays() {
        assertThatExceptionOfType(LastOwner.class).isThrownBy(() -> staff.end(clara, community, clara, Role.OWNER));
        assertThatExceptionOfType(LastOwner.class)
                .isThrownBy(() -> staff.change(clara, community, clara, Role.OWNER, Role.SECRETARY, Set.of()));
        assertThat(roles.of(clara, community)).containsExactly(Role.OWNER);
    }

    @Test
    void two_owners_who_end_each_other_at_once_leave_one() throws Exception {
        for (int round = 0; round < 10; round++) {
            var chen = cast.coOwner(clara, community);
            var both = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                threads.invokeAll(List.of(ends(both, clara, chen), ends(both, chen, clara)));
            }
            var left = roles.owners(community);
            assertThat(left).hasSize(1);
            clara = left.getFirst();
        }
    }

    @Test
    void an_ended_role_is_gone_with_the_next_act_and_its_person_is_told() {
        var dong = cast.assistant(clara, community, cohort);
        assertThat(roles.may(dong, Act.SEE_SALE, community, cohort)).isTrue();

        staff.end(clara, community, dong, Role.ASSISTANT);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> roles.demand(dong, Act.SEE_SALE, community, cohort));
        assertThat(mailbox.last(cast.address(dong)).body()).contains("助教");
    }

    @Test
    void a_changed_role_replaces_the_old_one() {
        var dong = cast.assistant(clara, community, cohort);

        staff.change(clara, community, dong, Role.ASSISTANT, Role.TEACHER, Set.of(cohort));
        assertThat(roles.of(dong, community)).containsExactly(Role.TEACHER);
        staff.change(clara, community, dong, Role.TEACHER, Role.SECRETARY, Set.of());
        assertThat(roles.of(dong, community)).containsExactly(Role.SECRETARY);

        assertThat(staff.of(clara, community)).extracting(Staff.Post::role).containsExactly(Role.OWNER, Role.SECRETARY);
    }

    @Test
    void one_lays_down_ones_own_role_but_nobody_elses() {
        var su = cast.secretary(clara, community);
        var dong = cast.assistant(clara, community, cohort);

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> staff.end(su, community, dong, Role.ASSISTANT));
        staff.end(su, community, su, Role.SECRETARY);

        assertThat(roles.where(su)).isEmpty();
    }

    @Test
    void nobody_is_named_for_another_communitys_cohort() {
        var foreign = offers.cohort(10, Money.of("CNY", 39_900)).id();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        invitations.invite(clara, community, cast.address("Dong"), Role.ASSISTANT, Set.of(foreign)));
        assertThatExceptionOfType(CohortsMissing.class)
                .isThrownBy(() -> invitations.invite(clara, community, cast.address("Dong"), Role.ASSISTANT, Set.of()));
    }

    @Test
    void whoever_was_invited_accepts_once() {
        var dong = cast.dong();
        invitations.invite(clara, community, cast.address(dong), Role.ASSISTANT, Set.of(cohort));
        var secret = mailbox.link(cast.address(dong)).replace("/invitation/", "");

        assertThatExceptionOfType(Invitations.ForSomebodyElse.class)
                .isThrownBy(() -> invitations.accept(cast.eve(), secret));
        assertThat(invitations.of(clara, community)).hasSize(1);
        assertThat(invitations.accept(dong, secret)).isEqualTo(community);

        assertThat(roles.namedFor(dong, community)).containsExactly(cohort);
        assertThat(invitations.of(clara, community)).isEmpty();
        assertThatExceptionOfType(LinkGone.class).isThrownBy(() -> invitations.accept(dong, secret));
    }

    @Test
    void an_invitation_is_void_when_withdrawn_or_old_or_its_owner_is_none_any_more() {
        var dong = cast.dong();
        invitations.invite(clara, community, cast.address(dong), Role.SECRETARY, Set.of());
        var first = mailbox.link(cast.address(dong)).replace("/invitation/", "");
        invitations.invite(clara, community, cast.address(dong), Role.SECRETARY, Set.of());
        var second = mailbox.link(cast.address(dong)).replace("/invitation/", "");
        assertThatExceptionOfType(LinkGone.class).isThrownBy(() -> invitations.accept(dong, first));

        var chen = cast.coOwner(clara, community);
        staff.end(chen, community, clara, Role.OWNER);
        assertThatExceptionOfType(LinkGone.class).isThrownBy(() -> invitations.accept(dong, second));

        invitations.invite(chen, community, cast.address(dong), Role.SECRETARY, Set.of());
        var third = mailbox.link(cast.address(dong)).replace("/invitation/", "");
        clock.passes(Invitations.LIFE);
        assertThatExceptionOfType(LinkGone.class).isThrownBy(() -> invitations.accept(dong, third));

        invitations.invite(chen, community, cast.address(dong), Role.SECRETARY, Set.of());
        invitations.withdraw(
                chen, community, invitations.of(chen, community).getFirst().id());
        assertThat(invitations.look(
                        mailbox.link(cast.address(dong)).replace("/invitation/", ""),
                        lyceum.language.Languages.ENGLISH))
                .isEmpty();
        assertThat(roles.where(dong)).isEmpty();
    }

    private Callable<Void> ends(CyclicBarrier both, PersonId by, PersonId whom) {
        return () -> {
            both.await();
            try {
                staff.end(by, community, whom, Role.OWNER);
            } catch (LastOwner | NotAllowed | NotFound refused) {
                // One of the two.
            }
            return null;
        };
    }
}
