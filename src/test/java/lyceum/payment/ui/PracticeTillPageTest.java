package lyceum.payment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Admissions;
import lyceum.admission.DisputeState;
import lyceum.admission.HoldOutcome;
import lyceum.admission.OrderState;
import lyceum.course.Offers;
import lyceum.payment.Ledger;
import lyceum.payment.LedgerEntry;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HouseTest
class PracticeTillPageTest {
    @Autowired
    WebApplicationContext house;

    @Autowired
    Admissions admissions;

    @Autowired
    Ledger ledger;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    private MockMvc mvc;
    private PersonId ben;
    private OrderId order;
    private URI till;
    private SecurityContext signedIn;

    @BeforeEach
    void ben_stands_before_the_till() {
        mvc = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
        ben = cast.ben();
        var cohort = offers.cohort(1, Money.of("CNY", 36_500));
        order = ((HoldOutcome.SeatHeld) admissions.hold(cohort.id(), ben, false)).order();
        till = admissions.checkout(order, ben);
        cast.signsIn(ben);
        signedIn = SecurityContextHolder.getContext();
    }

    @Test
    void every_screen_says_that_it_is_practice() throws Exception {
        assertThat(text(look())).contains("模拟收银台（不会真实扣款）", "¥365", "一页纸讲清楚").doesNotContain("??");
    }

    @Test
    void whoever_stands_here_is_signed_in_and_is_not_asked_to_sign_in() throws Exception {
        assertThat(text(look())).contains(">今天</a>").doesNotContain(">登录</a>");
    }

    @Test
    void paying_leads_back_to_the_order_and_admits() throws Exception {
        var paid = does("pay");

        assertThat(paid.getStatus()).isEqualTo(303);
        assertThat(paid.getHeader("Location")).isEqualTo("/order/" + order + "?returned");
        assertThat(admissions.settle(order, ben).state()).isEqualTo(OrderState.ADMITTED);
        assertThat(text(look())).contains("不必再付");
    }

    @Test
    void a_declined_card_takes_nothing_and_may_be_followed_by_a_better_one() throws Exception {
        var declined = does("decline");

        assertThat(declined.getStatus()).isEqualTo(422);
        assertThat(text(declined)).contains("没有扣款");
        assertThat(admissions.settle(order, ben).state()).isEqualTo(OrderState.CHECKOUT_OPEN);
        does("pay");
        assertThat(admissions.settle(order, ben).state()).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void two_clicks_pay_once() throws Exception {
        does("pay");
        does("pay");

        assertThat(admissions.settle(order, ben).history()).hasSize(3);
    }

    @Test
    void a_checkout_may_run_out_before_its_time() throws Exception {
        does("expire");

        assertThat(admissions.settle(order, ben).state()).isEqualTo(OrderState.EXPIRED);
        assertThat(text(look())).contains("已经过期").doesNotContain("扮演银行");
    }

    @Test
    void whoever_plays_the_bank_gives_all_of_it_back_once() throws Exception {
        does("pay");
        assertThat(text(look())).contains("扮演银行", "原路退回¥365").doesNotContain("??");

        var played = does("refund");
        assertThat(played.getHeader("Location")).isEqualTo(till.getPath());
        becomes(OrderState.REFUNDED);
        does("refund");
        does("dispute");

        assertThat(text(look())).contains("全部退回").doesNotContain("value=\"refund\"");
        assertThat(ledger.of(order)).extracting(LedgerEntry::kind).containsOnlyOnce(LedgerEntry.Kind.REFUND);
    }

    @Test
    void a_dispute_suspends_and_the_bank_decides() throws Exception {
        does("pay");
        does("dispute");
        await().until(() -> admissions.order(order, ben).dispute() == DisputeState.OPEN);
        assertThat(text(look())).contains("等银行裁定").doesNotContain("value=\"refund\"");

        does("dispute-lost");

        becomes(OrderState.REFUNDED);
        assertThat(text(look())).contains("钱归付款人");
    }

    @Test
    void a_dispute_that_is_won_leaves_the_ticket() throws Exception {
        does("pay");
        does("dispute");
        does("dispute-won");

        await().until(() -> admissions.order(order, ben).dispute() == DisputeState.WON);
        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.ADMITTED);
        assertThat(text(look())).contains("款项有效");
    }

    @Test
    void a_refund_stays_on_its_way_until_the_bank_says_so() throws Exception {
        does("pay");
        does("refunds-PENDING");
        admissions.settle(order, ben);
        admissions.askRefund(order, ben, "");
        await().until(() -> text(look()).contains("有一笔退款在路上"));

        does("refund-arrives");

        becomes(OrderState.REFUNDED);
        assertThat(text(look())).doesNotContain("??");
    }

    @Test
    void a_button_that_is_not_there_does_nothing() throws Exception {
        assertThat(does("anything").getStatus()).isEqualTo(404);
        assertThat(does("refund").getStatus()).as("not paid").isEqualTo(404);
    }

    private void becomes(OrderState state) {
        await().until(() -> admissions.order(order, ben).state() == state);
    }

    @Test
    void a_session_that_nobody_has_is_a_page_that_does_not_exist() throws Exception {
        var request = get("/till/practice_0000").with(me());

        assertThat(mvc.perform(request).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse look() throws Exception {
        return mvc.perform(get(till).with(me()).header("Accept-Language", "zh-CN"))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse does(String what) throws Exception {
        return mvc.perform(post(till)
                        .param("do", what)
                        .with(me())
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .header("Accept-Language", "zh-CN"))
                .andReturn()
                .getResponse();
    }

    private RequestPostProcessor me() {
        return SecurityMockMvcRequestPostProcessors.securityContext(signedIn);
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
