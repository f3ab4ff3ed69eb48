package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.admission.Arrivals;
import lyceum.community.Community;
import lyceum.community.Foundings;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.group.LearnerGroup;
import lyceum.language.Say;
import lyceum.sanction.Ruling;
import lyceum.sanction.Sanctions;
import lyceum.shared.Money;
import lyceum.shared.Seats;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Staff look through a group, move somebody, think again, and say how large the groups are.
@BrowserTest
class RosterWalkTest {
    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Foundings foundings;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Groups groups;

    @Autowired
    Sanctions sanctions;

    @Autowired
    Say say;

    @Test
    void staff_move_somebody_undo_it_and_say_how_large_the_groups_are() {
        var community = foundings.community(Community.GroupsBy.COHORT, 4);
        var cohort = offers.cohort(community, Seats.of(30), Money.of("CNY", 0));
        var clara = cast.owner(community);
        var people = List.of(cast.ada(), cast.ben(), cast.dong(), cast.eve(), cast.person("Fang"), cast.person("Gao"));
        people.forEach(person -> arrivals.settleIn(cohort, person));
        var ben = people.get(1);
        var first = groups.of(people.getFirst()).getFirst().id();
        sanctions.mute(clara, new Ruling(first, people.get(2), 0, "刷屏", null), false, Duration.ofDays(3));
        var roster = "/groups/" + first + "/roster";

        try (var desk = browser.signedIn(clara, Look.DESKTOP)) {
            var owner = new Walker(desk, say, Look.DESKTOP.language());
            desk.open(roster);
            desk.isAccessible();
            chooses(desk.page(), "小Ben");
            chooses(desk.page(), "小Dong");
            owner.presses("group.move");
            owner.reads(owner.words("group.move.why.MUTED")).waitFor();
            desk.isAccessible();
            desk.shot("roster-2-move");
            desk.page()
                    .getByLabel(owner.words("group.move.reason"), new Page.GetByLabelOptions().setExact(true))
                    .fill("晚上才有空，去二群");
            overlay(desk.page(), owner.words("group.move.do"));
            owner.reads("晚上才有空，去二群").waitFor();
            assertThat(groups.of(ben)).extracting(LearnerGroup::ordinal).containsExactly(2);
            desk.open(roster);
            desk.shot("roster-3-moved");
            owner.presses("group.moves.undo");
            owner.reads(owner.words("group.moves.undone")).waitFor();
            assertThat(groups.of(ben)).extracting(LearnerGroup::ordinal).containsExactly(1);

            owner.writes("group.roster.search", "dong");
            owner.reads(owner.words("group.roster.found", 1)).waitFor();
            assertThat(desk.page().url()).contains("q=dong");
            desk.page().reload();
            owner.reads(owner.words("group.roster.found", 1)).waitFor();
        }

        for (var look : (Iterable<Look>) Look.all()::iterator)
            try (var guest = browser.signedIn(clara, look)) {
                guest.isFine(roster, "roster-1");
                guest.isFine(roster + "?show=lapsed", "roster-4-nobody");
                guest.isFine(roster + "/2", "roster-5-places");
                guest.isFine("/studio/" + community + "/groups", "roster-6-capacities");
                guest.isFine("/studio/" + community + "/groups/" + cohort.id(), "roster-7-capacity");
                guest.isFine("/groups/" + first + "/members", "roster-8-group");
            }
        try (var phone = browser.signedIn(clara, Look.PHONE.atNight())) {
            var owner = new Walker(phone, say, Look.PHONE.language());
            phone.open(roster);
            chooses(phone.page(), "小Ben");
            owner.presses("group.move");
            owner.reads(owner.words("group.move.reason")).waitFor();
            phone.settled();
            phone.isAccessible();
            phone.shot("roster-2-move");
        }
    }

    private static void chooses(Page page, String nick) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile(".*" + nick)))
                .first()
                .check();
    }

    private static void overlay(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .locator("visible=true")
                .first()
                .click();
    }
}
