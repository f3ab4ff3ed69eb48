package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.admission.Arrivals;
import lyceum.friday.Crew;
import lyceum.friday.Evenings;
import lyceum.friday.Share;
import lyceum.friday.Shares;
import lyceum.language.Say;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A core member proposes what to share on a Friday, the owner books it, and a learner will come.
@BrowserTest
class FridayWalkTest {
    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Evenings evenings;

    @Autowired
    Shares shares;

    @Autowired
    Arrivals arrivals;

    @Autowired
    FakeClock clock;

    @Autowired
    Say say;

    @AfterEach
    void begins() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void a_topic_is_proposed_and_booked_and_a_learner_will_come() {
        var set = evenings.set();
        var ben = cast.ben();
        arrivals.settleIn(set.table().cohort(), ben);
        try (var phone = browser.signedIn(set.ada(), Look.PHONE)) {
            var member = new Walker(phone, say, Look.PHONE.language());
            phone.open("/fridays/" + set.community());
            member.writes("friday.form.title", "一页纸讲清一件事");
            member.presses("friday.propose.act");
            member.reads("一页纸讲清一件事").waitFor();
            phone.shot("friday-1-proposed");
        }
        var id = shares.proposals(set.clara(), set.community()).getFirst().id();
        shares.book(set.clara(), id, Evenings.FIRST.plusWeeks(1), new Crew(set.ada(), set.lin()));
        var past = evenings.booked(set, LocalDate.of(2027, 1, 22));

        for (var look : Look.all().toList()) {
            try (var owner = browser.signedIn(set.clara(), look)) {
                isFine(owner, "/studio/" + set.community() + "/fridays", "friday-arrangement");
                isFine(owner, "/fridays/" + set.community() + "/" + past, "friday-share-owner");
            }
            try (var learner = browser.signedIn(ben, look)) {
                isFine(learner, "/fridays/" + set.community(), "friday-list");
                isFine(learner, "/fridays/" + set.community() + "/" + id, "friday-share");
            }
        }
        assertThat(shares.get(ben, id).share().state()).isEqualTo(Share.State.BOOKED);
    }

    private static void isFine(Browser.Guest guest, String path, String shot) {
        guest.open(path);
        guest.settled();
        guest.isAccessible();
        guest.fits();
        guest.shot(shot);
    }
}
