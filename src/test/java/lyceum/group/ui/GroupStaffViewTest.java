package lyceum.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Set;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.access.Invitations;
import lyceum.access.Named;
import lyceum.admission.Arrivals;
import lyceum.community.Community;
import lyceum.community.Foundings;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class GroupStaffViewTest extends SpringBrowserlessTest {
    @Autowired
    Cast cast;

    @Autowired
    Foundings foundings;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Groups groups;

    @Autowired
    Invitations invitations;

    @Test
    void where_groups_belong_to_the_community_an_assistant_is_invited_for_a_group() {
        var community = foundings.community(Community.GroupsBy.COMMUNITY, 5);
        var clara = cast.owner(community);
        var ada = cast.ada();
        arrivals.settleIn(offers.cohort(community, Seats.of(9), Money.of("CNY", 0)), ada);
        var group = groups.of(ada).getFirst().id();
        opens(clara, community);

        test(find(EmailField.class).single()).setValue(cast.address("Dong").value());
        named().setValue(Set.of(group));
        test(find(Button.class).withText("寄出邀请").single()).click();

        assertThat(invitations.of(clara, community))
                .extracting(Invitations.Open::named)
                .containsExactly(Named.groups(Set.of(group)));
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("学员一群");
    }

    @Test
    void where_groups_belong_to_cohorts_nothing_is_asked_about_groups() {
        var cohort = offers.cohort(9, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        arrivals.settleIn(cohort, cast.ada());

        opens(clara, cohort.community());

        assertThat(find(CheckboxGroup.class).all()).hasSize(1);
    }

    private void opens(PersonId reader, CommunityId community) {
        cast.signsIn(reader);
        navigate("studio/" + community + "/staff", Component.class);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<GroupId> named() {
        return find(CheckboxGroup.class).all().stream()
                .filter(one -> "负责的群".equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
