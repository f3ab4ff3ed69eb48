package lyceum.admission.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.Locale;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.community.Communities;
import lyceum.community.Foundings;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.language.Languages;
import lyceum.shared.Money;
import lyceum.shared.Seats;
import lyceum.shell.PlainPages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class CoursePagesTest {
    private static final Money PRICE = Money.of("CNY", 49_900);

    @Autowired
    WebApplicationContext web;

    @Autowired
    Communities communities;

    @Autowired
    Foundings foundings;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Admissions admissions;

    @Autowired
    PlainPages pages;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    JsonMapper json;

    MockMvc browser;

    @BeforeEach
    void a_browser() {
        browser =
                MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
    }

    @AfterEach
    void time_goes_back() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void a_stranger_reads_of_rounds_in_learner_groups_beside_the_price() throws Exception {
        var cohort = offers.rotating(20, PRICE);

        assertThat(page(cohort, Languages.CHINESE).select(".ticket").text()).contains("本期的学员群实行轮换");
        assertThat(page(cohort, Languages.ENGLISH).select(".ticket").text())
                .contains("The learner groups of this cohort hold rounds");
        assertThat(page(offers.cohort(20, PRICE), Languages.ENGLISH).text()).doesNotContain("hold rounds");
    }

    @Test
    void a_stranger_reads_what_a_ticket_costs_and_how_money_comes_back() throws Exception {
        var cohort = offers.cohort(20, PRICE);

        var chinese = page(cohort, Languages.CHINESE);
        var english = page(cohort, Languages.ENGLISH);

        assertThat(chinese.select(".ticket").text()).contains("¥499", "空20", "买一张门票", "付款后14天内", "2027年1月15日");
        assertThat(english.select(".ticket").text()).contains("¥499", "Buy a ticket", "within 14 days", "15 Jan 2027");
        assertThat(chinese.select(".ticket a.primary").attr("href")).isEqualTo("/ticket/" + cohort.id());
        assertThat(chinese.html() + english.html()).doesNotContain("??");
    }

    @Test
    void it_costs_no_session_and_whoever_has_it_is_told_so() throws Exception {
        var cohort = offers.cohort(20, PRICE);

        var first = open(cohort, Languages.CHINESE, null);
        var again = open(cohort, Languages.CHINESE, first.getHeader("ETag"));

        assertThat(first.getHeader("Set-Cookie")).isNull();
        assertThat(again.getStatus()).isEqualTo(304);
    }

    @Test
    void a_full_cohort_offers_the_waitlist() throws Exception {
        var cohort = offers.cohort(1, PRICE);
        arrivals.admit(cohort, cast.ada());
        admissions.joinWaitlist(cohort.id(), cast.ben());

        var page = page(cohort, Languages.CHINESE);

        assertThat(page.select(".ticket").text()).contains("排候补", "有1人在候补");
        assertThat(offer(page).get("availability").stringValue()).endsWith("SoldOut");
    }

    @Test
    void before_and_after_the_sale_nothing_can_be_bought() throws Exception {
        var cohort = offers.cohort(5, PRICE);
        clock.is(Instant.parse("2026-11-01T00:00:00Z"));
        var before = page(cohort, Languages.CHINESE);
        pages.forget(path(cohort));
        clock.is(Instant.parse("2027-03-02T00:00:00Z"));
        var after = page(cohort, Languages.CHINESE);

        assertThat(before.select(".ticket").text()).contains("2026年12月1日 00:00开售");
        assertThat(after.select(".ticket").text()).contains("已停售");
        assertThat(before.select("a[href^=/ticket/]")).isEmpty();
        assertThat(after.select("a[href^=/ticket/]")).isEmpty();
    }

    @Test
    void what_is_not_published_is_not_there() throws Exception {
        var cohort = offers.cohort(5, PRICE);
        var address = communities.get(cohort.community()).address();

        assertThat(status("/c/" + address + "/courses/nothing")).isEqualTo(404);
        assertThat(status("/c/nobody/courses/" + cohort.slug())).isEqualTo(404);
        assertThat(status("/c/" + address + "/courses/" + "a".repeat(2_000))).isEqualTo(404);
    }

    @Test
    void search_engines_are_told_course_cohort_and_offer() throws Exception {
        var cohort = offers.cohort(foundings.community(), Seats.of(8), Money.of("CNY", 980_050));

        var course = data(page(cohort, Languages.ENGLISH));
        var instance = course.get("hasCourseInstance").get(0);

        assertThat(course.get("@type").stringValue()).isEqualTo("Course");
        assertThat(course.get("name").stringValue()).isEqualTo("One clear page");
        assertThat(instance.get("startDate").stringValue()).isEqualTo("2027-01-08");
        assertThat(instance.get("offers").get("price").stringValue()).isEqualTo("9800.50");
        assertThat(instance.get("offers").get("priceCurrency").stringValue()).isEqualTo("CNY");
        assertThat(instance.get("offers").get("availability").stringValue()).isEqualTo("https://schema.org/InStock");
    }

    private JsonNode data(Document page) {
        return json.readTree(page.select("script[type=application/ld+json]").html());
    }

    private JsonNode offer(Document page) {
        return data(page).get("hasCourseInstance").get(0).get("offers");
    }

    private Document page(CohortTerms cohort, Locale reader) throws Exception {
        return Jsoup.parse(open(cohort, reader, null).getContentAsString());
    }

    private MockHttpServletResponse open(CohortTerms cohort, Locale reader, String known) throws Exception {
        var request = get(path(cohort)).header("Accept-Language", reader.toLanguageTag());
        return browser.perform(known == null ? request : request.header("If-None-Match", known))
                .andReturn()
                .getResponse();
    }

    private int status(String path) throws Exception {
        return browser.perform(get(path)).andReturn().getResponse().getStatus();
    }

    private String path(CohortTerms cohort) {
        return "/c/" + communities.get(cohort.community()).address() + "/courses/" + cohort.slug();
    }
}
