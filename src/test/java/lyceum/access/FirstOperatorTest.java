package lyceum.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.mail.PortalAddress;
import lyceum.shared.Email;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The console at the first start: whoever the settings name comes in by what it prints.
@HouseTest
class FirstOperatorTest {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/link/(\\S+)");

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    Operators operators;

    @Autowired
    Roles roles;

    @Autowired
    OneTimeLinks links;

    @Autowired
    SignIns signIns;

    @Autowired
    PortalAddress portal;

    Email olga;

    @BeforeEach
    void an_address() {
        olga = cast.address("olga");
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void the_console_shows_a_link_that_lets_the_operator_in_once() {
        var printed = starts(olga.value());

        assertThat(printed).contains(olga.value());
        var secret = secret(printed);
        var in = signIns.byLink(secret);
        assertThat(accounts.person(in.person()).email()).isEqualTo(olga);
        assertThat(in.onward()).isEqualTo(Onward.to("/operator"));
        assertThat(roles.isOperator(in.person())).isTrue();
        assertThatExceptionOfType(LinkGone.class).isThrownBy(() -> signIns.byLink(secret));
    }

    @Test
    void each_start_gives_a_new_link_until_there_is_a_password_and_a_link_lasts_a_day() {
        var first = secret(starts(olga.value()));
        var second = secret(starts(olga.value()));
        assertThat(second).isNotEqualTo(first);

        clock.passes(Duration.ofHours(25));
        assertThatExceptionOfType(LinkGone.class).isThrownBy(() -> signIns.byLink(second));

        var known = accounts.welcome(
                cast.address("known"),
                "Known",
                lyceum.language.Languages.ENGLISH,
                java.time.ZoneOffset.UTC,
                "a long pass word");
        assertThat(starts(accounts.person(known).email().value())).isEmpty();
        assertThat(roles.isOperator(known)).isTrue();
    }

    @Test
    void where_nobody_is_named_nothing_is_printed() {
        assertThat(starts(" ")).isEmpty();
    }

    private String starts(String operator) {
        var settings = new Founding(Founding.Openness.GRANTED, operator);
        var console = System.out;
        var heard = new ByteArrayOutputStream();
        System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
        try {
            new FirstOperator(settings, accounts, operators, links, portal).welcome();
        } finally {
            System.setOut(console);
        }
        return heard.toString(StandardCharsets.UTF_8);
    }

    private static String secret(String printed) {
        var link = LINK.matcher(printed);
        assertThat(link.find()).as(printed).isTrue();
        return link.group(1);
    }
}
