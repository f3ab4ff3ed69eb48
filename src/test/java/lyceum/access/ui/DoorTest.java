package lyceum.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.access.Accounts;
import lyceum.shared.Email;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@HouseTest
class DoorTest {
    private static final AtomicInteger ADDRESS = new AtomicInteger();
    private static final String GOOD = "lantern gravel otter noon";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Cast cast;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Accounts accounts;

    @Autowired
    FakeClock clock;

    Visit visit;

    @BeforeEach
    void a_browser() {
        visit = visit();
    }

    @Test
    void the_door_costs_no_session() throws Exception {
        for (var page : new String[] {"/sign-in", "/sign-up", "/reset"}) {
            var answer = visit.open(page);

            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsString()).doesNotContain("??");
            assertThat(visit.session).isNull();
        }
    }

    @Test
    void a_stranger_signs_up_and_arrives_where_they_wanted_to_go() throws Exception {
        var email = cast.address("Eve");

        visit.open("/sign-up?continue=/ticket/0123456789abc");
        var asked = signUp(visit, email, "/ticket/0123456789abc");

        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(accounts.at(email)).isEmpty();
        var link = mailbox.link(email);
        assertThat(visit.open(link).getStatus()).isEqualTo(200);
        assertThat(accounts.at(email))
                .as("opening a link is what mail scanners do")
                .isEmpty();
        var in = visit.send(link);
        assertThat(in.getStatus()).isEqualTo(303);
        assertThat(in.getHeader("Location")).isEqualTo("/ticket/0123456789abc");
        assertThat(visit.session).isNotNull();
        assertThat(accounts.at(email)).get().satisfies(eve -> {
            assertThat(eve.name()).isEqualTo("Eve");
            assertThat(eve.zone().getId()).isEqualTo("Europe/Paris");
        });
    }

    @Test
    void a_confirmation_works_once() throws Exception {
        var email = cast.address("Eve");
        visit.open("/sign-up");
        signUp(visit, email, "");
        var link = mailbox.link(email);
        visit.open(link);
        visit.send(link);

        var again = visit();
        again.open("/sign-in");
        assertThat(again.open(link).getStatus()).isEqualTo(410);
        assertThat(again.send(link).getStatus()).isEqualTo(410);
        assertThat(visit.open(link).getHeader("Location")).as("in already").isEqualTo("/home");
    }

    @Test
    void a_letter_that_is_opened_elsewhere_asks_for_the_password() throws Exception {
        var email = cast.address("Eve");
        visit.open("/sign-up");
        signUp(visit, email, "");
        var link = mailbox.link(email);
        var phone = visit();

        assertThat(phone.open(link).getContentAsString()).contains("another browser");
        assertThat(phone.send(link, "password", "not this one, though").getStatus())
                .isEqualTo(422);
        assertThat(accounts.at(email)).isEmpty();
        assertThat(phone.send(link, "password", GOOD).getStatus()).isEqualTo(303);
        assertThat(accounts.at(email)).isPresent();
    }

    @Test
    void nobody_learns_at_the_door_who_has_an_account() throws Exception {
        var known = cast.address(cast.eve());
        var unknown = cast.address("Eve");

        for (var path : new String[] {"/link", "/reset"}) {
            visit.open("/sign-in");
            var one = visit.send(path, "email", known.value());
            visit.open("/sign-in");
            var other = visit.send(path, "email", unknown.value());
            assertThat(body(one)).isEqualTo(body(other));
            assertThat(one.getStatus()).isEqualTo(other.getStatus());
        }
        visit.open("/sign-up");
        assertThat(body(signUp(visit, known, ""))).isEqualTo(body(signUp(visit, unknown, "")));
        visit.open("/sign-in");
        assertThat(body(visit.send("/sign-in", "email", known.value(), "password", "wrong wrong wrong"))
                        .replace(known.value(), "X"))
                .isEqualTo(body(visit.send("/sign-in", "email", unknown.value(), "password", "wrong wrong wrong"))
                        .replace(unknown.value(), "X"));
        assertThat(mailbox.last(known).subject()).contains("已经有账号");
    }

    @Test
    void one_comes_in_by_password_into_a_new_session() throws Exception {
        var eve = accounts.person(cast.person("Eve", GOOD));
        visit.open("/sign-in");
        visit.session = new org.springframework.mock.web.MockHttpSession();
        var planted = visit.session;

        var in = visit.send("/sign-in", "email", eve.email().value().toUpperCase(), "password", GOOD);

        assertThat(in.getStatus()).isEqualTo(303);
        assertThat(in.getHeader("Location")).isEqualTo("/home");
        assertThat(planted.isInvalid()).isTrue();
        assertThat(visit.session.getId()).isNotEqualTo(planted.getId());
    }

    @Test
    void nothing_typed_at_the_door_leads_out_of_the_house() throws Exception {
        var eve = accounts.person(cast.person("Eve", GOOD));
        visit.open("/sign-in?continue=https://evil.example/");

        var in = visit.send("/sign-in", "email", eve.email().value(), "password", GOOD, "continue", "//evil.example/x");

        assertThat(in.getHeader("Location")).isEqualTo("/home");
    }

    @Test
    void a_form_from_elsewhere_is_not_taken() throws Exception {
        var eve = accounts.person(cast.person("Eve", GOOD));

        var in = visit.send("/sign-in", "email", eve.email().value(), "password", GOOD);

        assertThat(in.getHeader("Location")).as("the form once more").isEqualTo("/sign-in?stale");
        assertThat(visit.session).isNull();
        assertThat(visit.open("/account").getHeader("Location")).startsWith("/sign-in");
    }

    @Test
    void a_refusal_stands_beside_its_field_and_nothing_is_lost() throws Exception {
        visit.open("/sign-up");

        var answer = visit.send("/sign-up", "email", "eve@example.com", "called", "Eve", "password", "short");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("value=\"eve@example.com\"", "value=\"Eve\"", "15 characters; this one has 5")
                .doesNotContain("value=\"short\"");
    }

    @Test
    void a_one_time_link_lets_in_once_and_not_for_long() throws Exception {
        var eve = accounts.person(cast.eve());
        visit.open("/sign-in?continue=/orders");
        visit.send("/link", "email", eve.email().value(), "continue", "/orders");
        var link = mailbox.link(eve.email());

        assertThat(visit.open(link).getStatus()).isEqualTo(200);
        assertThat(visit.send(link).getHeader("Location")).isEqualTo("/orders");
        assertThat(visit().open(link).getStatus()).isEqualTo(410);

        var late = visit();
        late.open("/sign-in");
        late.send("/link", "email", eve.email().value());
        clock.passes(Duration.ofMinutes(21));
        assertThat(late.open(mailbox.link(eve.email())).getStatus()).isEqualTo(410);
    }

    @Test
    void a_reset_sets_the_password_and_signs_everybody_else_out() throws Exception {
        var eve = accounts.person(cast.person("Eve", GOOD));
        var other = visit();
        other.open("/sign-in");
        other.send("/sign-in", "email", eve.email().value(), "password", GOOD);
        visit.open("/reset");
        visit.send("/reset", "email", eve.email().value());
        var link = mailbox.link(eve.email());
        visit.open(link);

        var in = visit.send(link, "password", "seven herons cross the ferry");

        assertThat(in.getStatus()).isEqualTo(303);
        assertThat(visit.open("/sign-in").getStatus()).as("in already").isEqualTo(303);
        assertThat(other.open("/sign-in").getStatus()).as("out elsewhere").isEqualTo(200);
        visit().open(link);
        var again = visit();
        again.open("/sign-in");
        assertThat(again.send("/sign-in", "email", eve.email().value(), "password", GOOD)
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void guessing_is_stopped_while_the_person_still_gets_in() throws Exception {
        var eve = accounts.person(cast.person("Eve", GOOD));
        visit.open("/sign-in");
        for (int i = 0; i < 8; i++)
            visit.send("/sign-in", "email", eve.email().value(), "password", "wrong number " + i);

        var locked = visit.send("/sign-in", "email", eve.email().value(), "password", GOOD);
        assertThat(locked.getContentAsString()).contains("too many tries");

        var home = visit();
        home.open("/sign-in");
        assertThat(home.send("/sign-in", "email", eve.email().value(), "password", GOOD)
                        .getStatus())
                .isEqualTo(303);
        visit.send("/link", "email", eve.email().value());
        var link = mailbox.link(eve.email());
        visit.open(link);
        assertThat(visit.send(link).getStatus()).isEqualTo(303);
    }

    @Test
    void the_link_in_a_letter_does_not_follow_the_host_that_was_asked() throws Exception {
        var eve = accounts.person(cast.eve());
        visit.open("/sign-in");
        visit.send("/link?", "email", eve.email().value());

        assertThat(mailbox.last(eve.email()).body()).contains("http://localhost:");
    }

    @Test
    void a_stranger_at_the_application_is_led_to_the_door_and_back() throws Exception {
        var answer = visit.open("/ticket/0123456789abc?from=x");

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).isEqualTo("/sign-in?continue=%2Fticket%2F0123456789abc%3Ffrom%3Dx");
        assertThat(visit.session).isNull();
    }

    @Test
    void changing_the_language_does_not_forget_where_one_wanted_to_go() throws Exception {
        var kept = "&amp;continue=%2Fticket%2F0123456789abc";

        var asked = visit.open("/sign-in?continue=%2Fticket%2F0123456789abc");
        var refused = visit.send(
                "/sign-in", "email", "nobody@example.com", "password", "x", "continue", "/ticket/0123456789abc");

        for (var page : new org.springframework.mock.web.MockHttpServletResponse[] {asked, refused})
            assertThat(page.getContentAsString())
                    .contains("href=\"?lang=zh-CN" + kept)
                    .contains("theme=dark" + kept);
    }

    @Test
    void every_answer_carries_its_guards() throws Exception {
        var door = visit.open("/sign-in");
        assertThat(door.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(door.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(door.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(door.getHeader("Cache-Control")).contains("no-store");
    }

    private org.springframework.mock.web.MockHttpServletResponse signUp(Visit by, Email email, String onward)
            throws Exception {
        return by.send(
                "/sign-up",
                "email",
                email.value(),
                "called",
                "Eve",
                "password",
                GOOD,
                "zone",
                "Europe/Paris",
                "continue",
                onward);
    }

    private Visit visit() {
        int n = ADDRESS.incrementAndGet();
        return new Visit(context, "127.9." + n / 250 + "." + (1 + n % 250));
    }

    private static String body(org.springframework.mock.web.MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
