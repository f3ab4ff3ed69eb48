package lyceum.gradebook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Arrivals;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submissions;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.review.ReviewDraft;
import lyceum.review.Reviews;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class GradebookViewsTest extends ViewTest {
    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    CohortTerms cohort;
    PersonId clara;
    PersonId ben;

    @Override
    protected PersonId reader() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ben = cast.ben();
        arrivals.admit(cohort, ben);
        return clara;
    }

    @Test
    void an_empty_gradebook_says_what_brings_a_column() {
        open("cohorts/" + cohort.id() + "/gradebook");

        assertThat(words()).contains("成绩册", "还没有公开的作业");
    }

    @Test
    void the_address_says_whom_one_seeks() {
        read();

        open("cohorts/" + cohort.id() + "/gradebook?q=nobody");
        assertThat(words()).contains("没有这样的学员");
        assertThat(labelled(TextField.class, "编号或姓名").getValue()).isEqualTo("nobody");

        open("cohorts/" + cohort.id() + "/gradebook?q=be&show=all");
        assertThat(words()).contains("找到1位", "下载CSV", "下载Excel表格");
        assertThat(find(Grid.class).single().getColumns()).hasSize(3);
    }

    @Test
    void a_learner_reads_what_counts_and_why_and_staff_read_the_same() {
        read();

        open("cohorts/" + cohort.id() + "/gradebook/1");
        assertThat(words()).contains("Ben", "得15分，满分15分。", "计入");

        cast.signsIn(ben);
        open("cohorts/" + cohort.id() + "/grades");
        assertThat(words()).contains("我的成绩", "得15分，满分15分。", "计入");
        open("cohorts/" + cohort.id() + "/gradebook");
        assertThat(words()).doesNotContain("成绩册").contains("没有找到这一页");
    }

    private static void open(String path) {
        int question = path.indexOf('?');
        if (question < 0) UI.getCurrent().navigate(path);
        else
            UI.getCurrent()
                    .navigate(path.substring(0, question), QueryParameters.fromString(path.substring(question + 1)));
    }

    private void read() {
        var brief = assignments.write(clara, cohort.id(), Briefs.plan());
        assignments.publish(clara, brief);
        var work = submissions.handIn(ben, brief, 0, "我的一页");
        var review = reviews.claim(clara, work.id());
        int seen = reviews.save(clara, review.id(), 0, new ReviewDraft(Map.of(0, 10, 1, 5), "", List.of(), ""));
        reviews.release(clara, review.id(), seen);
    }
}
