package lyceum.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.sanction.Ruling;
import lyceum.sanction.Sanctions;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RosterViewTest extends SpringBrowserlessTest {
    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Groups groups;

    @Autowired
    Sanctions sanctions;

    CohortTerms cohort;
    PersonId clara;
    PersonId ada;
    PersonId ben;
    GroupId group;

    @BeforeEach
    void two_have_places() {
        cohort = offers.cohort(10, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ada = cast.ada();
        ben = cast.ben();
        arrivals.settleIn(cohort, ada);
        arrivals.settleIn(cohort, ben);
        group = groups.of(ada).getFirst().id();
    }

    @Test
    void the_address_says_which_of_them_are_shown() {
        sanctions.mute(clara, new Ruling(group, ben, 0, "刷屏", null), false, Duration.ofDays(1));

        opens(clara, "show=muted");

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getCellText(0, 1)).isEqualTo("YY-000002");
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                        .map(Anchor::getText))
                .containsExactly("花名册", "禁言中 1");
    }

    @Test
    void typing_finds_somebody() {
        opens(clara, "");
        assertThat(test(grid()).size()).isEqualTo(2);

        test(find(TextField.class).single()).setValue("小Ben");

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("找到1人");
    }

    @Test
    void a_member_has_no_such_page_and_no_leaf_that_leads_there() {
        opens(ada, "");
        assertThat(find(H1.class).single().getText()).contains("没有找到");

        navigate("groups/" + group + "/members", Component.class);

        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).doesNotContain("花名册");
    }

    private void opens(PersonId reader, String query) {
        cast.signsIn(reader);
        UI.getCurrent().navigate("groups/" + group + "/roster", QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> grid() {
        return find(Grid.class).single();
    }
}
