package lyceum.faults;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import lyceum.bench.Figures;
import lyceum.bench.Portal;
import lyceum.bench.Visitor;

/// Payments at the practice till of a real portal that is killed again and again: kill −9 in the middle, start again,
/// and in the end the books are compared. Everything that the till acknowledged must be admitted, once, with numbers
/// from 1 without a gap; and nothing that was not paid.
///
/// `./lyceum faults admission [orders] [kills] [seed]`
public final class AdmissionFaults {
    private static final int BUYERS_AT_ONCE = AdmissionStage.PAYERS;
    /// The short form is a test of the books: how fast a busy machine starts tells nothing there.
    static final int JUDGED_FROM = 10;

    private final int orders;
    private final int kills;
    private final Random chance;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();

    private AdmissionFaults(int orders, int kills, long seed) {
        this.orders = orders;
        this.kills = kills;
        this.chance = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        int orders = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        long seed = arguments.length > 2
                ? Long.parseLong(arguments[2])
                : Clock.systemUTC().millis();
        // What stands behind the seed says where the database is, as --spring.datasource.url=…
        var settings = Arrays.stream(arguments).skip(3).toArray(String[]::new);
        new AdmissionFaults(orders, kills, seed)
                .run(new Figures("faults admission", seed), settings)
                .exit();
    }

    private Figures run(Figures figures, String... settings) throws Exception {
        var stage = new AdmissionStage(orders);
        try (var portal = Portal.staged(stage::prepare, settings)) {
            var began = System.nanoTime();
            var restarts = pay(portal, stage.tills());
            figures.line(
                    "  %d orders, %d clicks acknowledged, %d cut off by a kill and repeated, %d kills, %d s",
                    orders,
                    acknowledged.get(),
                    cutOff.get(),
                    restarts.size(),
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
            stage.awaitSettled(portal);
            portal.kill();
            var books = stage.books(portal.home(), settings);
            long slowest = restarts.stream().mapToLong(Duration::toMillis).max().orElse(0);
            judge(figures, books, restarts.size(), slowest);
        }
        return figures;
    }

    private void judge(Figures figures, AdmissionStage.Books books, int killed, long slowest) {
        figures.check("kills: " + killed, String.valueOf(kills), killed >= kills, "50", killed >= 50);
        figures.check(
                "orders paid and admitted: " + books.admitted(),
                String.valueOf(orders),
                books.admitted() == orders,
                "10,000",
                books.admitted() >= 10_000);
        figures.check("paid and not admitted: " + books.lost(), "0", () -> books.lost() == 0);
        figures.check(
                "enrollments: " + books.enrollments(), String.valueOf(orders), () -> books.enrollments() == orders);
        figures.check(
                "numbers: 1 to " + books.highest(), "1 to " + orders + ", no gap", () -> books.highest() == orders);
        figures.check("payments: " + books.payments(), String.valueOf(orders), () -> books.payments() == orders);
        figures.check(
                "faults in the books: " + books.faults(),
                "none",
                () -> books.faults().isEmpty());
        if (kills < JUDGED_FROM)
            figures.line("  slowest start after a kill: %d ms (not judged: too few kills)", slowest);
        else
            figures.check(
                    "slowest start after a kill: " + slowest + " ms",
                    "60 s",
                    slowest <= 60_000,
                    "20 s",
                    slowest <= 20_000);
    }

    /// Buyers pay in any order, some twice, while the portal is killed at moments nobody knows.
    private List<Duration> pay(Portal portal, List<String> tills) throws Exception {
        var clicks = new ArrayList<>(tills);
        for (int i = 0; i < tills.size() / 5; i++) clicks.add(tills.get(chance.nextInt(tills.size())));
        Collections.shuffle(clicks, chance);
        Queue<String> left = new ConcurrentLinkedQueue<>(clicks);
        var over = new AtomicBoolean();
        try (var crowd = Executors.newFixedThreadPool(BUYERS_AT_ONCE)) {
            for (int i = 0; i < BUYERS_AT_ONCE; i++) {
                int number = i;
                crowd.submit(() -> buy(portal, number, left, over));
            }
            var restarts = killNowAndThen(portal, left, clicks.size());
            over.set(true);
            return restarts;
        }
    }

    private List<Duration> killNowAndThen(Portal portal, Queue<String> left, int clicks) throws InterruptedException {
        var restarts = new ArrayList<Duration>();
        while (restarts.size() < kills) {
            // each life ends after a share of the work, and a moment that nobody can foresee
            int until = (int) (clicks * (1 - (restarts.size() + 1.0) / (kills + 1)));
            while (left.size() > until) Thread.sleep(2);
            TimeUnit.MILLISECONDS.sleep(chance.nextInt(60));
            portal.kill();
            restarts.add(portal.restart());
        }
        while (!left.isEmpty()) Thread.sleep(10);
        TimeUnit.SECONDS.sleep(2);
        return restarts;
    }

    private void buy(Portal portal, int number, Queue<String> left, AtomicBoolean over) {
        var visitor = new Visitor(portal.address(), number);
        boolean in = false;
        while (!over.get()) {
            var till = left.poll();
            if (till == null) {
                rest(10);
                continue;
            }
            for (boolean done = false; !done && !over.get(); ) {
                try {
                    if (!in) visitor.signIn(AdmissionStage.email(number), AdmissionStage.PASSWORD);
                    in = true;
                    done = pays(visitor, till);
                    if (!done) in = false;
                } catch (IOException | RuntimeException killed) {
                    cutOff.incrementAndGet();
                    visitor.close();
                    visitor = new Visitor(portal.address(), number);
                    in = false;
                    rest(50);
                }
            }
        }
        visitor.close();
    }

    /// One click; paid already is as good.
    private boolean pays(Visitor visitor, String till) throws IOException {
        var page = visitor.get(till);
        if (page.status() != 200) return false;
        if (!page.text().contains("value=\"pay\"")) return true;
        var answer = visitor.post(till, Map.of("_csrf", page.csrf(), "do", "pay"));
        if (answer.status() != 303) return false;
        acknowledged.incrementAndGet();
        return true;
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
