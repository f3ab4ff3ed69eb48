package lyceum;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lyceum.language.Languages;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/// A real Chromium before the real portal.
///
/// ```java
/// @BrowserTest class Walk {
///     @Autowired Browser browser;
///     @Test void …() {
///         try (var eve = browser.visitor(Look.PHONE)) {          // or browser.signedIn(person,
/// Look.DESKTOP.in(ENGLISH))
///             var page = eve.open("/c/yiye");                     // a Playwright Page
///             page.getByText("买一张门票").click();
///             eve.isAccessible(); eve.shot("course");             // axe; target/shots/course-….png
///         }
///     }
/// }
/// ```
/// Closing checks that nothing was asked of another host and that no script failed.
@TestComponent
public class Browser {
    public record Look(Locale language, boolean dark, int width, int height) {
        public static final Look DESKTOP = new Look(Languages.CHINESE, false, 1440, 900);
        public static final Look PHONE = new Look(Languages.CHINESE, false, 390, 844);

        public Look in(Locale language) {
            return new Look(language, dark, width, height);
        }

        public Look atNight() {
            return new Look(language, true, width, height);
        }

        /// A desk in Chinese and a phone in English. With what [Guest#isFine] turns them to, every two of language,
        /// scheme and size meet.
        public static Stream<Look> all() {
            return Stream.of(DESKTOP, PHONE.in(Languages.ENGLISH));
        }

        /// The other size at the other time of day, in the same language.
        private Look turned() {
            var other = width == DESKTOP.width ? PHONE : DESKTOP;
            return new Look(language, !dark, other.width, other.height);
        }

        @Override
        public String toString() {
            return width + "-" + language.getLanguage() + (dark ? "-dark" : "");
        }
    }

    public static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Environment settings;
    private @Nullable Playwright playwright;
    private com.microsoft.playwright.@Nullable Browser chromium;

    Browser(Environment settings) {
        this.settings = settings;
    }

    public String address() {
        return "http://127.0.0.1:" + settings.getRequiredProperty("local.server.port");
    }

    public Guest visitor(Look look) {
        return new Guest(address(), look, chromium());
    }

    public Guest signedIn(PersonId person, Look look) {
        var guest = visitor(look);
        var let = guest.context.request().get(address() + SideDoor.PATH + "?person=" + person.value());
        assertThat(let.status()).as("the side door").isEqualTo(204);
        return guest;
    }

    private synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            playwright = playwright();
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(QUIET));
        }
        return chromium;
    }

    /// Drives the machine's own Chromium and downloads none.
    public static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /// Where this machine keeps its Chromium; `LYCEUM_CHROMIUM` names another.
    public static Path executable() {
        return Stream.of(
                        System.getenv("LYCEUM_CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium: install the package chromium, or name one in LYCEUM_CHROMIUM."));
    }

    @PreDestroy
    void close() {
        if (playwright != null) playwright.close();
    }

    /// Somebody with a browser window of their own.
    public static final class Guest implements AutoCloseable {
        private static final String AXE = axe();
        private static final int PATIENCE_MILLIS = 15_000;

        private final String address;
        private Look look;
        private final BrowserContext context;
        private final Page page;
        private final List<String> foreign = new ArrayList<>();
        private final List<String> others = new ArrayList<>();
        private final List<String> broken = new ArrayList<>();
        private final List<String> told = new ArrayList<>();

        Guest(String address, Look look, com.microsoft.playwright.Browser chromium) {
            this.address = address;
            this.look = look;
            context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                    .setLocale(look.language().toLanguageTag())
                    .setTimezoneId("Asia/Shanghai")
                    .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                    .setHasTouch(look.width() < 800)
                    .setViewportSize(look.width(), look.height()));
            context.addCookies(List.of(new Cookie("lang", look.language().toLanguageTag()).setUrl(address)));
            context.onRequest(request -> {
                if (request.url().startsWith("http")
                        && !request.url().startsWith(address)
                        && others.stream().noneMatch(request.url()::startsWith)) foreign.add(request.url());
            });
            context.setDefaultTimeout(PATIENCE_MILLIS);
            page = context.newPage();
            page.onPageError(broken::add);
            page.onRequestFailed(request -> told.add(request.url() + " " + request.failure()));
            page.onResponse(response -> {
                if (response.status() >= 500) told.add(response.url() + " " + response.status());
            });
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) broken.add(message.text());
                else told.add(message.text());
            });
        }

        /// Another site that the way leads over, as a till's.
        public void mayVisit(String site) {
            others.add(site);
        }

        /// Opens a path of the portal and waits until it can be used.
        public Page open(String path) {
            page.navigate(address + path);
            settled();
            return page;
        }

        public Page page() {
            return page;
        }

        public BrowserContext context() {
            return context;
        }

        /// Until a main element with a heading stands there and no request of Vaadin's is on its way.
        public void settled() {
            try {
                page.waitForFunction("() => document.querySelector('main h1') && !document.querySelector('#skeleton')"
                        + " && !Object.values(window.Vaadin?.Flow?.clients ?? {}).some(client => client.isActive?.())");
            } catch (TimeoutError stuck) {
                throw new AssertionError(
                        page.url() + " does not open, see " + shot("stuck") + "; " + broken + told, stuck);
            }
        }

        /// Nothing serious by WCAG 2.2 A and AA.
        public void isAccessible() {
            page.evaluate(AXE);
            @SuppressWarnings("unchecked")
            var found = (List<String>) page.evaluate("""
                    async () => { const told = await axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', \
                    'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}}); return told.violations \
                    .filter(found => ['serious', 'critical'].includes(found.impact) || found.id === 'page-has-heading-one') \
                    .map(found => found.id + ': ' + found.help + ' — ' \
                    + found.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + ' ' + (node.any[0]?.message ?? '')).join(' | ')); }""");
            assertThat(found).as("axe on " + page.url() + " at " + look).isEmpty();
        }

        /// Nothing hangs over the right edge.
        public void fits() {
            var over =
                    page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) over).intValue())
                    .as("px too wide: " + page.url() + " at " + look)
                    .isZero();
        }

        /// A picture of the whole page in `target/shots`.
        public Path shot(String name) {
            var file = Path.of("target", "shots", name + "-" + look + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            return file;
        }

        /// Here, and in the other size and scheme before the same open page, as when a phone is turned and night falls.
        public void isFine(String shot) {
            var opened = look;
            isFineHere(shot);
            turn(opened.turned());
            isFineHere(shot);
            turn(opened);
        }

        public void isFine(String path, String shot) {
            open(path);
            isFine(shot);
        }

        /// It fits, is accessible and is photographed.
        public void isFineHere(String shot) {
            settled();
            isAccessible();
            fits();
            shot(shot);
        }

        private void turn(Look to) {
            if (to.width() != look.width()) page.setViewportSize(to.width(), to.height());
            if (to.dark() != look.dark())
                page.emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(to.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
            look = to;
            drawn();
        }

        /// Until what follows the size has been drawn and nothing fades any more.
        private void drawn() {
            page.evaluate("""
                    async () => {
                      const frame = () => new Promise(requestAnimationFrame);
                      await frame();
                      await frame();
                      await Promise.allSettled(document.getAnimations()
                          .filter(one => one.effect?.getComputedTiming().endTime !== Infinity)
                          .map(one => one.finished));
                      await frame();
                    }""");
        }

        @Override
        public void close() {
            context.close();
            assertThat(foreign).as("asked of other hosts").isEmpty();
            assertThat(broken).as("scripts that failed").isEmpty();
        }

        private static String axe() {
            try (var script = Browser.class.getResourceAsStream("/axe.min.js")) {
                return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
