package lyceum.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import lyceum.access.Accounts;
import lyceum.community.Communities;
import lyceum.course.Offers;
import lyceum.language.Languages;
import lyceum.shared.Email;
import lyceum.shared.Money;
import lyceum.shared.Seats;

/// When a stranger and a member see something and can do something: headless Chromium, an empty cache each time, a warm
/// server, the median of twenty; once as the line is here, once as on slow 4G (1.6 Mbit/s, 150 ms, processor four times
/// slower).
public final class FirstPaint {
    private static final int RUNS = 20;
    private static final int WARM_UP = 3;
    private static final String PASSWORD = "a lecture card of warm paper";
    private static final Email MEMBER = new Email("paint@example.com");
    /// Notes when the screen itself stands there and the skeleton has gone.
    private static final String WATCH = """
            (() => { const done = () => { if (window.usable || !document.querySelector('main h1') \
            || document.getElementById('skeleton')) return; requestAnimationFrame(() => requestAnimationFrame(() => \
            window.usable = window.usable || performance.now())); }; \
            new MutationObserver(done).observe(document, {childList: true, subtree: true}); })();""";

    private record Seen(long paint, long usable, long kilobytes) {}

    private enum Line {
        HERE,
        SLOW_4G
    }

    private FirstPaint() {}

    public static void main(String[] arguments) {
        var community = new AtomicReference<String>();
        try (var portal = Portal.staged(
                        house -> {
                            house.getBean(Accounts.class)
                                    .welcome(MEMBER, "Ada", Languages.CHINESE, lyceum.Cast.SHANGHAI, PASSWORD);
                            var terms = house.getBean(Offers.class).cohort(Seats.of(200), Money.of("CNY", 49_900));
                            community.set(house.getBean(Communities.class)
                                    .get(terms.community())
                                    .address());
                        },
                        "--vaadin.productionMode=true");
                var playwright = lyceum.Browser.playwright()) {
            var chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(lyceum.Browser.executable())
                            .setArgs(lyceum.Browser.QUIET));
            var address = portal.address().toString();
            var member = signIn(chromium, address);
            var figures = new Figures("paint", 0);
            var stranger = measure(chromium, address + "/c/" + community.get(), null, Line.HERE);
            var home = measure(chromium, address + "/home", member, Line.HERE);
            var strangerFar = measure(chromium, address + "/c/" + community.get(), null, Line.SLOW_4G);
            var homeFar = measure(chromium, address + "/home", member, Line.SLOW_4G);
            var again = again(chromium, address + "/home", member);

            figures.check(
                    "public page, first paint " + stranger.paint() + " ms",
                    "≤ 200 ms",
                    stranger.paint() <= 200,
                    "≤ 150 ms",
                    stranger.paint() <= 150);
            figures.check(
                    "public page, on the wire " + stranger.kilobytes() + " KB",
                    "≤ 400 KB",
                    stranger.kilobytes() <= 400,
                    "≤ 40 KB",
                    stranger.kilobytes() <= 40);
            figures.check(
                    "application, first paint " + home.paint() + " ms",
                    "≤ 300 ms",
                    home.paint() <= 300,
                    "≤ 250 ms",
                    home.paint() <= 250);
            figures.check(
                    "application, usable " + home.usable() + " ms",
                    "≤ 1200 ms",
                    home.usable() <= 1200,
                    "≤ 1000 ms",
                    home.usable() <= 1000);
            figures.check(
                    "application, on the wire " + home.kilobytes() + " KB",
                    "≤ 400 KB",
                    home.kilobytes() <= 400,
                    "≤ 250 KB",
                    home.kilobytes() <= 250);
            figures.check(
                    "application, first paint with a warm cache " + again.paint() + " ms",
                    "none",
                    true,
                    "≤ 200 ms",
                    again.paint() <= 200);
            figures.line(
                    "  on slow 4G: public page painted %d ms · application painted %d ms",
                    strangerFar.paint(), homeFar.paint());
            figures.check(
                    "application on slow 4G, usable " + homeFar.usable() + " ms",
                    "none",
                    true,
                    "≤ 3500 ms",
                    homeFar.usable() <= 3500);
            chromium.close();
            portal.close();
            figures.exit();
        }
    }

    /// Comes in as everybody does, and keeps the cookies.
    private static String signIn(Browser chromium, String address) {
        try (var context = chromium.newContext()) {
            var form = context.request().get(address + "/sign-in").text();
            var token = form.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            var answer = context.request()
                    .post(
                            address + "/sign-in",
                            RequestOptions.create()
                                    .setForm(FormData.create()
                                            .set("_csrf", token)
                                            .set("email", MEMBER.value())
                                            .set("password", PASSWORD)));
            if (!answer.ok()) throw new IllegalStateException("Not let in: " + answer.status());
            return context.storageState();
        }
    }

    private static Seen measure(Browser chromium, String url, String member, Line line) {
        var seen = new ArrayList<Seen>();
        for (int run = 0; run < RUNS + WARM_UP; run++) {
            try (var context = context(chromium, member)) {
                var once = open(context.newPage(), url, line);
                if (run >= WARM_UP) seen.add(once);
            }
        }
        return median(seen);
    }

    /// Twice in one window: the second time everything that may be kept is kept.
    private static Seen again(Browser chromium, String url, String member) {
        var seen = new ArrayList<Seen>();
        try (var context = context(chromium, member)) {
            for (int run = 0; run < RUNS + WARM_UP; run++) {
                var page = context.newPage();
                var once = open(page, url, Line.HERE);
                page.close();
                if (run >= WARM_UP) seen.add(once);
            }
        }
        return median(seen);
    }

    private static BrowserContext context(Browser chromium, String member) {
        var options = new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1440, 900);
        return chromium.newContext(member == null ? options : options.setStorageState(member));
    }

    private static Seen open(Page page, String url, Line line) {
        var tools = page.context().newCDPSession(page);
        var bytes = new long[1];
        tools.send("Network.enable");
        tools.on(
                "Network.loadingFinished",
                event -> bytes[0] += event.get("encodedDataLength").getAsLong());
        if (line == Line.SLOW_4G) slow(tools::send);
        page.addInitScript(WATCH);
        page.navigate(url);
        page.waitForFunction("() => window.usable && performance.getEntriesByName('first-contentful-paint').length");
        // What is fetched after the screen can be used is counted, too.
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var paint = page.evaluate("() => performance.getEntriesByName('first-contentful-paint')[0].startTime");
        var usable = page.evaluate("() => window.usable");
        return new Seen(((Number) paint).longValue(), ((Number) usable).longValue(), bytes[0] / 1000);
    }

    private interface Tools {
        JsonObject send(String method, JsonObject arguments);
    }

    private static void slow(Tools tools) {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 150);
        line.addProperty("downloadThroughput", 1.6e6 / 8);
        line.addProperty("uploadThroughput", 0.75e6 / 8);
        tools.send("Network.emulateNetworkConditions", line);
        var processor = new JsonObject();
        processor.addProperty("rate", 4);
        tools.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static Seen median(List<Seen> seen) {
        return new Seen(
                middle(seen.stream().mapToLong(Seen::paint).toArray()),
                middle(seen.stream().mapToLong(Seen::usable).toArray()),
                middle(seen.stream().mapToLong(Seen::kilobytes).toArray()));
    }

    private static long middle(long[] values) {
        return Figures.percentile(values, 50);
    }
}
