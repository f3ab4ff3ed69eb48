package lyceum.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Capacities;
import lyceum.group.GroupPolicy;
import lyceum.group.Overflow;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class CapacityViewTest extends SpringBrowserlessTest {
    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Capacities capacities;

    CohortTerms cohort;
    PersonId clara;

    @BeforeEach
    void two_have_places() {
        cohort = offers.cohort(10, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        arrivals.settleIn(cohort, cast.ada());
        arrivals.settleIn(cohort, cast.ben());
    }

    @Test
    void an_owner_reads_what_will_happen_before_saying_so() {
        opens(clara, "/" + cohort.id());
        assertThat(text()).contains("每群200席。新来的人进第一个有空席的群；已开的群还有198席，之后第2群自动开。");

        test(find(IntegerField.class).single()).setValue(5);
        choice().setValue(Overflow.BALANCE);
        assertThat(text()).contains("每群5席。新来的人进人数最少的群；已开的群还有3席");
        press("保存");

        assertThat(capacities.of(clara, cohort.community(), cohort.id()).policy())
                .isEqualTo(new GroupPolicy(5, Overflow.BALANCE));
    }

    @Test
    void too_few_places_are_refused_beside_the_field() {
        opens(clara, "/" + cohort.id());

        test(find(IntegerField.class).single()).setValue(1);
        assertThat(text()).contains("有的群已经有2人");
        press("保存");

        assertThat(find(IntegerField.class).single().isInvalid()).isTrue();
        assertThat(find(IntegerField.class).single().getErrorMessage()).contains("有的群已经有2人");
    }

    @Test
    void the_next_group_opens_ahead_and_each_cohort_has_its_page() {
        opens(clara, "");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("studio/" + cohort.community() + "/groups/" + cohort.id());

        opens(clara, "/" + cohort.id());
        press("现在就开第2群");

        assertThat(capacities.of(clara, cohort.community(), cohort.id()).groups())
                .hasSize(2);
        assertThat(text()).contains("现在就开第3群");
    }

    @Test
    void strangers_find_no_such_page() {
        opens(cast.eve(), "/" + cohort.id());
        assertThat(find(H1.class).single().getText()).contains("没有找到");

        opens(cast.eve(), "");
        assertThat(find(H1.class).single().getText()).contains("没有找到");
    }

    private void opens(PersonId reader, String which) {
        cast.signsIn(reader);
        navigate("studio/" + cohort.community() + "/groups" + which, Component.class);
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Overflow> choice() {
        return find(RadioButtonGroup.class).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
