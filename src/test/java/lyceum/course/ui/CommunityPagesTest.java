package lyceum.course.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.community.Communities;
import lyceum.community.Foundings;
import lyceum.course.Courses;
import lyceum.course.Offers;
import lyceum.language.Languages;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.Seats;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class CommunityPagesTest {
    @Autowired
    WebApplicationContext web;

    @Autowired
    Communities communities;

    @Autowired
    Courses courses;

    @Autowired
    Foundings foundings;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    @Autowired
    JsonMapper json;

    MockMvc browser;
    CommunityId community;
    String path;

    @BeforeEach
    void a_community_with_a_course() {
        browser =
                MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
        community = foundings.community();
        path = "/c/" + communities.get(community).address();
        offers.cohort(community, Seats.of(3), Money.of("CNY", 49_900));
    }

    @AfterEach
    void nobody_stays_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_stranger_reads_the_charter_in_either_language() throws Exception {
        var chinese = open(path, Languages.CHINESE);
        var english = open(path, Languages.ENGLISH);

        assertThat(chinese.getContentAsString()).contains("lang=\"zh-CN\"", "一页书院", "写清楚，才算想清楚", "第九期", "¥499");
        assertThat(english.getContentAsString())
                .contains("lang=\"en\"", "One Page Academy", "Writing is thinking", "Cohort 9");
    }

    @Test
    void a_shared_page_comes_with_a_picture_that_can_be_fetched() throws Exception {
        for (var reader : Languages.ALL) {
            var page = Jsoup.parse(open(path, reader).getContentAsString());
            var shown = page.select("meta[property=og:image]").attr("content");
            var answer = browser.perform(get(java.net.URI.create(shown).getPath()))
                    .andReturn()
                    .getResponse();

            assertThat(answer.getContentType()).isEqualTo("image/png");
            var picture = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(answer.getContentAsByteArray()));
            assertThat(picture.getWidth()).isEqualTo(1200);
            assertThat(picture.getHeight()).isEqualTo(630);
        }
        var nowhere = browser.perform(get("/c/nowhere/card.en.png")).andReturn().getResponse();
        assertThat(nowhere.getStatus()).isEqualTo(404);
    }

    @Test
    void reading_costs_no_session_and_no_cookie() throws Exception {
        var answer = browser.perform(get(path).locale(Languages.CHINESE)).andReturn();

        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(answer.getResponse().getHeader("ETag")).isNotNull();
    }

    @Test
    void search_engines_are_told_what_it_is() throws Exception {
        var page = Jsoup.parse(open(path, Languages.ENGLISH).getContentAsString());

        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("One Page Academy");
        assertThat(page.select("link[hreflang]")).hasSize(3);
        var graph = json.readTree(
                        page.select("script[type=application/ld+json]").html())
                .get("@graph");
        assertThat(graph.get(0).get("@type").asString()).isEqualTo("Organization");
        assertThat(graph.get(1)
                        .get("itemListElement")
                        .get(0)
                        .get("item")
                        .get("name")
                        .asString())
                .isEqualTo("One clear page");
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void a_name_with_markup_stays_a_name() throws Exception {
        var clara = cast.owner(community);
        var profile = communities.profile(community);
        var plan = profile.plan();
        communities.edit(
                clara,
                community,
                profile.version(),
                Plans.named(plan, Bilingual.of("</script><script>alert(1)</script>")));

        assertThat(open(path, Languages.ENGLISH).getContentAsString()).doesNotContain("<script>alert(1)");
    }

    @Test
    void a_change_is_on_the_page_at_once() throws Exception {
        open(path, Languages.ENGLISH);
        var clara = cast.owner(community);
        var profile = communities.profile(community);

        communities.edit(clara, community, profile.version(), Plans.named(profile.plan(), Bilingual.of("Two Pages")));

        assertThat(open(path, Languages.ENGLISH).getContentAsString()).contains("Two Pages");
    }

    @Test
    void the_catalogue_and_the_notices_stand_beside_it() throws Exception {
        assertThat(open(path + "/courses", Languages.ENGLISH).getContentAsString())
                .contains("One clear page");
        assertThat(open(path + "/privacy", Languages.ENGLISH).getContentAsString())
                .contains("We keep what is needed");
        assertThat(open(path + "/terms", Languages.ENGLISH).getContentAsString())
                .contains("Please read before you buy");
        assertThat(open(path + "/contact", Languages.ENGLISH).getContentAsString())
                .contains("hello@example.com");
        assertThat(open(path + "/rules", Languages.ENGLISH).getContentAsString())
                .contains("Read first");
    }

    @Test
    void what_is_not_published_looks_like_what_does_not_exist() throws Exception {
        var draft = foundings.draft();
        var address = "/c/" + communities.get(draft).address();

        for (var page : new String[] {"", "/courses", "/privacy", "/rules", "?preview"}) {
            assertThat(open(address + page, Languages.ENGLISH).getStatus()).isEqualTo(404);
            assertThat(open("/c/nobody-has-this" + page, Languages.ENGLISH).getStatus())
                    .isEqualTo(404);
        }
        assertThat(open(address, Languages.ENGLISH).getContentAsString()).doesNotContain("One Page Academy");
    }

    @Test
    void staff_see_it_before_it_is_published_and_no_search_engine_does() throws Exception {
        var draft = foundings.draft();
        cast.signsIn(cast.owner(draft));

        var page = open("/c/" + communities.get(draft).address() + "?preview", Languages.ENGLISH);

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("One Page Academy", "noindex");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void staff_see_a_course_before_it_is_on_sale_and_strangers_do_not() throws Exception {
        var clara = cast.owner(community);
        var draft = courses.create(clara, community, Offers.coursePlan("to-come"));
        courses.plan(clara, draft, Offers.plan(Seats.of(9), Offers.tier("常规", Money.of("CNY", 12_300))));

        assertThat(open(path + "/courses/to-come", Languages.ENGLISH).getStatus())
                .isEqualTo(404);
        assertThat(open(path + "/courses/to-come?preview", Languages.ENGLISH).getStatus())
                .isEqualTo(404);
        cast.signsIn(clara);
        var page = open(path + "/courses/to-come?preview", Languages.ENGLISH);

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("One clear page", "Cohort 9", "123", "noindex");
    }

    @Test
    void staff_of_another_community_do_not_see_it() throws Exception {
        var draft = foundings.draft();
        cast.signsIn(cast.owner(foundings.community()));

        assertThat(open("/c/" + communities.get(draft).address() + "?preview", Languages.ENGLISH)
                        .getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse open(String path, Locale reader) throws Exception {
        return browser.perform(get(path)
                        .locale(reader)
                        .header("Accept-Language", reader.toLanguageTag())
                        .with(securityContext(SecurityContextHolder.getContext())))
                .andReturn()
                .getResponse();
    }
}
