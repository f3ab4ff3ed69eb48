package lyceum.takings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class MoneyViewTest extends ViewTest {
    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    CohortTerms cohort;
    PersonId clara;

    @Override
    protected PersonId reader() {
        cohort = offers.cohort(10, Money.of("CNY", 49_900));
        return clara = cast.owner(cohort.community());
    }

    @Test
    void an_owner_sees_the_figures_the_picture_and_what_to_do_while_there_are_none() {
        open();
        assertThat(words()).contains("这段时间没有进账", "还没有做过核对");

        arrivals.admit(cohort, cast.ben());
        open();
        assertThat(words()).contains("¥499", "净收入", "按票档", "模拟收银台");
    }

    @Test
    void a_limit_is_set_and_another_owner_confirms_that_it_is_raised() {
        var chen = cast.coOwner(clara, cohort.community());
        open();
        limit("abc");
        assertThat(find(TextField.class).withId("limit-CNY").single().isInvalid())
                .isTrue();
        limit("200");
        limit("900");
        assertThat(words()).contains("等另一位群主确认：额度改成¥900");

        cast.signsIn(chen);
        open();
        press("确认");
        assertThat(find(TextField.class).withId("limit-CNY").single().getValue())
                .isEqualTo("900.00");
    }

    @Test
    void nobody_else_sees_money() {
        for (var other : new PersonId[] {cast.eve(), cast.owner(cast.community())}) {
            cast.signsIn(other);
            open();
            assertThat(find(H1.class).single().getText()).contains("没有找到");
        }
        cast.signsIn(cast.secretary(clara, cohort.community()));
        open();
        assertThat(words()).contains("只有群主看得到账目").doesNotContain("净收入");
    }

    private void limit(String amount) {
        find(TextField.class).withId("limit-CNY").single().setValue(amount);
        test(find(Button.class).withId("save-limit-CNY").single()).click();
    }

    private void open() {
        navigate("studio/" + cohort.community() + "/money", Component.class);
    }
}
