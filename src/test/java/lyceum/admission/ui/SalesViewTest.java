package lyceum.admission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shell.SeatMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class SalesViewTest extends SpringBrowserlessTest {
    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    CohortTerms cohort;
    PersonId clara;

    @BeforeEach
    void a_sale() {
        cohort = offers.cohort(10, Money.of("CNY", 49_900));
        clara = cast.owner(cohort.community());
        arrivals.admit(cohort, cast.ada());
        arrivals.hold(cohort, cast.ben());
    }

    @Test
    void an_owner_sees_seats_and_orders_and_the_filter_is_in_the_address() {
        opens(clara, "");
        assertThat(seats()).contains("已入座1", "占位中1", "空8");
        assertThat(size()).isEqualTo(2);

        opens(clara, "state=open");
        assertThat(size()).isEqualTo(1);

        opens(clara, "state=nonsense");
        assertThat(size()).isEqualTo(2);
    }

    @Test
    void other_staff_see_how_it_fills_and_no_names_and_no_orders() {
        for (var other : new PersonId[] {
            cast.assistant(clara, cohort.community(), cohort.id()), cast.secretary(clara, cohort.community())
        }) {
            opens(other, "");
            assertThat(seats()).contains("已入座1");
            assertThat(text()).doesNotContain("Ada", "Ben");
            assertThat(find(Grid.class).all()).isEmpty();
        }
    }

    @Test
    void for_everybody_else_there_is_no_such_page() {
        var sibling = offers.cohort(10, Money.of("CNY", 100));
        for (var stranger : new PersonId[] {
            cast.eve(), cast.owner(cast.community()), cast.assistant(clara, cohort.community(), sibling.id())
        }) {
            opens(stranger, "");
            assertThat(find(H1.class).single().getText()).contains("没有找到");
        }
        cast.signsIn(clara);
        navigate("studio/" + cohort.community() + "/sales/" + sibling.id(), Component.class);
        assertThat(find(H1.class).single().getText()).contains("没有找到");
    }

    private void opens(PersonId reader, String query) {
        cast.signsIn(reader);
        UI.getCurrent()
                .navigate("studio/" + cohort.community() + "/sales/" + cohort.id(), QueryParameters.fromString(query));
    }

    private int size() {
        return test(find(Grid.class).withId("orders").single()).size();
    }

    private String seats() {
        return find(SeatMap.class)
                .single()
                .getChildren()
                .map(part -> part.getElement().getProperty("innerHTML", ""))
                .reduce("", String::concat);
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
