package lyceum.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.calendar.Feeds;
import lyceum.friday.Evenings;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HouseTest
class FeedPagesTest {
    @Autowired
    WebApplicationContext web;

    @Autowired
    Feeds feeds;

    @Autowired
    Evenings evenings;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    MockMvc program;
    PersonId ada;

    @BeforeEach
    void ada_speaks_on_a_friday() {
        clock.is(FakeClock.BEGINNING);
        program =
                MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
        var set = evenings.set();
        evenings.booked(set, Evenings.FIRST.plusWeeks(1));
        ada = set.ada();
    }

    @AfterEach
    void it_is_wednesday_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void a_calendar_program_reads_without_a_session_and_nothing_on_the_way_keeps_it() throws Exception {
        var path = path(feeds.renew(ada, null));

        var answer = opens(path, "");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getContentAsString()).contains("SUMMARY:一页纸讲清一件事");
        assertThat(answer.getHeader("Cache-Control")).contains("private").doesNotContain("public");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(opens(path, answer.getHeader("ETag")).getStatus()).isEqualTo(304);
    }

    @Test
    void what_is_wrong_was_ended_or_never_was_gets_one_answer() throws Exception {
        var ended = path(feeds.renew(ada, null));
        feeds.revoke(ada, null);

        var answers = new MockHttpServletResponse[] {
            opens(ended, ""), opens("/feeds/" + "A".repeat(43) + ".ics", ""), opens("/feeds/a.ics", "")
        };

        for (var answer : answers) {
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(anonymous(answer)).isEqualTo(anonymous(answers[0]));
            assertThat(answer.getHeader("Set-Cookie")).isNull();
        }
    }

    @Test
    void an_evening_is_behind_the_door() throws Exception {
        assertThat(opens("/evenings/0000000000001.ics", "").getStatus()).isIn(302, 303, 401);
    }

    /// The page names the address that was asked for.
    private static String anonymous(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString().replaceAll("/feeds/[^\"<?]*", "");
    }

    private MockHttpServletResponse opens(String path, String mark) throws Exception {
        var request = get(path);
        if (!mark.isEmpty()) request = request.header("If-None-Match", mark);
        return program.perform(request).andReturn().getResponse();
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/feeds/"));
    }
}
