package lyceum.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Arrivals;
import lyceum.course.CohortPlan;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.lesson.LessonId;
import lyceum.lesson.LessonLine;
import lyceum.lesson.Lessons;
import lyceum.lesson.Syllabus;
import lyceum.shared.Bilingual;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class LessonViewsTest extends ViewTest {
    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Lessons lessons;

    @Autowired
    FakeClock clock;

    CohortTerms cohort;
    PersonId clara;
    PersonId ben;

    @Override
    protected PersonId reader() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ben = cast.ben();
        arrivals.admit(cohort, ben);
        return ben;
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void a_learner_reads_a_lesson_and_marks_it_as_done_and_not_done() {
        var one = published(1, false);
        published(2, false);

        navigate("lessons/" + one, LessonView.class);
        assertThat(words()).contains("第1周的课", "我们讲的那一页", "下一节：第2周的课").doesNotContain("修改这节课", "收回为草稿");
        assertThat(find(Anchor.class)
                        .withCondition(link -> "https://example.org/page".equals(link.getHref()))
                        .single()
                        .getTarget())
                .contains("_blank");
        press("我学完了");
        assertThat(lessons.isDone(ben, one)).isTrue();

        navigate("cohorts/" + cohort.id() + "/lessons", LessonListView.class);
        assertThat(words()).contains("学完1节，共2节", "第1周", "第2周", "已学完", "可以读");
        assertThat(find(ListItem.class)
                        .withCondition(week -> week.hasClassName("done"))
                        .all())
                .hasSize(1);

        navigate("lessons/" + one, LessonView.class);
        press("还没学完");
        assertThat(lessons.isDone(ben, one)).isFalse();
    }

    @Test
    void staff_begin_with_a_title_write_and_publish() {
        cast.signsIn(clara);
        navigate("cohorts/" + cohort.id() + "/lessons", LessonListView.class);
        assertThat(words()).contains("还没有课程内容");
        navigate("cohorts/" + cohort.id() + "/lessons/new", NewLessonView.class);
        press("接着写正文");
        assertThat(words()).contains("这里还空着");
        test(labelled(TextField.class, "标题（中文）")).setValue("先说结论");
        press("接着写正文");

        var id = lessons.in(clara, cohort.id()).getFirst().id();
        navigate("lessons/" + id + "/edit", EditLessonView.class);
        test(labelled(TextArea.class, "正文（中文）")).setValue("## 一句话\n\n先说**结论**。");
        test(labelled(TextArea.class, "站外链接")).setValue("没有网址");
        press("保存这节课");
        assertThat(words()).contains("前面要先写网址");
        test(labelled(TextArea.class, "站外链接")).setValue("https://example.org 看这里");
        press("保存这节课");

        navigate("lessons/" + id, LessonView.class);
        assertThat(words()).contains("先说结论", "看这里", "草稿").doesNotContain("我学完了");
        press("公开给学员");
        assertThat(lessons.get(clara, id).published()).isTrue();
        assertThat(words()).contains("已公开");
    }

    @Test
    void staff_order_by_buttons() {
        var one = published(1, false);
        var two = published(1, true);
        cast.signsIn(clara);
        navigate("cohorts/" + cohort.id() + "/lessons", LessonListView.class);

        test(find(Button.class)
                        .withCondition(button -> "↑".equals(button.getText()))
                        .all()
                        .get(1))
                .click();

        assertThat(lessons.in(clara, cohort.id())).extracting(LessonLine::id).containsExactly(two, one);
    }

    @Test
    void whose_access_has_ended_finds_from_home_what_stays_readable() {
        published(1, false);
        UI.getCurrent().navigate("home");
        assertThat(words()).doesNotContain("还能读的课程内容");
        var plan = Offers.plan(Seats.of(9), Offers.tier("免费", Money.of("CNY", 0)));
        var ends = offers.cohort(
                offers.course(cohort.community()),
                new CohortPlan(
                        new Bilingual("第三期", "Cohort 3"),
                        LocalDate.of(2027, 1, 8),
                        LocalDate.of(2027, 1, 20),
                        LocalDate.of(2027, 1, 20),
                        false,
                        9,
                        plan.saleFrom(),
                        plan.saleUntil(),
                        "CNY",
                        plan.tiers(),
                        false));
        arrivals.admit(ends, ben);
        for (var title : List.of("还读得到", "也读得到")) {
            var id = lessons.write(clara, ends.id(), Syllabus.plan(1, title, Syllabus.OPENS, false));
            lessons.publish(clara, id);
        }
        var never = lessons.write(clara, ends.id(), Syllabus.plan(1, "太晚", Syllabus.OPENS.plusDays(40), false));
        lessons.publish(clara, never);

        clock.is(LocalDate.of(2027, 1, 22).atStartOfDay(Cast.SHANGHAI).toInstant());
        UI.getCurrent().navigate("home");

        assertThat(words()).contains("还能读的课程内容", "第三期");
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.getHref().equals("cohorts/" + ends.id() + "/lessons"))
                        .single()
                        .getText())
                .isEqualTo("读这2节");
        navigate("cohorts/" + ends.id() + "/lessons", LessonListView.class);
        assertThat(words()).contains("还读得到", "也读得到").doesNotContain("太晚");
    }

    private LessonId published(int week, boolean preview) {
        var id = lessons.write(clara, cohort.id(), Syllabus.plan(week, "第" + week + "周的课", Syllabus.OPENS, preview));
        lessons.publish(clara, id);
        return id;
    }
}
