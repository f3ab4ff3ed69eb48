package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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
import lyceum.friday.Steps;
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
    Steps steps;

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
        var other = evenings.booked(set, Evenings.FIRST.plusWeeks(2));

        for (var look : Look.all().toList()) {
            try (var owner = browser.signedIn(set.clara(), look)) {
                owner.isFine("/studio/" + set.community() + "/fridays", "friday-arrangement");
                owner.isFine("/fridays/" + set.community() + "/" + other, "friday-share-owner");
            }
            try (var learner = browser.signedIn(ben, look)) {
                learner.isFine("/fridays/" + set.community(), "friday-list");
                learner.isFine("/fridays/" + set.community() + "/" + id, "friday-share");
            }
        }
        try (var phone = browser.signedIn(ben, Look.PHONE)) {
            var learner = new Walker(phone, say, Look.PHONE.language());
            phone.open("/fridays/" + set.community() + "/" + id);
            learner.presses("friday.reply.come");
            learner.reads(learner.words("friday.reply.yes")).waitFor();
        }
        assertThat(steps.coming(set.clara(), id)).isOne();
        assertThat(shares.get(ben, id).share().state()).isEqualTo(Share.State.BOOKED);
    }

    @Test
    void what_was_is_found_counted_and_taken_into_a_calendar() {
        var set = evenings.set();
        evenings.held(set, Evenings.FIRST.plusWeeks(1), "讲了**三张图**：删到只剩一句。");
        evenings.held(set, Evenings.FIRST.plusWeeks(2), "问了折扇怎么画。");
        for (var look : Look.all().toList()) {
            try (var owner = browser.signedIn(set.clara(), look)) {
                owner.isFine("/archive/" + set.community(), "friday-archive");
                owner.isFine("/studio/" + set.community() + "/fridays/rhythm", "friday-rhythm");
                owner.isFine("/studio/" + set.community() + "/fridays/holidays", "friday-holidays");
                owner.isFine("/calendar", "friday-calendar");
            }
        }
        try (var phone = browser.signedIn(set.lin(), Look.PHONE)) {
            var member = new Walker(phone, say, Look.PHONE.language());
            phone.open("/calendar");
            member.presses("calendar.make.of", member.words("calendar.all"));
            member.reads(member.words("calendar.once")).waitFor();
            phone.shot("friday-calendar-made");
            phone.open("/archive/" + set.community());
            member.writes("archive.words", "扇");
            member.reads("问了折扇怎么画").waitFor();
            phone.shot("friday-archive-found");
        }
    }
}
