package lyceum.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.access.NotAllowed;
import lyceum.access.Operators;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.shared.Bilingual;
import lyceum.shared.MoneyKind;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class CommunitiesTest {
    private static final Bilingual RULES = new Bilingual("先读，再问。", "Read first.");

    @Autowired
    Communities communities;

    @Autowired
    Foundings foundings;

    @Autowired
    Operators operators;

    @Autowired
    Roles roles;

    @Autowired
    Cast cast;

    PersonId clara;

    @BeforeEach
    void clara_may_found() {
        var operator = cast.person("Otto");
        operators.appoint(operator);
        clara = cast.clara();
        operators.grantFounding(operator, cast.address(clara));
    }

    @Test
    void whoever_founds_a_community_owns_it_and_strangers_do_not_see_it_yet() {
        var address = "yiye-" + clara;

        var id = communities.found(clara, Foundings.plan(address), RULES);

        assertThat(roles.of(clara, id)).containsExactly(Role.OWNER);
        assertThat(communities.publishedAt(address)).isEmpty();
        assertThat(communities.rules(id)).satisfies(rules -> {
            assertThat(rules.version()).isEqualTo(1);
            assertThat(rules.text()).isEqualTo(RULES);
        });
        communities.publish(clara, id);
        assertThat(communities.publishedAt(address)).map(Community::zone).contains(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void founding_needs_the_grant() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> communities.found(cast.eve(), Foundings.plan("eves-own"), RULES));
    }

    @Test
    void an_address_is_given_once() {
        var address = "taken-" + clara;
        communities.found(clara, Foundings.plan(address), RULES);

        assertThatExceptionOfType(Slug.AddressIsTaken.class)
                .isThrownBy(() ->
                        communities.found(clara, Foundings.plan(address.toUpperCase(java.util.Locale.ROOT)), RULES))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("address"));
    }

    @Test
    void the_second_of_two_editors_is_refused() {
        var id = foundings.community();
        var owner = cast.owner(id);
        var seen = communities.profile(id);
        communities.edit(owner, id, seen.version(), seen.plan());
        var plan = seen.plan();

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> communities.edit(owner, id, seen.version() - 1, plan));
    }

    @Test
    void a_published_address_stays() {
        var id = foundings.community();
        var owner = cast.owner(id);

        assertThatExceptionOfType(Slug.AddressIsFixed.class)
                .isThrownBy(() -> communities.edit(
                        owner, id, communities.profile(id).version(), Foundings.plan("somewhere-else-" + owner)));
    }

    @Test
    void rules_are_followed_by_the_next_version_and_never_changed() {
        var id = foundings.community();
        var owner = cast.owner(id);

        int second = communities.rewriteRules(owner, id, RULES, true);

        assertThat(second).isEqualTo(2);
        assertThat(communities.rules(id).text()).isEqualTo(RULES);
        assertThat(communities.rules(id, 1).text().zh()).isEqualTo("先读，再问。");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> communities.rules(id, 3));
    }

    @Test
    void the_first_order_fixes_what_a_community_is_paid_in() {
        var id = foundings.community();

        communities.paidIn(id, MoneyKind.PRACTICE);
        communities.paidIn(id, MoneyKind.PRACTICE);

        assertThat(communities.profile(id).moneyKind()).isEqualTo(MoneyKind.PRACTICE);
        assertThatExceptionOfType(MoneyIsOfAnotherKind.class).isThrownBy(() -> communities.paidIn(id, MoneyKind.LIVE));
    }

    @Test
    void an_owners_edit_does_not_forget_what_was_paid_meanwhile() {
        var id = foundings.community();
        var owner = cast.owner(id);
        var seen = communities.profile(id);
        communities.paidIn(id, MoneyKind.PRACTICE);

        communities.edit(owner, id, seen.version(), seen.plan());

        assertThat(communities.profile(id).moneyKind()).isEqualTo(MoneyKind.PRACTICE);
    }

    @Test
    void the_first_admission_fixes_how_groups_are_formed() {
        var id = foundings.community(Community.GroupsBy.COHORT, 200);
        var owner = cast.owner(id);
        communities.firstAdmission(id);
        var plan = communities.profile(id).plan();
        var other = Foundings.plan(plan.address(), Community.GroupsBy.COMMUNITY, 200);

        assertThatExceptionOfType(GroupsAreFixed.class)
                .isThrownBy(() ->
                        communities.edit(owner, id, communities.profile(id).version(), other));
    }

    @Test
    void others_edit_nothing() {
        var id = foundings.community();
        var owner = cast.owner(id);
        var su = cast.secretary(owner, id);
        var plan = communities.profile(id).plan();

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> communities.edit(su, id, 0, plan));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> communities.edit(cast.eve(), id, 0, plan));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> communities.publish(cast.eve(), id));
    }
}
