package lyceum.admission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Admissions;
import lyceum.admission.ComplimentaryTickets;
import lyceum.admission.OrderState;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ComplimentaryViewsTest extends ViewTest {
    @Autowired
    Offers offers;

    @Autowired
    Admissions admissions;

    @Autowired
    ComplimentaryTickets gifts;

    CohortTerms cohort;
    PersonId clara;

    @Override
    protected PersonId reader() {
        cohort = offers.cohort(10, Money.of("CNY", 49_900));
        return clara = cast.owner(cohort.community());
    }

    @Test
    void whoever_is_given_a_ticket_reads_of_rounds_before_taking_it() {
        var rotating = offers.rotating(10, Money.of("CNY", 49_900));
        var giver = cast.owner(rotating.community());
        var ada = cast.ada();
        var gift = gifts.give(giver, rotating.id(), cast.address(ada), "上一期的分享人");

        cast.signsIn(ada);
        navigate("complimentary/" + gift, Component.class);

        assertThat(words()).contains("本期的学员群实行轮换");
    }

    @Test
    void an_owner_gives_a_ticket_and_its_receiver_takes_it() {
        var ada = cast.ada();
        sales();
        click("gift-open");
        find(EmailField.class).withId("gift-email").single().setValue("nobody");
        click("gift-give");
        assertThat(find(EmailField.class).withId("gift-email").single().isInvalid())
                .isTrue();
        find(EmailField.class)
                .withId("gift-email")
                .single()
                .setValue(cast.address(ada).value());
        click("gift-give");
        assertThat(find(TextArea.class).withId("gift-reason").single().isInvalid())
                .as("a reason is missing")
                .isTrue();
        find(TextArea.class).withId("gift-reason").single().setValue("上一期的分享人");
        click("gift-give");
        assertThat(words()).contains(cast.address(ada).value(), "上一期的分享人", "待接受");

        var gift = gifts.of(clara, cohort.id()).getFirst().id();
        cast.signsIn(ada);
        navigate("complimentary/" + gift, Component.class);
        assertThat(words()).contains("送给你的门票", "上一期的分享人");
        click("accept");
        assertThat(title()).isEqualTo("这是你的编号");
        assertThat(admissions.liveOrder(cohort.id(), ada).orElseThrow().state()).isEqualTo(OrderState.ADMITTED);

        cast.signsIn(clara);
        sales();
        assertThat(words()).contains("已入学");
    }

    @Test
    void a_ticket_for_somebody_else_does_not_exist_and_one_that_was_taken_back_says_so() {
        var ada = cast.ada();
        var gift = gifts.give(clara, cohort.id(), cast.address(ada), "a test");
        cast.signsIn(cast.eve());
        navigate("complimentary/" + gift, Component.class);
        assertThat(title()).contains("没有找到");

        cast.signsIn(clara);
        sales();
        click("revoke-" + gift);
        cast.signsIn(ada);
        navigate("complimentary/" + gift, Component.class);
        assertThat(words()).contains("已经收回");
    }

    @Test
    void a_letter_is_sent_again_but_not_at_once() {
        var gift = gifts.give(clara, cohort.id(), cast.address("Gast"), "a test");
        sales();

        click("again-" + gift);

        assertThat(words()).contains("刚寄出", "10分钟");
    }

    private void sales() {
        navigate("studio/" + cohort.community() + "/sales/" + cohort.id(), Component.class);
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String title() {
        return find(H1.class).single().getText();
    }
}
