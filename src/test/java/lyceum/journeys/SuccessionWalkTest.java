package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.core.CoreGroups;
import lyceum.core.CorePlan;
import lyceum.core.CoreSeats;
import lyceum.core.Table;
import lyceum.language.Say;
import lyceum.nomination.Contenders;
import lyceum.nomination.Nominations;
import lyceum.shared.Bilingual;
import lyceum.shared.PersonId;
import lyceum.standing.Points;
import lyceum.standing.ScoreKind;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A core member nominates, a learner stands, the owner begins; the offer runs out, and the next one takes the seat.
@BrowserTest
class SuccessionWalkTest {
    @Autowired
    Browser browser;

    @Autowired
    Table tables;

    @Autowired
    Contenders contenders;

    @Autowired
    Nominations nominations;

    @Autowired
    CoreGroups cores;

    @Autowired
    CoreSeats seats;

    @Autowired
    Points points;

    @Autowired
    FakeClock clock;

    @Autowired
    Say say;

    @Test
    void from_a_nomination_to_the_seat() {
        var table = tables.set();
        var brief = contenders.brief(table);
        var ada = tables.sits(table, "Ada");
        tables.sits(table, "Cui");
        cores.change(table.clara(), table.core(), new CorePlan(new Bilingual("灯下圆桌", "Round table"), 3));
        var ben = contenders.shown(table, brief, "Ben");
        var bai = contenders.nominee(table, brief, "Bai");
        contenders.shown(table, brief, "Duo");
        var today = LocalDate.ofInstant(clock.instant(), Cast.SHANGHAI);
        points.give(table.cohort().community(), ben, ScoreKind.WORK_GRADED, 12, today);
        points.give(table.cohort().community(), bai, ScoreKind.WORK_GRADED, 7, today);
        var group = "/groups/" + table.core();

        try (var desk = browser.signedIn(ada, Look.DESKTOP)) {
            var member = new Walker(desk, say, Look.DESKTOP.language());
            desk.open(group + "/talents?q=Ben");
            desk.settled();
            desk.page()
                    .getByLabel(member.words("nomination.propose.who", "Ben"))
                    .click();
            member.writes("nomination.reason", "写得清楚，肯帮人。");
            member.presses("nomination.propose");
            member.isAt("nominees");
        }
        var asked = nominations.of(ben).getFirst().id();
        try (var phone = browser.signedIn(ben, Look.PHONE)) {
            var learner = new Walker(phone, say, Look.PHONE.language());
            phone.isFine("/nominations/" + asked, "nomination-asked");
            learner.presses("nomination.stand");
            learner.reads(learner.words("nomination.step-back")).waitFor();
        }
        try (var desk = browser.signedIn(table.clara(), Look.DESKTOP)) {
            var owner = new Walker(desk, say, Look.DESKTOP.language());
            desk.open(group + "/succession");
            desk.settled();
            owner.presses("succession.begin");
            desk.page()
                    .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> isOffered(ben));
        }
        for (var look : Look.all().toList()) {
            try (var desk = browser.signedIn(table.clara(), look)) {
                desk.isFine(group + "/talents", "nomination-radar");
                desk.isFine(group + "/nominees", "nomination-nominees");
                desk.isFine(group + "/succession", "succession");
            }
            try (var learner = browser.signedIn(ben, look)) {
                learner.isFine(group + "/succession", "succession-own");
            }
        }
        clock.passes(CoreSeats.AN_OFFER_STANDS);
        tables.offersRunOut();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> isOffered(bai));
        try (var phone = browser.signedIn(bai, Look.PHONE)) {
            var learner = new Walker(phone, say, Look.PHONE.language());
            phone.open("/core-seats/" + seats.offersTo(bai).getFirst().id());
            phone.settled();
            learner.presses("core.offer.accept");
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> cores.seatedAt(table.core(), bai));
        }

        assertThat(cores.seatedAt(table.core(), ben)).isFalse();
        assertThat(cores.known(table.core()).taken()).isEqualTo(3);
    }

    private boolean isOffered(PersonId person) {
        return !seats.offersTo(person).isEmpty();
    }
}
