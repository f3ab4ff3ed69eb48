package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.channel.Talk;
import lyceum.community.Communities;
import lyceum.core.Table;
import lyceum.language.Say;
import lyceum.shared.Bilingual;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// At a round table: somebody is called upon in a conversation, the hosts of the weeks, and the rules in their
/// versions.
@BrowserTest
class TableWalkTest {
    @Autowired
    Browser browser;

    @Autowired
    Table table;

    @Autowired
    Talk talk;

    @Autowired
    Communities communities;

    @Autowired
    Say say;

    @Test
    void somebody_is_called_upon_by_keyboard_and_finds_the_place_in_the_inbox() {
        var set = table.set();
        var ada = table.sits(set, "Ada");
        var ben = table.sits(set, "Ben");
        var thread = talk.open(ada, set.core(), "第三章", "谁来写？");
        try (var writer = browser.signedIn(ada, Look.DESKTOP);
                var called = browser.signedIn(ben, Look.PHONE)) {
            var writes = new Walker(writer, say, Look.DESKTOP.language());
            writer.open("/groups/" + set.core() + "/talk/" + thread);
            Locator box =
                    writer.page().locator("main vaadin-text-area textarea").first();
            box.click();
            box.pressSequentially("你来吧 @");
            var dialog = writer.page().locator("vaadin-dialog").last();
            dialog.getByText("Ben").first().waitFor();
            writer.isAccessible();
            writer.shot("mention-picker");
            dialog.getByText("Ben").first().click();
            writer.page().waitForCondition(() -> box.inputValue().contains("#"));
            assertThat(box.inputValue()).matches("(?s)你来吧 @\\S*Ben#\\d+ ");
            writes.presses("channel.talk.reply.do");
            writer.page().locator("article .mention").first().waitFor();
            writer.shot("mention");

            called.open("/inbox");
            var reads = new Walker(called, say, Look.PHONE.language());
            reads.reads("有人提到你").first().waitFor();
            called.fits();
            called.isAccessible();
            called.shot("mention-inbox");
            reads.reads("有人提到你").first().click();
            called.page()
                    .locator("article .mention.own")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setTimeout(10_000));
            called.fits();
            called.shot("mention");
        }
    }

    @Test
    void the_hosts_of_the_weeks_and_the_versions_of_the_rules_are_looked_at() {
        var set = table.set();
        var ada = table.sits(set, "Ada");
        table.sits(set, "Mia");
        table.sits(set, "名字很长很长很长的那位先生");
        table.hostsArePlanned();
        var community = set.cohort().community();
        communities.rewriteRules(
                set.clara(),
                community,
                new Bilingual("# 群规\n\n只谈作品。\n\n不发广告。", "# Rules\n\nTalk about works only.\n\nNo advertising."),
                true);
        Look.all().forEach(look -> {
            try (var guest = browser.signedIn(ada, look)) {
                var walker = new Walker(guest, say, look.language());
                guest.open("/groups/" + set.core() + "/seats");
                walker.reads(say.text(look.language(), "core.hosts")).first().waitFor();
                guest.isFine("rota");
                guest.open("/directory/" + community + "/rules");
                walker.reads(say.text(look.language(), "directory.rules.versions"))
                        .first()
                        .waitFor();
                guest.isFine("rules");
            }
        });
        try (var guest = browser.signedIn(ada, Look.DESKTOP)) {
            guest.open("/groups/" + set.core() + "/seats");
            guest.page()
                    .getByText(
                            say.text(Look.DESKTOP.language(), "core.hosts.pass"),
                            new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            new Walker(guest, say, Look.DESKTOP.language())
                    .reads(say.text(Look.DESKTOP.language(), "core.hosts.passed"))
                    .first()
                    .waitFor();
        }
    }
}
