package lyceum.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.course.StudioShelf;
import lyceum.lesson.Lessons;
import lyceum.lesson.Syllabus;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class NextTermViewTest extends ViewTest {
    @Autowired
    Offers offers;

    @Autowired
    Lessons lessons;

    @Autowired
    StudioShelf shelf;

    CohortTerms cohort;
    PersonId clara;

    @Override
    protected PersonId reader() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        return clara;
    }

    @Test
    void an_owner_sees_every_moved_date_and_makes_the_next_term() {
        lessons.write(clara, cohort.id(), Syllabus.plan(1));
        navigate("studio/" + cohort.community() + "/cohorts/" + cohort.id() + "/next", NextTermView.class);

        var day = find(DatePicker.class).single();
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2027, 4, 9));
        assertThat(words()).contains("第1周的课·开放时间", "这一期是", "5个");
        test(day).setValue(LocalDate.of(2027, 1, 6));
        assertThat(words()).contains("下一期最早从").doesNotContain("第1周的课·开放时间");
        test(day).setValue(LocalDate.of(2027, 1, 15));
        assertThat(words()).contains("顺延后已经过去");
        assertThat(day.isInvalid()).isFalse();

        press("就照这样建成草稿");
        assertThat(words()).contains("这里还空着");
        test(labelled(TextField.class, "这一期叫什么（中文）")).setValue("第十期");
        press("就照这样建成草稿");

        var made = shelf.course(clara, cohort.course()).cohorts();
        assertThat(made).hasSize(2);
        assertThat(made.getLast().terms().name().zh()).isEqualTo("第十期");
        assertThat(lessons.in(clara, made.getLast().terms().id())).hasSize(1);
    }
}
