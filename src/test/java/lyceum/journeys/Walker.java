package lyceum.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import lyceum.Browser.Guest;
import lyceum.language.Say;

/// Somebody who reads what is written on the screen and presses it, in the language it is written in.
record Walker(Guest guest, Say say, Locale language) {
    String words(String key, Object... arguments) {
        return say.text(language, key, arguments);
    }

    Page page() {
        return guest.page();
    }

    void presses(String key, Object... arguments) {
        var named = new Page.GetByRoleOptions().setName(words(key, arguments)).setExact(true);
        var both = page().getByRole(AriaRole.BUTTON, named).or(page().getByRole(AriaRole.LINK, named));
        both.locator("visible=true").first().click();
    }

    void writes(String label, String text) {
        page().getByLabel(words(label), new Page.GetByLabelOptions().setExact(true))
                .fill(text);
    }

    /// Waits until the page with this heading stands there.
    void sees(String title, Object... arguments) {
        heading(words(title, arguments)).waitFor();
    }

    Locator heading(String text) {
        return page().locator("h1", new Page.LocatorOptions().setHasText(text));
    }

    Locator reads(String text) {
        return page().getByText(text).locator("visible=true").first();
    }

    void isAt(String path) {
        page().waitForURL(Pattern.compile(".*" + path + "([?#].*)?$"));
    }
}
