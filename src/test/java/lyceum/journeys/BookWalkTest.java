package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.book.Book;
import lyceum.book.Books;
import lyceum.book.Manuscripts;
import lyceum.language.Say;
import lyceum.project.Workshop;
import lyceum.relay.RelayPlan;
import lyceum.relay.Relays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A book and a relay, as those see them who make them; pages are claimed without a mouse, and what one does is on
/// another's screen within seconds.
@BrowserTest
class BookWalkTest {
    @Autowired
    Browser browser;

    @Autowired
    Workshop workshop;

    @Autowired
    Books books;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    Relays relays;

    @Autowired
    Say say;

    @Test
    void pages_and_places_are_looked_at() {
        var set = workshop.set();
        books.lay(set.ada(), set.project(), Book.Unit.PAGE, 60);
        var first = books.claim(set.ada(), set.project(), 1, 12, null);
        manuscripts.handIn(set.ada(), first, "## 开头\n\n一页只讲**一件事**。", 0);
        manuscripts.reviewedBy(set.ada(), first, set.lin());
        manuscripts.answer(set.lin(), first, 1, false, "第二段再短一点。");
        var second = books.claim(set.lin(), set.project(), 21, 30, null);
        manuscripts.handIn(set.lin(), second, "写好了。", 0);
        manuscripts.reviewedBy(set.lin(), second, set.ada());
        var core = set.table().core();
        var relay = relays.start(set.ada(), core, new RelayPlan("周六来的人", "写上**几点到**。", 12, null));
        relays.join(set.lin(), relay, "两点，带一台投影");
        relays.join(set.mo(), relay, "");
        relays.leave(set.lin(), relay);

        Look.all().forEach(look -> {
            try (var ada = browser.signedIn(set.ada(), look)) {
                var book = "/projects/" + set.project() + "/book";
                ada.isFine(book, "book");
                ada.isFine(book + "/" + first, "book-returned");
                ada.isFine(book + "/" + second, "book-review");
                ada.isFine("/groups/" + core + "/relays", "relays");
                ada.isFine("/groups/" + core + "/relays/" + relay, "relay");
            }
        });
    }

    @Test
    void pages_are_claimed_by_keyboard_and_others_see_it_by_themselves() {
        var set = workshop.set();
        books.lay(set.ada(), set.project(), Book.Unit.PAGE, 40);
        var path = "/projects/" + set.project() + "/book";
        try (var writer = browser.signedIn(set.ada(), Look.DESKTOP);
                var other = browser.signedIn(set.lin(), Look.PHONE)) {
            other.open(path);
            other.settled();
            writer.open(path);
            writer.settled();
            var walker = new Walker(writer, say, Look.DESKTOP.language());
            var last = writer.page()
                    .getByLabel(walker.words("book.claim.last"), new Page.GetByLabelOptions().setExact(true));
            writer.page().locator(".holes vaadin-button").first().focus();
            writer.page().keyboard().press("Enter");
            writer.page().waitForCondition(() -> last.inputValue().equals("40"));
            last.press("ControlOrMeta+a");
            last.pressSequentially("10");
            last.press("Tab");
            writer.page()
                    .locator("vaadin-button[theme~=primary]")
                    .filter(new Locator.FilterOptions().setHasText(walker.words("book.claim")))
                    .focus();
            writer.page().keyboard().press("Enter");
            walker.reads(walker.words("book.strip.WRITING", 10)).waitFor();

            new Walker(other, say, Look.PHONE.language())
                    .reads(walker.words("book.strip.HOLE", 30))
                    .waitFor(new Locator.WaitForOptions().setTimeout(10_000));
        }
        assertThat(books.claims(set.ada(), set.project()))
                .extracting(claim -> claim.pages().toString())
                .containsExactly("1–10");
    }
}
