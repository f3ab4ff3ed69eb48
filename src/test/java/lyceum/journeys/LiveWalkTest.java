package lyceum.journeys;

import static lyceum.language.Languages.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.admission.Arrivals;
import lyceum.course.Offers;
import lyceum.friday.Evenings;
import lyceum.friday.Shares;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.live.Lives;
import lyceum.shared.Money;
import lyceum.shared.Seats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever speaks, a host and two learners of different groups are in one evening: what one sends stands before the
/// others by itself.
@BrowserTest
class LiveWalkTest {
    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Evenings evenings;

    @Autowired
    Shares shares;

    @Autowired
    Lives lives;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Offers offers;

    @Autowired
    FakeClock clock;

    @Autowired
    Say say;

    @AfterEach
    void begins() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void what_is_said_and_asked_stands_before_all_groups_by_itself() {
        var set = evenings.set();
        var ben = cast.ben();
        arrivals.settleIn(set.table().cohort(), ben);
        var mo = cast.person("Mo");
        arrivals.settleIn(offers.cohort(set.community(), Seats.of(9), Money.of("CNY", 0)), mo);
        var id = evenings.booked(set, Evenings.FIRST.plusWeeks(1));
        var start = shares.get(set.clara(), id).share().start();
        evenings.sweepsAt(start.minus(Duration.ofHours(72)));
        evenings.sweepsAt(start);
        var path = "/fridays/" + set.community() + "/" + id + "/live";

        try (var ada = browser.signedIn(set.ada(), Look.DESKTOP);
                var clara =
                        browser.signedIn(set.clara(), Look.DESKTOP.in(ENGLISH).atNight());
                var one = browser.signedIn(ben, Look.PHONE);
                var other = browser.signedIn(mo, Look.PHONE.in(ENGLISH).atNight())) {
            var speaker = new Walker(ada, say, Languages.CHINESE);
            var host = new Walker(clara, say, ENGLISH);
            var learner = new Walker(one, say, Languages.CHINESE);
            var elsewhere = new Walker(other, say, ENGLISH);
            for (var guest : List.of(ada, clara, one)) guest.open(path);
            speaker.writes("live.say", "先看**第一张图**：标题里有没有动词？");
            speaker.presses("live.say.act");
            for (var walker : List.of(host, learner)) walker.reads("第一张图").waitFor();
            other.open(path);
            elsewhere.reads("第一张图").waitFor();
            learner.writes("live.ask", "折扇怎么画？");
            learner.presses("live.ask.act");
            elsewhere.reads("折扇怎么画？").waitFor();
            elsewhere.presses("live.upvote");
            host.reads(host.words("live.votes", 1)).waitFor();
            host.presses("live.pick");
            speaker.writes("live.answer", "先画骨架，再上颜色。");
            speaker.presses("live.answer.act");
            for (var walker : List.of(host, learner, elsewhere))
                walker.reads("先画骨架").waitFor();
            for (var guest : List.of(ada, clara, one, other)) {
                guest.settled();
                guest.isAccessible();
                guest.fits();
                guest.shot(guest == ada || guest == clara ? "live-host" : "live-audience");
            }
        }
        assertThat(lives.after(ben, id, 0)).hasSize(2);
    }
}
