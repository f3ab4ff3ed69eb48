package lyceum.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RolesTest {
    @Autowired
    Cast cast;

    @Autowired
    Roles roles;

    lyceum.shared.CommunityId community;
    lyceum.shared.PersonId clara;

    @BeforeEach
    void a_community() {
        community = cast.community();
        clara = cast.owner(community);
    }

    @Test
    void the_founder_is_the_first_owner() {
        assertThat(roles.of(clara, community)).containsExactly(Role.OWNER);
        assertThat(roles.where(clara)).containsExactly(community);
        assertThat(roles.owners(community)).containsExactly(clara);
    }

    @Test
    void for_a_stranger_the_community_does_not_exist() {
        var eve = cast.eve();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> roles.demand(eve, Act.EDIT_COMMUNITY, community));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> roles.demand(eve, Act.SEE_STUDIO, community));
    }

    @Test
    void whoever_has_another_role_is_told_whom_to_ask() {
        var su = cast.secretary(clara, community);

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> roles.demand(su, Act.SEE_ORDERS, community));
        assertThatNoException().isThrownBy(() -> roles.demand(su, Act.SEE_SALE, community, cast.cohort()));
    }

    @Test
    void an_assistant_of_one_cohort_knows_nothing_of_the_other() {
        var mine = cast.cohort();
        var other = cast.cohort();
        var dong = cast.assistant(clara, community, mine);

        assertThat(roles.may(dong, Act.SEE_SALE, community, mine)).isTrue();
        assertThat(roles.may(dong, Act.SEE_SALE, community)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> roles.demand(dong, Act.SEE_SALE, community, other));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> roles.demand(dong, Act.REFUND_ORDER, community, mine));
        assertThat(roles.namedFor(dong, community)).containsExactly(mine);
    }

    @Test
    void only_owners_appoint() {
        var su = cast.secretary(clara, community);
        var eve = cast.eve();

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> roles.appoint(su, eve, Role.SECRETARY, community, java.util.List.of()));
    }

    @Test
    void founding_needs_the_operators_grant() {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> roles.demand(cast.eve(), Act.FOUND_COMMUNITY));
    }

    @Test
    void the_operators_page_does_not_exist_for_others() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> roles.demand(clara, Act.READ_LETTERS));
    }
}
