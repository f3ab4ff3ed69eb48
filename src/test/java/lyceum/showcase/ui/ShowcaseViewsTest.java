package lyceum.showcase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submissions;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.showcase.Audience;
import lyceum.showcase.ShowcaseId;
import lyceum.showcase.Showcases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ShowcaseViewsTest extends ViewTest {
    @Autowired
    Showcases showcases;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

    CohortTerms cohort;
    PersonId clara;
    PersonId ben;
    AssignmentId brief;

    @Override
    protected PersonId reader() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ben = cast.ben();
        arrivals.admit(cohort, ben);
        brief = assignments.write(clara, cohort.id(), Briefs.plan());
        assignments.publish(clara, brief);
        return clara;
    }

    @Test
    void an_empty_gallery_says_how_works_come_there() {
        UI.getCurrent().navigate("gallery/" + cohort.community());
        assertThat(words()).contains("优秀作品", "还没有展示的作品");

        UI.getCurrent().navigate("work/" + brief + "/showcase");
        assertThat(words()).contains("还没有可以提名的作品");
    }

    @Test
    void staff_nominate_and_take_away() {
        var id = nominated();

        UI.getCurrent().navigate("work/" + brief);
        assertThat(words()).contains("提名优秀作品");
        UI.getCurrent().navigate("work/" + brief + "/showcase");
        assertThat(words()).contains("Ben", "等作者决定");
        UI.getCurrent().navigate("showcase/" + id);
        assertThat(words()).doesNotContain("公开展示");
        press("撤下");

        assertThat(words()).contains("已撤下");
    }

    @Test
    void the_author_is_asked_at_home_and_says_before_whom() {
        var id = nominated();
        cast.signsIn(ben);

        UI.getCurrent().navigate("home");
        assertThat(words()).contains("被提名为优秀作品");
        UI.getCurrent().navigate("showcase/" + id);
        assertThat(words()).contains("一看就懂");
        press("只给成员看");

        assertThat(showcases.get(ben, id).audience()).isEqualTo(Audience.MEMBERS);
        UI.getCurrent().navigate("gallery/" + cohort.community());
        assertThat(words()).contains("一页讲清一件事", "我的作品", "成员可见");
    }

    private ShowcaseId nominated() {
        var work = submissions.handIn(ben, brief, 0, "倒着挂。");
        showcases.nominate(clara, work.id(), "一看就懂");
        return showcases.of(clara, brief).getFirst().id();
    }
}
