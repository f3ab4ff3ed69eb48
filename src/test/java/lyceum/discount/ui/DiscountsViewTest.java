package lyceum.discount.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Admissions;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class DiscountsViewTest extends ViewTest {
    @Autowired
    Offers offers;

    @Autowired
    Admissions admissions;

    CohortTerms cohort;
    PersonId clara;

    @Override
    protected PersonId reader() {
        cohort = offers.cohort(10, Money.of("CNY", 49_900));
        return clara = cast.owner(cohort.community());
    }

    @Test
    void an_owner_makes_a_code_a_buyer_uses_it_and_the_owner_sees_it_and_ends_it() {
        open();
        assertThat(words()).contains("还没有优惠码");
        labelled(TextField.class, "优惠码").setValue("早春八折");
        labelled(TextField.class, "减多少").setValue("20");
        labelled(IntegerField.class, "最多几张").setValue(5);
        press("建立优惠码");
        assertThat(words()).contains("早春八折", "减20%", "已用0张，共5张");

        buys("早春八折");
        open();
        assertThat(words()).contains("已用1张，共5张");

        press("停用");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words()).contains("已停用");
    }

    @Test
    void what_does_not_hold_is_told_beside_its_field() {
        open();
        var code = labelled(TextField.class, "优惠码");
        var off = labelled(TextField.class, "减多少");

        code.setValue("早");
        off.setValue("20");
        press("建立优惠码");
        assertThat(code.getErrorMessage()).contains("4到32个字");

        code.setValue("SPRING");
        for (var odd : new String[] {"", "0", "101", "2.5", "lots"}) {
            off.setValue(odd);
            press("建立优惠码");
            assertThat(off.isInvalid()).as(odd).isTrue();
        }
        off.setValue("20%");
        press("建立优惠码");
        open();
        labelled(TextField.class, "优惠码").setValue("spring");
        labelled(TextField.class, "减多少").setValue("30");
        press("建立优惠码");
        assertThat(labelled(TextField.class, "优惠码").getErrorMessage()).contains("已经有过这个优惠码");
    }

    @Test
    void only_owners_come_here() {
        for (var other : new PersonId[] {cast.eve(), cast.owner(cast.community())}) {
            cast.signsIn(other);
            open();
            assertThat(find(H1.class).single().getText()).contains("没有找到");
        }
    }

    private void buys(String code) {
        cast.signsIn(cast.ben());
        navigate("ticket/" + cohort.id(), Component.class);
        click("have-code");
        field("code").setValue("nonsense");
        click("apply-code");
        assertThat(field("code").getErrorMessage()).contains("没有这个优惠码");
        field("code").setValue(code);
        click("apply-code");
        assertThat(words()).contains("早春八折：¥499→¥399.20");
        click("buy");
        assertThat(admissions.sale(cohort.id()).held()).isEqualTo(1);
        cast.signsIn(clara);
    }

    private TextField field(String id) {
        return find(TextField.class).withId(id).single();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private void open() {
        navigate("studio/" + cohort.community() + "/courses/" + cohort.course() + "/codes", Component.class);
    }
}
