package lyceum.sanction.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.channel.Announcements;
import lyceum.channel.Condition;
import lyceum.channel.Presences;
import lyceum.channel.QuestionId;
import lyceum.channel.Questions;
import lyceum.channel.SayingId;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.sanction.Report;
import lyceum.sanction.Reports;
import lyceum.sanction.Ruling;
import lyceum.sanction.SanctionId;
import lyceum.sanction.Sanctions;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class OrderViewsTest extends SpringBrowserlessTest {
    @Autowired
    Reports reports;

    @Autowired
    Sanctions sanctions;

    @Autowired
    Questions questions;

    @Autowired
    Announcements announcements;

    @Autowired
    Presences presences;

    @Autowired
    Groups groups;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    CohortTerms cohort;
    PersonId clara;
    PersonId su;
    PersonId ada;
    PersonId ben;
    GroupId group;
    QuestionId question;

    @BeforeEach
    void ben_has_asked_something_odd() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        su = cast.secretary(clara, cohort.community());
        ada = cast.ada();
        ben = cast.ben();
        arrivals.settleIn(cohort, ada);
        arrivals.settleIn(cohort, ben);
        group = groups.of(ben).getFirst().id();
        question = questions.ask(ben, group, "加我微信领资料", "");
    }

    @Test
    void a_member_reports_what_was_said_and_the_secretary_mutes_its_author_by_a_clause() {
        opens(ada, "groups/" + group + "/report/" + question);
        press("交给群秘");

        opens(su, "home");
        assertThat(text()).contains("1件事等你看");
        opens(su, "studio/" + cohort.community() + "/order");
        assertThat(text()).contains("加我微信领资料", "1人举报", "举报（1）");
        opens(su, "groups/" + group + "/order/" + question);
        assertThat(text()).contains("Ada", "攻击人，不是评论作品");
        press("限制，并写信告诉本人");
        assertThat(presences.of(group, ben).condition()).as("without a clause").isEqualTo(Condition.ACTIVE);
        choice("依据哪一条群规", 0);
        area("理由（本人看得到）").setValue("私下招揽");
        press("限制，并写信告诉本人");

        assertThat(presences.of(group, ben).condition()).isEqualTo(Condition.MUTED);
        UI.getCurrent().navigate("studio/" + cohort.community() + "/order", QueryParameters.of("show", "settled"));
        assertThat(text()).contains("已禁言");
    }

    @Test
    void whoever_is_muted_reads_why_where_one_would_write_and_appeals_there() {
        var mute = mute();

        opens(ben, "groups/" + group + "/questions");
        assertThat(text()).contains("你被禁言到", "先读，再问。", "现在去办");
        assertThat(find(TextArea.class).exists()).as("nothing to write in").isFalse();
        opens(ben, "home");
        assertThat(text()).contains("你被禁言到", "先读，再问。");
        opens(ben, "sanctions/" + mute);
        assertThat(text()).contains("广告", "群规第1版：先读，再问。");
        area("申诉的话").setValue("我没有发广告");
        press("提出申诉");
        assertThat(text()).contains("正在等另一位群主或群秘的决定");

        opens(su, "sanctions/" + mute);
        assertThat(text()).contains("要由另一位群主或群秘来看");
        opens(clara, "sanctions/" + mute);
        press("申诉成立，删去记录");

        assertThat(presences.of(group, ben).condition()).isEqualTo(Condition.ACTIVE);
        opens(ben, "sanctions/" + mute);
        assertThat(find(H1.class).single().getText()).contains("没有找到");
        opens(ben, "sanctions");
        assertThat(text()).contains("没有对你的限制");
    }

    @Test
    void a_learner_is_offered_what_they_may_and_told_about_the_rest() {
        reports.report(ada, SayingId.of(question), Report.Reason.ADVERTISING, "");

        opens(ada, "groups/" + group + "/questions/" + question);
        assertThat(text()).contains("举报").doesNotContain("处理");
        opens(ada, "groups/" + group + "/order/" + question);
        assertThat(text()).contains("处理举报和禁言由群主和群秘做").doesNotContain("加我微信领资料");
        opens(ada, "studio/" + cohort.community() + "/order");
        assertThat(find(H1.class).single().getText()).contains("没有找到");
        opens(ada, "sanctions/" + mute());
        assertThat(find(H1.class).single().getText()).contains("没有找到");
    }

    @Test
    void what_is_hidden_is_no_page_any_more() {
        reports.hide(su, SayingId.of(question), "广告");

        opens(ada, "groups/" + group + "/questions/" + question);

        assertThat(find(H1.class).single().getText()).contains("没有找到");
        opens(su, "groups/" + group + "/order/" + question);
        assertThat(text()).contains("这段话已经隐藏");
        press("重新显示");
        opens(ada, "groups/" + group + "/questions/" + question);
        assertThat(text()).contains("举报");
    }

    private SanctionId mute() {
        return sanctions.mute(su, new Ruling(group, ben, 0, "广告", null), false, Duration.ofDays(3));
    }

    private void opens(PersonId reader, String path) {
        cast.signsIn(reader);
        navigate(path, Component.class);
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private void choice(String label, Object value) {
        find(RadioButtonGroup.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single()
                .setValue(value);
    }
}
