package lyceum.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class GroupViewTest extends SpringBrowserlessTest {
    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Admissions admissions;

    @Autowired
    Groups groups;

    CohortTerms cohort;
    PersonId ada;

    @BeforeEach
    void ada_has_a_place() {
        cohort = offers.cohort(10, Money.of("CNY", 0));
        ada = cast.ada();
        arrivals.settleIn(cohort, ada);
    }

    @Test
    void a_member_sees_the_group_and_who_is_in_it() {
        arrivals.settleIn(cohort, cast.ben());

        opens(ada);

        assertThat(find(H1.class).single().getText()).isEqualTo("学员一群");
        assertThat(text()).contains("YY-000001", "2人，共200席");
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(2);
        assertThat(test(find(Grid.class).single()).getCellText(1, 1)).isEqualTo("武汉-设计师-小Ben");
    }

    @Test
    void staff_of_the_cohort_see_it_and_nobody_else_does() {
        var clara = cast.owner(cohort.community());
        var sibling = offers.cohort(10, Money.of("CNY", 0));
        for (var staff : new PersonId[] {clara, cast.assistant(clara, cohort.community(), cohort.id())}) {
            opens(staff);
            assertThat(find(H1.class).single().getText()).isEqualTo("学员一群");
        }
        for (var stranger : new PersonId[] {cast.eve(), cast.assistant(clara, cohort.community(), sibling.id())}) {
            opens(stranger);
            assertThat(find(H1.class).single().getText()).contains("没有找到");
        }
    }

    @Test
    void whoever_gives_the_ticket_back_is_out_of_the_group() {
        var group = groups.of(ada).getFirst().id();
        var order = admissions.ordersOf(ada).getFirst().id();

        admissions.askRefund(order, ada, "");
        Awaitility.await().until(() -> groups.of(ada).isEmpty());

        cast.signsIn(ada);
        navigate("groups/" + group + "/members", Component.class);
        assertThat(find(H1.class).single().getText()).contains("没有找到");
    }

    private void opens(PersonId reader) {
        var group = groups.of(ada).getFirst().id();
        cast.signsIn(reader);
        navigate("groups/" + group + "/members", Component.class);
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
