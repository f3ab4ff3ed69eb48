package lyceum.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Set;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.course.Offers;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class StaffViewTest extends SpringBrowserlessTest {
    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Roles roles;

    @Autowired
    Mailbox mailbox;

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
    void an_owner_invites_an_assistant_for_a_cohort() {
        opens(clara);
        var dong = cast.address("Dong");
        test(find(EmailField.class).single()).setValue(dong.value());
        press("寄出邀请");
        assertThat(cohorts().isInvalid()).as("none chosen").isTrue();

        cohorts().setValue(Set.of(cohort));
        press("寄出邀请");

        assertThat(mailbox.last(dong).body()).contains("助教", "/invitation/");
        assertThat(find(EmailField.class).single().getValue()).isEmpty();
    }

    @Test
    void the_last_owner_reads_why_not_and_stays() {
        opens(clara);
        press("更改");
        press("结束职务");

        assertThat(roles.of(clara, community)).containsExactly(Role.OWNER);
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void for_whoever_is_no_owner_there_is_no_such_page() {
        cast.signsIn(cast.eve());

        navigate("studio/" + community + "/staff", com.vaadin.flow.component.Component.class);

        assertThat(find(H1.class).single().getText()).contains("没有找到");
        assertThat(find(EmailField.class).all()).isEmpty();
    }

    @Test
    void a_role_that_is_taken_away_acts_on_the_open_screen() {
        var chen = cast.coOwner(clara, community);
        opens(clara);
        roles.owners(community);
        ends(chen, clara);
        test(find(EmailField.class).single()).setValue(cast.address("Dong").value());
        cohorts().setValue(Set.of(cohort));

        press("寄出邀请");

        assertThat(find(EmailField.class).single().getValue()).isNotEmpty();
        assertThat(roles.of(clara, community)).isEmpty();
    }

    @Autowired
    lyceum.access.Staff staff;

    private void ends(PersonId by, PersonId whom) {
        staff.end(by, community, whom, Role.OWNER);
    }

    private void opens(PersonId person) {
        cast.signsIn(person);
        navigate("studio/" + community + "/staff", StaffView.class);
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<CohortId> cohorts() {
        return find(CheckboxGroup.class).all().getFirst();
    }
}
