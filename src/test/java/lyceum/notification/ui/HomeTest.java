package lyceum.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import java.time.Instant;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.language.Languages;
import lyceum.notification.Welcomes;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import lyceum.shell.Ribbon;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The home page of a member and of an owner, when nothing is to be paid.
@HouseTest
class HomeTest extends SpringBrowserlessTest {
    private static final Money FREE = Money.of("CNY", 0);

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Admissions admissions;

    @Autowired
    Groups groups;

    @Autowired
    Welcomes welcomes;

    @Autowired
    NumbersAtFoot foot;

    CohortTerms cohort;
    PersonId ben;
    OrderId order;

    @BeforeEach
    void ben_is_in_a_cohort_that_begins_on_8_January_and_has_thirteen_weeks() {
        clock.is(FakeClock.BEGINNING);
        cohort = offers.cohort(30, FREE);
        ben = cast.ben();
        order = arrivals.settleIn(cohort, ben);
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void between_the_ceremony_and_the_first_day_home_says_when_it_begins_and_what_to_do_until_then() {
        goesHome(ben);
        assertThat(text()).contains("领票根").doesNotContain("第一周从");

        welcomes.seen(order, ben);
        goesHome(ben);

        assertThat(find(H2.class).all().getFirst().getText()).isEqualTo("第一周从2027年1月8日开始");
        assertThat(text()).contains("还有2天");
        assertThat(find(Anchor.class).withText("存票根").single().getHref()).isEqualTo("welcome/" + order);

        clock.passes(Duration.ofDays(1));
        goesHome(ben);
        assertThat(text()).contains("明天开课");

        clock.passes(Duration.ofDays(1));
        goesHome(ben);
        assertThat(text()).doesNotContain("第一周从");
    }

    @Test
    void the_weeks_of_a_cohort_stand_side_by_side_with_the_one_of_today() {
        welcomes.seen(order, ben);
        goesHome(ben);
        assertThat(text()).contains("2027年1月8日开课，共13周");
        assertThat(thisWeek()).isNull();

        clock.is(Instant.parse("2027-01-28T16:00:00Z")); // the 29th in Shanghai: the fourth week has begun
        goesHome(ben);
        assertThat(find(Ribbon.class).single().getChildren()).hasSize(13);
        assertThat(thisWeek()).isEqualTo("4本周");
        assertThat(text()).contains("第4周，共13周");

        clock.is(Instant.parse("2027-04-02T16:00:00Z"));
        goesHome(ben);
        assertThat(find(Ribbon.class).exists()).isFalse();
    }

    @Test
    void the_foot_of_the_navigation_shows_each_number_as_its_community_writes_it() {
        assertThat(foot.lines(ben, Languages.CHINESE)).containsExactly("YY-000001·一页书院");

        arrivals.admit(offers.cohort(5, FREE), ben);

        assertThat(foot.lines(ben, Languages.ENGLISH))
                .containsExactly("YY-000001 · One Page Academy", "YY-000001 · One Page Academy");
        assertThat(foot.lines(cast.eve(), Languages.CHINESE)).isEmpty();
    }

    @Test
    void two_groups_of_one_person_are_told_apart_by_their_courses_where_the_cohorts_are_called_the_same() {
        goesHome(ben);
        assertThat(find(Anchor.class).withText("学员一群").exists()).isTrue();

        var other = offers.cohort(cohort.community(), Seats.of(5), FREE);
        arrivals.admit(other, ben);
        Awaitility.await().until(() -> groups.of(ben).size() == 2);
        goesHome(ben);

        assertThat(find(Anchor.class).withText("《一页纸讲清楚》第九期·学员一群").all()).hasSize(2);
        assertThat(find(Anchor.class).withText("学员一群").exists()).isFalse();
    }

    @Test
    void an_owner_is_told_first_who_waits_for_an_answer() {
        var sold = offers.cohort(30, Money.of("CNY", 49_900));
        var paid = arrivals.settleIn(sold, cast.ada());
        var clara = cast.owner(sold.community());
        var ada = admissions.order(paid, clara).buyer();
        goesHome(clara);
        assertThat(text()).doesNotContain("申请退款");

        clock.is(Instant.parse("2027-01-25T01:00:00Z")); // beyond the rule: from here on an owner answers
        admissions.askRefund(paid, ada, "周三晚上总要加班。");
        goesHome(clara);

        assertThat(find(H2.class).all().getFirst().getText()).isEqualTo("有一位学员申请退款");
        assertThat(find(Anchor.class).withText("去答复").single().getHref()).isEqualTo("order/" + paid);

        for (var other : new PersonId[] {cast.assistant(clara, sold.community(), sold.id()), ada}) {
            goesHome(other);
            assertThat(text()).doesNotContain("申请退款");
        }

        admissions.answerRefund(paid, clara, false, "这一期的内容已经看过大半。");
        goesHome(clara);
        assertThat(text()).doesNotContain("申请退款");
    }

    private String thisWeek() {
        return find(ListItem.class).all().stream()
                .filter(week -> "step".equals(week.getElement().getAttribute("aria-current")))
                .map(week -> week.getElement().getTextRecursively())
                .findFirst()
                .orElse(null);
    }

    private void goesHome(PersonId reader) {
        cast.signsIn(reader);
        navigate("home", Component.class);
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
