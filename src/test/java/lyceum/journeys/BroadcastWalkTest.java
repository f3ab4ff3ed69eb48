package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.broadcast.Broadcast.State;
import lyceum.broadcast.BroadcastPlan;
import lyceum.broadcast.Broadcasts;
import lyceum.broadcast.Halls;
import lyceum.broadcast.Storm;
import lyceum.language.Say;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One post to three groups, of which one is missed at first.
@BrowserTest
class BroadcastWalkTest {
    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Halls building;

    @Autowired
    Storm storm;

    @Autowired
    Broadcasts broadcasts;

    @Autowired
    Say say;

    @Autowired
    Clock clock;

    @AfterEach
    void the_sky_is_clear() {
        storm.passes();
    }

    @Test
    void a_secretary_sends_to_all_sees_one_group_fail_and_come_right_while_looking_and_ada_is_told_once() {
        var halls = building.build(cast, 3);
        var su = cast.secretary(halls.clara(), halls.community());
        var path = "/studio/" + halls.community() + "/broadcasts";
        storm.over(halls.last());
        try (var desk = browser.signedIn(su, Look.DESKTOP)) {
            var secretary = new Walker(desk, say, Look.DESKTOP.language());
            desk.open("/studio/" + halls.community());
            secretary.presses("broadcast.studio.act");
            secretary.sees("broadcast.broadcasts");
            secretary.reads(secretary.words("broadcast.empty")).waitFor();
            desk.isFineHere("broadcast-1-empty");
            secretary.presses("broadcast.new");
            secretary.sees("broadcast.new");
            secretary.presses("broadcast.go-on");
            desk.settled();
            desk.isFineHere("broadcast-2-refused");
            secretary.writes("broadcast.form.text", "**周六**停课一天\n\n作业顺延到周日。");
            secretary.presses("broadcast.preview");
            desk.page()
                    .getByText(secretary.words("broadcast.form.audience.GROUPS"))
                    .click();
            secretary.reads(secretary.words("broadcast.form.reached.none")).waitFor();
            desk.isFineHere("broadcast-3-by-hand");
            desk.page()
                    .getByText(secretary.words("broadcast.form.audience.ALL"))
                    .click();
            secretary.reads(secretary.words("broadcast.form.reached", 3, 4)).waitFor();
            secretary.presses("broadcast.go-on");
            confirms(desk, secretary, "broadcast.send");
            secretary.reads(secretary.words("broadcast.why.UNEXPECTED")).waitFor();
            desk.isFineHere("broadcast-4-one-failed");
            storm.passes();
            secretary.presses("broadcast.retry", 1);
            secretary.reads(secretary.words("broadcast.sum", 3, 0, 0)).waitFor();
            desk.isFineHere("broadcast-5-arrived");
            secretary.presses("broadcast.correct");
            secretary.writes("broadcast.form.text", "**周日**停课一天\n\n作业顺延到周一。");
            desk.settled();
            desk.isFineHere("broadcast-6-correcting");
            secretary.presses("broadcast.correct.act");
            secretary.reads(secretary.words("broadcast.fact.corrected", 1)).waitFor();
        }
        try (var phone = browser.signedIn(halls.ada(), Look.PHONE)) {
            phone.open("/inbox");
            phone.settled();
            assertThat(phone.page().getByText("周日停课一天").count()).isOne();
            phone.shot("broadcast-7-inbox");
            phone.open("/groups/" + halls.last());
            new Walker(phone, say, Look.PHONE.language()).reads("作业顺延到周一").waitFor();
            phone.shot("broadcast-8-in-a-group");
        }

        var clara = halls.clara();
        var planned = broadcasts.schedule(
                clara,
                halls.community(),
                null,
                BroadcastPlan.toGroups("下周三读书会 · Reading on Wednesday", Set.of(halls.first())),
                clock.instant().atZone(Cast.SHANGHAI).toLocalDateTime().plusDays(2));
        broadcasts.write(clara, halls.community(), BroadcastPlan.toAll("还没写完 · Not finished yet"));
        var wrong = broadcasts.send(clara, halls.community(), null, BroadcastPlan.toAll("说错了 · A mistake"));
        broadcasts.withdraw(clara, wrong);
        var sent = broadcasts
                .page(clara, halls.community(), List.of(State.SENT), null)
                .getFirst()
                .broadcast()
                .id();
        for (var look : Look.all().toList())
            try (var owner = browser.signedIn(clara, look)) {
                for (var page : new String[][] {
                    {"", "list"},
                    {"/new", "new"},
                    {"/" + sent, "sent"},
                    {"/" + planned, "planned"},
                    {"/" + wrong, "withdrawn"},
                    {"?show=failed", "none"}
                }) {
                    owner.isFine(path + page[0], "broadcast-" + page[1]);
                }
            }
    }

    private static void confirms(Browser.Guest guest, Walker walker, String key) {
        guest.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .or(guest.page().locator("vaadin-confirm-dialog"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(walker.words(key))
                                .setExact(true))
                .first()
                .click();
    }
}
