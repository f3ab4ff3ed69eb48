package lyceum.admission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.payment.Buyer;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ReceiptViewTest extends ViewTest {
    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Admissions admissions;

    @Autowired
    Buyer till;

    @Autowired
    FakeClock clock;

    PersonId ben;

    @Override
    protected PersonId reader() {
        return ben = cast.ben();
    }

    @AfterEach
    void time_goes_back() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void a_buyer_has_a_receipt_with_what_was_paid_and_what_came_back_and_it_is_no_invoice() {
        var cohort = offers.cohort(5, Money.of("CNY", 49_900));
        var order = arrivals.admit(cohort, ben);
        admissions.refund(order, cast.owner(cohort.community()), Money.of("CNY", 9_900), "a part");
        till.worksOff();

        navigate("receipt/" + order, Component.class);

        assertThat(title()).isEqualTo("付款凭证");
        assertThat(words())
                .contains("¥499", "−¥99", "实付", "¥400", order.text(), "没有真实扣款", "Ben")
                .doesNotContain("发票");
    }

    @Test
    void without_a_payment_and_for_strangers_there_is_none() {
        var cohort = offers.cohort(5, Money.of("CNY", 49_900));
        var unpaid = arrivals.hold(cohort, ben);
        navigate("receipt/" + unpaid, Component.class);
        assertThat(title()).contains("没有找到");

        var paid = arrivals.admit(cohort, cast.ada());
        navigate("receipt/" + paid, Component.class);
        assertThat(title()).contains("没有找到");
    }

    @Test
    void whoever_is_suspended_reads_why_and_can_give_nothing_back() {
        CohortTerms cohort = offers.cohort(5, Money.of("CNY", 49_900));
        var order = arrivals.settleIn(cohort, ben);
        navigate("welcome/" + order, Component.class);
        till.disputes(order);
        till.worksOff();
        clock.passes(Duration.ofSeconds(1));

        navigate("order/" + order, Component.class);

        assertThat(title()).isEqualTo("付款有异议，暂停中");
        assertThat(words()).contains("银行收到了对这笔付款的异议", "付款人向银行提出异议，暂停", "银行裁定中");
        assertThat(find(Button.class).withId("give-back").all()).isEmpty();
    }

    private String title() {
        return find(H1.class).single().getText();
    }
}
