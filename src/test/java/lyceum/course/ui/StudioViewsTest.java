package lyceum.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.community.Communities;
import lyceum.community.Foundings;
import lyceum.course.CohortTerms;
import lyceum.course.CohortTerms.State;
import lyceum.course.Courses;
import lyceum.course.Offers;
import lyceum.course.StudioShelf;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class StudioViewsTest extends ViewTest {
    private static final Money YUAN_499 = Money.of("CNY", 49_900);

    @Autowired
    Foundings foundings;

    @Autowired
    Offers offers;

    @Autowired
    Courses courses;

    @Autowired
    StudioShelf shelf;

    @Autowired
    Communities communities;

    CommunityId community;
    PersonId clara;

    @Override
    protected PersonId reader() {
        community = foundings.community();
        clara = cast.owner(community);
        return clara;
    }

    @Test
    void an_owner_sees_how_cohorts_fill() {
        var terms = offers.cohort(community, Seats.of(200), YUAN_499);

        open("studio/" + community);

        assertThat(words()).contains("一页纸讲清楚", "第九期", "在售", "0/200已入座");
        assertThat(terms.state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void in_an_empty_studio_the_next_act_is_a_course() {
        open("studio/" + community);

        assertThat(words()).contains("开第一门课", "还没有课程");
    }

    @Test
    void another_community_and_nonsense_are_not_found() {
        var foreign = offers.cohort(foundings.community(), Seats.of(2), YUAN_499);

        for (var path : new String[] {
            "studio/" + foreign.community(),
            "studio/" + foreign.community() + "/cohorts/" + foreign.id(),
            "studio/" + community + "/cohorts/" + foreign.id(),
            "studio/" + community + "/courses/" + foreign.course(),
            "studio/" + community + "/courses/" + foreign.course() + "/cohort",
            "studio/nonsense",
            "studio/" + community + "/cohorts/nonsense"
        }) {
            open(path);
            assertThat(words()).as(path).contains("没有找到").doesNotContain("第九期");
        }
    }

    @Test
    void an_assistant_sees_the_own_cohort_only_and_edits_nothing() {
        var mine = offers.cohort(community, Seats.of(200), YUAN_499);
        var other = offers.cohort(community, Seats.of(300), YUAN_499);
        var dong = cast.assistant(clara, community, mine.id());
        cast.signsIn(dong);

        open("studio/" + community);
        assertThat(words()).contains("0/200").doesNotContain("0/300", "开一门课", "修改资料");

        open("studio/" + community + "/cohorts/" + other.id());
        assertThat(find(Button.class).withText("保存").exists()).isFalse();
        open("studio/" + community + "/cohorts/" + mine.id());
        assertThat(find(Button.class).withText("保存").exists()).isFalse();
    }

    @Test
    void a_cohort_is_planned_put_on_sale_and_closed() {
        var course = offers.course(community);
        open("studio/" + community + "/courses/" + course + "/cohort");
        fillCohort("200", "499");
        press("存为草稿");

        var cohort = shelf.course(clara, course).cohorts().getFirst().terms();
        assertThat(cohort.state()).isEqualTo(State.DRAFT);
        press("开售");
        assertThat(state(cohort)).isEqualTo(State.PUBLISHED);

        press("停售");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(state(cohort)).isEqualTo(State.CLOSED);
        press("重新开售");
        assertThat(state(cohort)).isEqualTo(State.PUBLISHED);
    }

    @Test
    void bad_input_gets_a_sentence_beside_each_field_and_nothing_is_lost() {
        var course = offers.course(community);
        open("studio/" + community + "/courses/" + course + "/cohort");
        fillCohort("-1", "499.999");
        test(labelled(DatePicker.class, "结课日")).setValue(LocalDate.of(2027, 1, 1));
        press("存为草稿");

        assertThat(words()).contains("席位至少是1").contains("CNY的价格最多写两位小数").contains("最后一天最早可以是");
        assertThat(labelled(IntegerField.class, "席位").getValue()).isEqualTo(-1);
        assertThat(labelled(TextField.class, "这一期叫什么（中文）").getValue()).isEqualTo("第十期");
        assertThat(shelf.course(clara, course).cohorts()).isEmpty();
    }

    @Test
    void rounds_are_declared_while_nobody_has_read_the_ticket_page() {
        var course = offers.course(community);
        open("studio/" + community + "/courses/" + course + "/cohort");
        fillCohort("120", "399");
        assertThat(words()).contains("失去的只是群里的位置，不是课程");
        test(labelled(Checkbox.class, "这一期的学员群实行轮换")).click();
        press("存为草稿");

        var cohort = shelf.course(clara, course).cohorts().getFirst().terms();
        assertThat(cohort.holdsRounds()).isTrue();

        open("studio/" + community + "/cohorts/"
                + offers.cohort(community, Seats.of(200), YUAN_499).id());
        assertThat(labelled(Checkbox.class, "这一期的学员群实行轮换").isReadOnly()).isTrue();
    }

    @Test
    void what_was_typed_survives_a_reload() {
        var course = offers.course(community);
        var path = "studio/" + community + "/courses/" + course + "/cohort";
        open(path);
        fillCohort("120", "399");
        press("再加一档");
        test(find(BigDecimalField.class).all().get(1)).setValue(new BigDecimal("499"));

        open("studio/" + community);
        open(path);

        assertThat(words()).contains("自动保存的草稿");
        assertThat(labelled(IntegerField.class, "席位").getValue()).isEqualTo(120);
        assertThat(find(BigDecimalField.class).all())
                .extracting(BigDecimalField::getValue)
                .containsExactly(new BigDecimal("399"), new BigDecimal("499"));
    }

    @Test
    void the_second_of_two_editors_is_told_and_loses_nothing() {
        var cohort = offers.cohort(community, Seats.of(200), YUAN_499);
        open("studio/" + community + "/cohorts/" + cohort.id());
        var meanwhile = shelf.cohort(clara, cohort.id());
        courses.change(
                clara, cohort.id(), meanwhile.version(), Offers.plan(Seats.of(150), Offers.tier("常规", YUAN_499)));

        test(labelled(IntegerField.class, "席位")).setValue(180);
        press("保存");

        assertThat(words()).contains("别处保存过");
        assertThat(labelled(IntegerField.class, "席位").getValue()).isEqualTo(180);
        assertThat(courses.terms(cohort.id()).seats()).isEqualTo(Seats.of(150));
        press("仍然保存我写的");
        assertThat(courses.terms(cohort.id()).seats()).isEqualTo(Seats.of(180));
    }

    @Test
    void a_cohort_that_nobody_ordered_is_cancelled_by_one_owner_who_types_its_name() {
        var cohort = offers.cohort(community, Seats.of(200), YUAN_499);
        open("studio/" + community + "/cohorts/" + cohort.id());
        press("取消这一期");
        test(find(TextArea.class)
                        .withCondition(area -> "原因".equals(area.getLabel()))
                        .single())
                .setValue("讲师病了");
        var typed = find(TextField.class)
                .withCondition(
                        field -> field.getLabel() != null && field.getLabel().startsWith("请再写一遍"))
                .single();
        test(typed).setValue("第八期");
        confirmCancel();
        assertThat(words()).contains("名称不一致");

        test(typed).setValue("第九期");
        confirmCancel();
        assertThat(state(cohort)).isEqualTo(State.CANCELLED);
    }

    @Test
    void a_draft_is_dropped_after_asking() {
        var course = offers.course(community);
        var cohort = courses.plan(clara, course, Offers.plan(Seats.of(2), Offers.tier("常规", YUAN_499)));
        open("studio/" + community + "/cohorts/" + cohort);

        press("丢掉草稿");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(shelf.course(clara, course).cohorts()).isEmpty();
    }

    @Test
    void a_published_course_is_withdrawn_and_says_so() {
        var terms = offers.cohort(community, Seats.of(3), YUAN_499);
        open("studio/" + community + "/courses/" + terms.course());

        press("收回这门课");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(courses.course(terms.course()).published()).isFalse();
        assertThat(state(terms)).isEqualTo(State.CLOSED);
        assertThat(words()).contains("已经收回，陌生人看不到");
        assertThat(find(Button.class).withText("丢掉这门课").exists()).isFalse();
    }

    @Test
    void a_course_that_nobody_knew_is_thrown_away() {
        var draft = courses.create(clara, community, Offers.coursePlan("draft-" + community.value()));
        open("studio/" + community + "/courses/" + draft);

        press("丢掉这门课");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(shelf.of(clara, community)).isEmpty();
    }

    @Test
    void a_community_is_withdrawn_and_can_be_published_again() {
        var address = communities.get(community).address();
        open("studio/" + community + "/edit");

        press("收回社群");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(communities.publishedAt(address)).isEmpty();

        press("保存并公开");
        assertThat(communities.publishedAt(address)).isPresent();
    }

    @Test
    void a_course_is_written_and_published() {
        open("studio/" + community + "/courses/new");
        test(labelled(TextField.class, "课程名称（英文）")).setValue("Two clear pages");
        test(labelled(TextField.class, "课程名称（中文）")).setValue("两页纸");
        press("存为草稿");
        assertThat(words()).contains("两页纸", "保存并公开");

        press("保存并公开");
        assertThat(words()).contains("公开之前还缺一句话简介");

        test(labelled(TextArea.class, "一句话简介（中文）")).setValue("两页。");
        test(labelled(TextArea.class, "课程介绍（中文）")).setValue("**两页**。");
        press("保存并公开");
        assertThat(courses.page(communities.get(community).address(), "two-clear-pages"))
                .isPresent();
    }

    private void confirmCancel() {
        test(find(Button.class)
                        .withText("取消这一期")
                        .withCondition(button -> button.getParent()
                                .filter(parent -> parent.getElement().getTag().contains("dialog")
                                        || parent.getElement().hasAttribute("slot")
                                        || parent.getClass().getName().contains("Dialog"))
                                .isPresent())
                        .first())
                .click();
    }

    private State state(CohortTerms cohort) {
        return courses.terms(cohort.id()).state();
    }

    private void fillCohort(String seats, String price) {
        test(labelled(TextField.class, "这一期叫什么（中文）")).setValue("第十期");
        test(labelled(DatePicker.class, "开课日")).setValue(LocalDate.of(2027, 4, 2));
        test(labelled(DatePicker.class, "结课日")).setValue(LocalDate.of(2027, 6, 25));
        test(labelled(IntegerField.class, "席位")).setValue(Integer.valueOf(seats));
        test(labelled(DateTimePicker.class, "开售")).setValue(LocalDateTime.of(2027, 1, 1, 9, 0));
        test(labelled(DateTimePicker.class, "停售")).setValue(LocalDateTime.of(2027, 3, 31, 0, 0));
        test(find(BigDecimalField.class).first()).setValue(new BigDecimal(price));
        assertThat(find(ComboBox.class)
                        .withCondition(box -> "货币".equals(box.getLabel()))
                        .single()
                        .getValue())
                .isEqualTo("CNY");
        assertThat(find(Checkbox.class).all()).isNotEmpty();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }
}
