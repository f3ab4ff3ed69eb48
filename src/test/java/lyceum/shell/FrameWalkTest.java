package lyceum.shell;

import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class FrameWalkTest {
    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @ParameterizedTest
    @MethodSource("lyceum.Browser$Look#all")
    void home_without_a_ticket_leads_to_the_communities(Look look) {
        try (var eve = browser.signedIn(cast.eve(), look)) {
            eve.isFine("/home", "home-empty");
        }
    }

    @ParameterizedTest
    @MethodSource("lyceum.Browser$Look#all")
    void what_does_not_exist_says_so_in_the_readers_language(Look look) {
        try (var eve = browser.signedIn(cast.eve(), look)) {
            eve.isFine("/no-such-page", "not-found");
        }
    }
}
