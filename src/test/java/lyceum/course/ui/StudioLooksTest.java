package lyceum.course.ui;

import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.access.Operators;
import lyceum.community.Communities;
import lyceum.community.Foundings;
import lyceum.course.Courses;
import lyceum.course.Offers;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Every page of communities and courses in a real browser: usable with a screen reader, nothing from elsewhere,
/// nothing that scrolls sideways.
@BrowserTest
class StudioLooksTest {
    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Foundings foundings;

    @Autowired
    Offers offers;

    @Autowired
    Courses courses;

    @Autowired
    Communities communities;

    @Autowired
    Operators operators;

    @ParameterizedTest
    @MethodSource("lyceum.Browser$Look#all")
    void the_studio_is_for_everybody(Look look) {
        var community = foundings.community();
        var clara = mayFound(cast.owner(community));
        var cohort = offers.cohort(community, Seats.of(200), Money.of("CNY", 49_900));
        courses.plan(
                clara,
                cohort.course(),
                Offers.plan(
                        Seats.of(120),
                        Offers.tier("早鸟", Money.of("CNY", 39_900), null, 60),
                        Offers.tier("常规", Money.of("CNY", 49_900))));
        var studio = "/studio/" + community;
        try (var sitting = browser.signedIn(clara, look)) {
            for (var path : new String[] {
                studio,
                studio + "/edit",
                studio + "/courses/new",
                studio + "/courses/" + cohort.course(),
                studio + "/courses/" + cohort.course() + "/cohort",
                studio + "/cohorts/" + cohort.id(),
                "/studio/new"
            }) {
                sitting.isFine(
                        path,
                        "studio"
                                + path.replaceAll("[0-9a-hjkmnp-tv-z]{13}", "x").replace('/', '-'));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lyceum.Browser$Look#all")
    void public_pages_are_for_everybody(Look look) {
        CommunityId community = foundings.community();
        offers.cohort(community, Seats.of(200), Money.of("CNY", 49_900));
        offers.course(community);
        var home = "/c/" + communities.get(community).address();
        try (var eve = browser.visitor(look)) {
            for (var path : new String[] {home, home + "/courses", home + "/privacy", "/"}) {
                eve.isFine(path, "public" + path.replaceAll("yiye-\\d+", "yiye").replace('/', '-'));
            }
        }
    }

    private PersonId mayFound(PersonId clara) {
        var operator = cast.person("Otto");
        operators.appoint(operator);
        operators.grantFounding(operator, cast.address(clara));
        return clara;
    }
}
