package lyceum.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Two hundred people sign up within ten seconds, each from an address of their own, read the letter and come in: over
/// real HTTP and SMTP, with limits and hashing as shipped.
final class SignUps {
    private static final int PEOPLE = 200;
    private static final int WARMING = 20;
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final Duration LETTERS = Duration.ofSeconds(120);
    private static final Pattern LINK = Pattern.compile("/confirm/([A-Za-z0-9_-]+)");

    private record Took(long milliseconds, String trouble) {}

    private final Random chance;
    private final long seed;

    private SignUps(long seed) {
        this.seed = seed;
        this.chance = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        new SignUps(arguments.length > 0 ? Long.parseLong(arguments[0]) : 42).run();
    }

    private void run() throws Exception {
        var figures = new Figures("bench signup", seed);
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try (var portal = Portal.empty(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort())) {
            var people = new ArrayList<Visitor>();
            var emails = new ArrayList<String>();
            var passwords = new ArrayList<String>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(new Visitor(portal.address(), i));
                emails.add("person" + i + "@bench.example");
                var secret = new byte[12];
                chance.nextBytes(secret);
                passwords.add("clover " + HexFormat.of().formatHex(secret));
            }
            warm(portal.address());

            var before = portal.cpu();
            var begun = System.nanoTime();
            var asked = together(PEOPLE, i -> {
                // Evenly over most of the window, in an order of chance.
                Thread.sleep(WINDOW.toMillis() * 9 / 10 * i / PEOPLE);
                return ask(people.get(i), emails.get(i), passwords.get(i), i);
            });
            var took = Duration.ofNanos(System.nanoTime() - begun);
            var cpu = portal.cpu().minus(before).toMillis();
            var all = mail.waitForIncomingEmail(LETTERS.toMillis(), PEOPLE + WARMING);
            var arrived = Duration.ofNanos(System.nanoTime() - begun);

            var links = new java.util.HashMap<String, String>();
            for (var letter : mail.getReceivedMessages()) {
                var found = LINK.matcher(text(letter));
                if (found.find()) links.put(letter.getAllRecipients()[0].toString(), found.group(1));
            }
            var confirmed = together(PEOPLE, i -> confirm(people.get(i), links.get(emails.get(i))));

            report("asking", asked, figures);
            figures.check(
                    "%d of %d sent within 10 s; the last answer after %.1f s"
                            .formatted(good(asked), PEOPLE, took.toMillis() / 1000.0),
                    "all succeed",
                    good(asked) == PEOPLE,
                    "all answered within 10 s",
                    good(asked) == PEOPLE && took.compareTo(WINDOW) <= 0);
            figures.line("    server CPU per sign-up: %d ms", cpu / PEOPLE);
            figures.check(
                    "letters arrived %d, the last after %.1f s".formatted(links.size(), arrived.toMillis() / 1000.0),
                    "all",
                    () -> all && emails.stream().allMatch(links::containsKey));
            report("confirming", confirmed, figures);
            figures.check(
                    good(confirmed) + " of " + PEOPLE + " confirmed and are in",
                    "all",
                    () -> good(confirmed) == PEOPLE);
            people.forEach(Visitor::close);
        } finally {
            mail.stop();
        }
        figures.exit();
    }

    /// The first of everything loads classes; no figure of it is kept.
    private static void warm(URI portal) throws Exception {
        for (int i = 0; i < WARMING; i++)
            try (var first = new Visitor(portal, 60_000 + i)) {
                ask(first, "first" + i + "@bench.example", "clover warms the kettle " + i, 60_000 + i);
            }
    }

    private static Took ask(Visitor person, String email, String password, int number) throws Exception {
        var begun = System.nanoTime();
        var form = person.get("/sign-up");
        var sent = person.post(
                "/sign-up",
                Map.of(
                        "_csrf",
                        form.csrf(),
                        "email",
                        email,
                        "called",
                        "Person " + number,
                        "password",
                        password,
                        "zone",
                        "Asia/Shanghai"));
        var milliseconds = (System.nanoTime() - begun) / 1_000_000;
        return new Took(milliseconds, sent.status() == 200 ? "" : sent.status() + " " + sent.text());
    }

    private static Took confirm(Visitor person, @Nullable String secret) throws Exception {
        if (secret == null) return new Took(0, "no letter");
        var begun = System.nanoTime();
        var press = person.get("/confirm/" + secret);
        var let = person.post("/confirm/" + secret, Map.of("_csrf", press.csrf()));
        var home = let.location() == null ? 0 : person.get("/home").status();
        var milliseconds = (System.nanoTime() - begun) / 1_000_000;
        return new Took(milliseconds, home == 200 ? "" : let.status() + " then " + home + " " + let.text());
    }

    private static void report(String what, List<Took> all, Figures figures) {
        var times = all.stream().mapToLong(Took::milliseconds).toArray();
        figures.line(
                "  %s: p50 %d ms, p95 %d ms, p99 %d ms",
                what, Figures.percentile(times, 50), Figures.percentile(times, 95), Figures.percentile(times, 99));
        all.stream()
                .filter(took -> !took.trouble().isEmpty())
                .limit(2)
                .forEach(took -> figures.line("    %.300s", took.trouble()));
    }

    private static long good(List<Took> all) {
        return all.stream().filter(took -> took.trouble().isEmpty()).count();
    }

    private interface Doing {
        Took of(int person) throws Exception;
    }

    private static List<Took> together(int people, Doing doing) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Took>>();
            for (int i = 0; i < people; i++) {
                int person = i;
                Callable<Took> one = () -> {
                    start.await();
                    try {
                        return doing.of(person);
                    } catch (java.io.IOException | IllegalStateException trouble) {
                        return new Took(0, trouble.toString());
                    }
                };
                running.add(threads.submit(one));
            }
            start.countDown();
            var all = new ArrayList<Took>();
            for (var one : running) all.add(one.get());
            return all;
        }
    }

    /// The plain text of a letter, whatever it is wrapped in.
    private static String text(Part letter) throws Exception {
        var content = letter.getContent();
        if (!(content instanceof Multipart parts)) return content.toString();
        for (int i = 0; i < parts.getCount(); i++) {
            var found = text(parts.getBodyPart(i));
            if (!found.isBlank()) return found;
        }
        return "";
    }
}
