package lyceum.friday.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Arrivals;
import lyceum.friday.Evenings;
import lyceum.friday.Fridays;
import lyceum.friday.Share;
import lyceum.friday.Shares;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class FridayViewsTest extends ViewTest {
    private static final LocalDate SECOND = Evenings.FIRST.plusWeeks(1);

    @Autowired
    Evenings evenings;

    @Autowired
    Fridays fridays;

    @Autowired
    Shares shares;

    @Autowired
    Arrivals arrivals;

    @Autowired
    FakeClock clock;

    Evenings.Set set;

    @Override
    protected PersonId reader() {
        clock.is(FakeClock.BEGINNING);
        set = evenings.set();
        return set.clara();
    }

    @AfterEach
    void it_is_wednesday_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void a_core_member_proposes_and_the_owner_books_a_date_with_people() {
        cast.signsIn(set.ada());
        navigate("fridays/" + set.community(), FridaysView.class);
        assertThat(words()).contains("星期五20:00，约60分钟", "1月8日，星期五 20:00", "还没有人");
        test(labelled(TextField.class, "想分享什么")).setValue("一页纸讲清一件事");
        press("报上去");
        assertThat(words()).contains("你报的选题", "一页纸讲清一件事").doesNotContain("分享的安排");
        var id = shares.proposals(set.clara(), set.community()).getFirst().id();

        cast.signsIn(set.clara());
        navigate("fridays/" + set.community() + "/" + id, ShareView.class);
        assertThat(words()).contains("待排期", "Ada报的选题");
        day().setValue(SECOND);
        people("备用分享人").setValue(set.lin());
        press("排上");

        assertThat(shares.get(set.ada(), id).share().state()).isEqualTo(Share.State.BOOKED);
        assertThat(words()).contains("已排期", "分享人：Ada", "备用：Lin", "1月15日，星期五 20:00");
    }

    @Test
    void a_move_that_is_too_late_stays_in_the_form_with_the_nearest_time() {
        var id = evenings.booked(set, SECOND);
        navigate("fridays/" + set.community() + "/" + id, ShareView.class);

        find(DateTimePicker.class).single().setValue(LocalDate.of(2027, 1, 8).atTime(8, 0));
        press("改到这天");

        assertThat(words()).contains("最早可以定在2027年1月8日 09:00");
        find(DateTimePicker.class).single().setValue(LocalDate.of(2027, 1, 8).atTime(9, 0));
        press("改到这天");

        assertThat(words()).contains("1月8日，星期五 09:00", "已排期");
        navigate("fridays/" + set.community() + "/" + id, ShareView.class);
        assertThat(words()).contains("已改期", "看新的日期");
    }

    @Test
    void staff_arrange_the_series_and_take_a_day_off() {
        navigate("studio/" + set.community() + "/fridays", ArrangementView.class);
        find(IntegerField.class).single().setValue(5);
        press("存下安排");
        assertThat(find(IntegerField.class).single().isInvalid()).isTrue();
        find(IntegerField.class).single().setValue(90);
        press("存下安排");
        assertThat(fridays.series(set.clara(), set.community())
                        .orElseThrow()
                        .plan()
                        .minutes())
                .isEqualTo(90);

        labelled(DatePicker.class, "哪天").setValue(SECOND);
        test(labelled(TextField.class, "为什么停")).setValue("春节");
        press("这天停");

        assertThat(words()).contains("2027年1月15日：春节");
        navigate("fridays/" + set.community(), FridaysView.class);
        assertThat(words()).contains("停一次：春节");
    }

    @Test
    void a_share_is_called_off_with_a_reason() {
        var id = evenings.booked(set, SECOND);
        navigate("fridays/" + set.community() + "/" + id, ShareView.class);
        press("取消这次分享");
        assertThat(shares.get(set.clara(), id).share().state()).isEqualTo(Share.State.BOOKED);

        test(labelled(TextArea.class, "为什么取消")).setValue("讲者病了");
        press("取消这次分享");

        assertThat(words()).contains("已取消", "取消的原因：讲者病了");
    }

    @Test
    void a_learner_reads_when_friday_is_and_finds_nothing_to_arrange() {
        evenings.booked(set, SECOND);
        var ben = cast.ben();
        arrivals.settleIn(set.table().cohort(), ben);
        cast.signsIn(ben);

        navigate("fridays/" + set.community(), FridaysView.class);

        assertThat(words()).contains("一页纸讲清一件事", "分享人：Ada").doesNotContain("报一个选题", "分享的安排");
        UI.getCurrent().navigate("home");
        assertThat(words()).contains("一页纸讲清一件事", "1月15日，星期五 20:00，Ada来讲。");
        UI.getCurrent().navigate("studio/" + set.community() + "/fridays");
        assertThat(words()).doesNotContain("什么时候，告诉谁");
    }

    @Test
    void an_evening_from_the_notice_to_the_summary_on_one_page() {
        var id = evenings.booked(set, SECOND);
        var start = shares.get(set.clara(), id).share().start();
        var page = "fridays/" + set.community() + "/" + id;
        cast.signsIn(set.ada());
        navigate(page, ShareView.class);
        assertThat(words()).contains("到了日子会自己预告。", "1月12日，星期二 20:00");

        evenings.sweepsAt(start.minus(Duration.ofHours(72)));
        navigate(page, ShareView.class);
        assertThat(words()).contains("等Ada确认来讲。", "有0个人要来", "预告");
        press("我来讲，确认");
        press("我要来");
        assertThat(words()).contains("Ada确认了，等着开始。", "有1个人要来", "你要来");

        evenings.sweepsAt(start);
        navigate(page, ShareView.class);
        press("开始");
        press("结束");
        test(labelled(TextArea.class, "总结（支持Markdown）")).setValue("讲了**三张图**。");
        press("发布总结");

        assertThat(words()).contains("分享总结", "总结已发", "发布总结");
        assertThat(shares.get(set.ada(), id).share().summary()).isEqualTo("讲了**三张图**。");
        evenings.sweepsAt(start.plus(Duration.ofHours(1)));
        var late = cast.ben();
        arrivals.settleIn(set.table().cohort(), late);
        cast.signsIn(late);
        navigate(page, ShareView.class);
        assertThat(words()).contains("一页纸讲清一件事").doesNotContain("分享总结", "做过的事");
    }

    @Test
    void a_notice_that_came_too_late_is_decided_by_two() {
        var id = evenings.booked(set, SECOND);
        var start = shares.get(set.clara(), id).share().start();
        var page = "fridays/" + set.community() + "/" + id;
        evenings.sweepsAt(start.minus(Duration.ofHours(40)));
        navigate(page, ShareView.class);
        assertThat(words()).contains("已经来不及提前两天预告", "错过");
        test(labelled(TextArea.class, "为什么要破例")).setValue("网站停了两天");
        press("请另一位同意");
        assertThat(words()).contains("Clara想破例发一次晚的预告：网站停了两天").doesNotContain("同意，现在就发");

        cast.signsIn(cast.secretary(set.clara(), set.community()));
        navigate(page, ShareView.class);
        press("同意，现在就发");

        assertThat(words()).contains("已预告", "晚发的预告");
    }

    @SuppressWarnings("unchecked")
    private Select<LocalDate> day() {
        return labelled(Select.class, "日期");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonId> people(String label) {
        return labelled(ComboBox.class, label);
    }
}
