package lyceum.payment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.access.Operators;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.admission.OrderState;
import lyceum.course.Offers;
import lyceum.payment.Buyer;
import lyceum.payment.DeadLetters;
import lyceum.payment.PracticeDesk;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class DeadLettersViewTest extends ViewTest {
    @Autowired
    Operators operators;

    @Autowired
    DeadLetters letters;

    @Autowired
    Admissions admissions;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Offers offers;

    @Autowired
    Buyer till;

    @Autowired
    JdbcClient sql;

    PersonId olga;

    @Override
    protected PersonId reader() {
        olga = cast.person("Olga");
        operators.appoint(olga);
        return olga;
    }

    @Test
    void a_message_that_did_not_work_is_tried_again_or_laid_aside_with_a_reason() {
        var again = dead();
        var aside = dead();
        open();
        assertThat(words()).contains("没有处理成功的消息", again, aside);

        click("requeue-" + again);
        assertThat(state(again)).isNotEqualTo("DEAD");

        click("dismiss-" + aside);
        click("sure");
        assertThat(find(TextArea.class).withId("reason").single().isInvalid())
                .as("a reason is missing")
                .isTrue();
        find(TextArea.class).withId("reason").single().setValue("另一个环境的消息");
        click("sure");
        assertThat(state(aside)).isEqualTo("ASIDE");
    }

    @Test
    void a_refund_that_failed_is_noted_as_paid_by_hand_and_the_ticket_ends() {
        var ben = cast.ben();
        var order = failedRefund(ben);
        var refund = letters.refunds(olga).stream()
                .filter(one -> one.order().equals(order))
                .findAny()
                .orElseThrow();
        open();
        assertThat(words()).contains("没有退成的款", order.text());

        click("by-hand-" + refund.id());
        find(TextArea.class).withId("reason").single().setValue("银行转账");
        click("sure");

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.REFUNDED);
    }

    @Test
    void a_refund_that_is_given_up_leaves_the_ticket_as_it_was() {
        var ben = cast.ben();
        var order = failedRefund(ben);
        var refund = letters.refunds(olga).stream()
                .filter(one -> one.order().equals(order))
                .findAny()
                .orElseThrow();

        letters.giveUp(olga, refund.id(), "the payer cannot be reached");

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void what_waits_is_the_operators_next_act_and_nobody_elses() {
        failedRefund(cast.ben());
        navigate("home", Component.class);
        assertThat(words()).contains("款项等你处理");

        cast.signsIn(cast.eve());
        navigate("home", Component.class);
        assertThat(words()).doesNotContain("款项等你处理");
    }

    @Test
    void for_everybody_else_there_is_no_such_page() {
        cast.signsIn(cast.eve());
        open();
        assertThat(find(H1.class).single().getText()).contains("没有找到");
    }

    private OrderId failedRefund(PersonId buyer) {
        var order = arrivals.admit(offers.cohort(5, Money.of("CNY", 49_900)), buyer);
        till.refundsGo(order, PracticeDesk.RefundsGo.FAILED);
        admissions.askRefund(order, buyer, "");
        till.worksOff();
        return order;
    }

    private String dead() {
        var id = "dead-" + UUID.randomUUID();
        sql.sql(
                        "insert into inbox (id, kind, about, community, received_at, state, tries, problem)"
                                + " values (?, 'checkout.session.completed', 'session', 0, '2026-12-24 12:00:00', 'DEAD', 10, 'x')")
                .param(id)
                .update();
        return id;
    }

    private String state(String event) {
        return sql.sql("select state from inbox where id = ?")
                .param(event)
                .query(String.class)
                .single();
    }

    private void open() {
        navigate("operator/payments", Component.class);
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }
}
