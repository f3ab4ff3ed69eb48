package lyceum.admission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.admission.OrderState;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.payment.Buyer;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class BuyingViewsTest extends SpringBrowserlessTest {
    private static final Money PRICE = Money.of("CNY", 49_900);

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

    @Autowired
    Buyer till;

    @Autowired
    FakeClock clock;

    PersonId ben;

    @BeforeEach
    void ben_sits_there() {
        ben = cast.ben();
        cast.signsIn(ben);
    }

    @AfterEach
    void time_goes_back() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void holding_a_seat_opens_the_till_and_a_second_click_makes_no_second_order() {
        var cohort = offers.cohort(3, PRICE);
        open("ticket/" + cohort.id());

        click("buy");
        click("buy");

        assertThat(admissions.ordersOf(ben))
                .singleElement()
                .satisfies(order -> assertThat(order.state()).isEqualTo(OrderState.CHECKOUT_OPEN));
        assertThat(admissions.sale(cohort.id()).held()).isEqualTo(1);
    }

    @Test
    void coming_back_to_the_ticket_leads_to_the_order() {
        var cohort = offers.cohort(3, PRICE);
        arrivals.hold(cohort, ben);

        open("ticket/" + cohort.id());

        assertThat(title()).isEqualTo("已留位，待付款");
    }

    @Test
    void the_last_seat_goes_while_the_page_is_open_and_the_next_thing_is_the_waitlist() {
        var cohort = offers.cohort(1, PRICE);
        open("ticket/" + cohort.id());
        arrivals.hold(cohort, cast.ada());

        click("buy");
        assertThat(text()).contains("最后的席位刚刚被留走了");
        click("join");

        assertThat(admissions.waiting(cohort.id(), ben)).isPresent();
        assertThat(text()).contains("你排在第1位");
        click("leave");
        assertThat(admissions.waiting(cohort.id(), ben)).isEmpty();
    }

    @Test
    void a_free_ticket_leads_straight_to_the_number() {
        var cohort = offers.cohort(3, Money.of("CNY", 0));
        open("ticket/" + cohort.id());

        click("buy");

        assertThat(title()).isEqualTo("这是你的编号");
    }

    @Test
    void where_learner_groups_hold_rounds_the_ticket_page_says_so_and_the_order_keeps_it() {
        var cohort = offers.rotating(3, Money.of("CNY", 0));
        open("ticket/" + offers.cohort(3, Money.of("CNY", 0)).id());
        assertThat(text()).doesNotContain("轮换");
        open("ticket/" + cohort.id());
        assertThat(text()).contains("本期的学员群实行轮换");

        click("buy");

        var order = admissions.liveOrder(cohort.id(), ben).orElseThrow().id();
        open("order/" + order);
        assertThat(text()).contains("本期的学员群实行轮换");
    }

    @Test
    void a_seat_that_is_not_wanted_is_free_again() {
        var cohort = offers.cohort(1, PRICE);
        var order = arrivals.hold(cohort, ben);
        open("order/" + order);

        click("abandon");

        assertThat(title()).isEqualTo("已取消");
        assertThat(admissions.sale(cohort.id()).free()).isEqualTo(1);
    }

    @Test
    void an_admitted_order_shows_the_number_once_and_then_itself() {
        var order = arrivals.admit(offers.cohort(3, PRICE), ben);

        open("order/" + order);
        assertThat(title()).isEqualTo("这是你的编号");

        open("order/" + order);
        assertThat(title()).isEqualTo("已入学");
    }

    @Test
    void inside_the_rule_the_ticket_is_given_back_by_itself() {
        var cohort = offers.cohort(3, PRICE);
        var order = seenAndAdmitted(cohort);
        open("order/" + order);

        click("give-back");
        click("send");
        till.worksOff();

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.REFUNDED);
        assertThat(admissions.sale(cohort.id()).free()).isEqualTo(3);
    }

    @Test
    void outside_the_rule_an_owner_answers() {
        var cohort = offers.cohort(3, PRICE);
        var clara = cast.owner(cohort.community());
        var order = seenAndAdmitted(cohort);
        clock.passes(Duration.ofDays(20));
        open("order/" + order);
        click("give-back");
        test(find(TextArea.class).withId("reason").single()).setValue("搬家了");
        click("send");
        assertThat(text()).contains("你已申请退款");

        cast.signsIn(clara);
        open("order/" + order);
        assertThat(text()).contains("搬家了");
        click("refuse");
        assertThat(find(TextArea.class).withId("answer").single().isInvalid())
                .as("a reason is missing")
                .isTrue();
        test(find(TextArea.class).withId("answer").single()).setValue("课程已经过半");
        click("refuse");

        assertThat(admissions.order(order, ben).asked())
                .satisfies(wish -> assertThat(wish.granted()).isFalse());
    }

    @Test
    void an_owner_gives_a_part_back_and_never_more_than_was_paid() {
        var cohort = offers.cohort(3, PRICE);
        var clara = cast.owner(cohort.community());
        var order = seenAndAdmitted(cohort);
        cast.signsIn(clara);
        open("order/" + order);
        click("refund-open");
        test(find(TextArea.class).withId("refund-reason").single()).setValue("说好的折扣");

        for (var wrong : new String[] {"600", "1.005", "lots", "0", "-5"}) {
            test(find(TextField.class).withId("amount").single()).setValue(wrong);
            click("refund");
            assertThat(find(TextField.class).withId("amount").single().isInvalid())
                    .as(wrong)
                    .isTrue();
        }
        test(find(TextField.class).withId("amount").single()).setValue("99");
        click("refund");
        till.worksOff();

        assertThat(admissions.order(order, clara)).satisfies(seen -> {
            assertThat(seen.state()).isEqualTo(OrderState.ADMITTED);
            assertThat(seen.refunded()).isEqualTo(Money.of("CNY", 9_900));
        });
    }

    @Test
    void somebody_elses_order_does_not_exist() {
        var cohort = offers.cohort(3, PRICE);
        var clara = cast.owner(cohort.community());
        var order = arrivals.hold(cohort, ben);

        for (var other : new PersonId[] {cast.eve(), cast.assistant(clara, cohort.community(), cohort.id())}) {
            cast.signsIn(other);
            open("order/" + order);
            assertThat(title()).contains("没有找到");
        }
        open("order/nonsense");
        assertThat(title()).contains("没有找到");
    }

    @Test
    void the_list_of_orders_says_what_to_do_when_it_is_empty() {
        open("orders");
        assertThat(text()).contains("还没有订单");

        arrivals.hold(offers.cohort(3, PRICE), ben);
        open("orders");
        assertThat(text()).contains("《一页纸讲清楚》第九期", "已留位，待付款", "¥499");
    }

    @Test
    void home_tells_of_the_seat_that_is_kept() {
        arrivals.hold(offers.cohort(3, PRICE), ben);

        open("home");

        assertThat(text()).contains("席位为你留着", "接着付款");
    }

    private OrderId seenAndAdmitted(CohortTerms cohort) {
        var order = arrivals.settleIn(cohort, ben);
        open("welcome/" + order);
        return order;
    }

    private void open(String path) {
        navigate(path, Component.class);
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
