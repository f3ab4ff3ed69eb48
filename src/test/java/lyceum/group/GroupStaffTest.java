package lyceum.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.access.CohortsMissing;
import lyceum.access.Invitations;
import lyceum.access.Named;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.access.Staff;
import lyceum.admission.Arrivals;
import lyceum.channel.GroupAct;
import lyceum.channel.Presences;
import lyceum.community.Community;
import lyceum.community.Foundings;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Where groups belong to the whole community, staff are named for groups.
@HouseTest
class GroupStaffTest {
    @Autowired
    Staff staff;

    @Autowired
    Roles roles;

    @Autowired
    Invitations invitations;

    @Autowired
    Groups groups;

    @Autowired
    Rosters rosters;

    @Autowired
    Presences presences;

    @Autowired
    Foundings foundings;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    private CommunityId community;
    private CohortTerms cohort;
    private PersonId clara;
    private GroupId first;
    private GroupId second;

    @BeforeEach
    void two_groups_of_a_whole_community() {
        community = foundings.community(Community.GroupsBy.COMMUNITY, 1);
        cohort = offers.cohort(community, Seats.of(10), Money.of("CNY", 0));
        clara = cast.owner(community);
        var ada = cast.ada();
        var ben = cast.ben();
        arrivals.settleIn(cohort, ada);
        arrivals.settleIn(cohort, ben);
        first = groups.of(ada).getFirst().id();
        second = groups.of(ben).getFirst().id();
    }

    @Test
    void an_assistant_of_one_group_knows_nothing_of_another() {
        var dong = assistant(first);

        assertThat(presences.of(first, dong).may(GroupAct.ANNOUNCE)).isTrue();
        assertThat(rosters.of(dong, first, RosterFilter.ALL, "").found()).isOne();
        assertThat(groups.openTo(dong, community)).extracting(LearnerGroup::id).containsExactly(first);
        assertThat(groups.ledBy(dong)).extracting(LearnerGroup::id).containsExactly(first);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> presences.of(second, dong));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> groups.get(second, dong));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rosters.of(dong, second, RosterFilter.ALL, ""));
    }

    @Test
    void whoever_is_named_for_a_cohort_only_is_no_staff_of_the_communitys_groups() {
        var tang = cast.teacher(clara, community, cohort.id());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> presences.of(first, tang));
        assertThat(groups.ledBy(tang)).isEmpty();
        assertThat(roles.namedFor(tang)).containsExactly(cohort.id());
        assertThat(roles.namedForGroups(tang)).isEmpty();
    }

    @Test
    void a_name_for_another_group_acts_at_once() {
        var dong = assistant(first);

        staff.change(clara, community, dong, Role.ASSISTANT, Role.ASSISTANT, Named.groups(Set.of(second)));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> presences.of(first, dong));
        assertThat(presences.of(second, dong).isStaff()).isTrue();
        assertThat(staff.of(clara, community))
                .filteredOn(post -> post.role() == Role.ASSISTANT)
                .singleElement()
                .satisfies(post -> {
                    assertThat(post.groups()).containsExactly(second);
                    assertThat(post.cohorts()).isEmpty();
                });
        assertThat(roles.namedFor(dong)).isEmpty();
    }

    @Test
    void only_groups_of_the_community_itself_are_named() {
        var dong = assistant(first);
        var elsewhere = offers.cohort(10, Money.of("CNY", 0));
        var eve = cast.eve();
        arrivals.settleIn(elsewhere, eve);
        var foreign = groups.of(eve).getFirst().id();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> staff.change(
                        clara, community, dong, Role.ASSISTANT, Role.ASSISTANT, Named.groups(Set.of(foreign))));
        assertThatExceptionOfType(CohortsMissing.class)
                .isThrownBy(() -> staff.change(clara, community, dong, Role.ASSISTANT, Role.ASSISTANT, Named.NOTHING));
        assertThat(staff.groups(community, Languages.CHINESE)).containsOnlyKeys(first, second);
        assertThat(staff.groups(elsewhere.community(), Languages.CHINESE)).isEmpty();
        assertThat(presences.of(first, dong).isStaff()).isTrue();
    }

    @Test
    void an_invitation_keeps_what_it_names() {
        invitations.invite(clara, community, cast.address("Dong"), Role.TEACHER, Named.groups(Set.of(second)));

        assertThat(invitations.of(clara, community))
                .extracting(Invitations.Open::named)
                .containsExactly(Named.groups(Set.of(second)));
    }

    private PersonId assistant(GroupId group) {
        var dong = cast.dong();
        roles.appoint(clara, dong, Role.ASSISTANT, community, Named.groups(Set.of(group)));
        return dong;
    }
}
