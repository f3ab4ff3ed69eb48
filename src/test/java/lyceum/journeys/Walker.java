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

    /// A button or link of the page itself, not of the frame round it.
    void presses(String key, Object... arguments) {
        var named =
                new Locator.GetByRoleOptions().setName(words(key, arguments)).setExact(true);
        var main = page().locator("main");
        var both = main.getByRole(AriaRole.BUTTON, named).or(main.getByRole(AriaRole.LINK, named));
        both.locator("visible=true").first().click();
    }

    void writes(String label, String text) {
        page().getByLabel(words(label), new Page.GetByLabelOptions().setExact(true))
                .fill(text);
    }

    /// Into the Chinese half of what is written in two languages.
    void writesChinese(String label, String text) {
        var named = words("shell.form.chinese", words(label));
        page().getByLabel(named, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    /// Types into a picker's fields, one after the other.
    void picks(String picker, String label, String... typed) {
        var inputs = page().locator(picker)
                .filter(new Locator.FilterOptions().setHasText(words(label)))
                .locator("input");
        for (int i = 0; i < typed.length; i++) {
            inputs.nth(i).fill(typed[i]);
            inputs.nth(i).press("Enter");
        }
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
