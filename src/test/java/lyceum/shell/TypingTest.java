package lyceum.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.access.Operators;
import lyceum.language.Say;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What was typed reaches the server, however it was typed and however soon a button is pressed.
@BrowserTest
class TypingTest {
    private static final String LINES = "## 我们相信\n\n写下来，才算想过。";

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Operators operators;

    @Autowired
    Drafts drafts;

    @Autowired
    Say say;

    @Test
    void what_a_browser_announces_twice_is_not_lost_when_a_button_follows_at_once() {
        var clara = cast.clara();
        var operator = cast.person("Olga");
        operators.appoint(operator);
        operators.grantFounding(operator, cast.address(clara));

        try (var guest = browser.signedIn(clara, Look.DESKTOP)) {
            var page = guest.open("/studio/new");
            guest.settled();
            var box = page.getByLabel(
                    say.text(
                            Look.DESKTOP.language(),
                            "shell.form.chinese",
                            say.text(Look.DESKTOP.language(), "community.form.charter")),
                    new Page.GetByLabelOptions().setExact(true));
            box.fill(LINES);
            box.evaluate("box => box.dispatchEvent(new Event('input', {bubbles: true, composed: true}))");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(say.text(Look.DESKTOP.language(), "community.found.act")))
                    .click();
            page.locator("[role=alert], vaadin-text-field[invalid]").first().waitFor();

            assertThat(drafts.of(clara, "community/new").orElseThrow().typed()).containsEntry("charter.zh", LINES);
        }
    }
}
