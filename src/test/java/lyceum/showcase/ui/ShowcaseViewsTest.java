package lyceum.showcase.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.UI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submissions;
import lyceum.community.Communities;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.showcase.Audience;
import lyceum.showcase.ShowcaseId;
import lyceum.showcase.Showcases;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

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

    @Autowired
    Communities communities;

    @Autowired
    WebApplicationContext web;

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

    @Test
    void links_of_a_shown_work_are_cards_for_members_and_for_strangers() throws Exception {
        var work = submissions.handIn(ben, brief, 0, "", "https://example.org/films/7 三分钟 <b>示范</b>");
        showcases.nominate(clara, work.id(), "");
        var id = showcases.of(clara, brief).getFirst().id();
        showcases.consent(ben, id, Audience.PUBLIC);

        UI.getCurrent().navigate("showcase/" + id);
        assertThat(words()).contains("三分钟 <b>示范</b>", "example.org，在新标签页打开");
        var address = communities.get(cohort.community()).address();
        var page = Jsoup.parse(MockMvcBuilders.webAppContextSetup(web)
                .build()
                .perform(get("/c/" + address + "/works/" + id).locale(Locale.CHINA))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));

        var card = page.select("a.link-card");
        assertThat(card.attr("href")).isEqualTo("https://example.org/films/7");
        assertThat(card.attr("target")).isEqualTo("_blank");
        assertThat(card.attr("rel")).contains("noopener");
        assertThat(card.text()).contains("三分钟 <b>示范</b>", "example.org，在新标签页打开");
    }

    private ShowcaseId nominated() {
        var work = submissions.handIn(ben, brief, 0, "倒着挂。");
        showcases.nominate(clara, work.id(), "一看就懂");
        return showcases.of(clara, brief).getFirst().id();
    }
}
