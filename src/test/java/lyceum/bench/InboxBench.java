package lyceum.bench;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import lyceum.Lyceum;
import lyceum.faults.AdmissionStage;
import lyceum.faults.InboxFaults;
import lyceum.payment.InboxHands;
import lyceum.payment.standin.StandInStripe;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/// How fast Stripe is answered, and how fast what it told becomes admissions. First a portal as shipped takes 200
/// deliveries a second; then an inbox full of paid events is emptied by hand, asking Stripe timed apart, the clock
/// stopping when the orders stand at ADMITTED; beside it what the same database commits in bare JDBC batches of the
/// same rows.
///
/// `./lyceum bench inbox [events] [seconds]`, on MySQL
final class InboxBench {
    private static final int A_SECOND = 200;
    private static final int SENDERS = 64;

    private final int events;
    private final int seconds;

    private InboxBench(int events, int seconds) {
        this.events = events;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        new InboxBench(events, seconds).run(new Figures("bench inbox", events));
    }

    private static boolean isOnMySql() {
        return System.getenv("LYCEUM_TEST_MYSQL") != null;
    }

    /// A fresh one each time.
    private static String[] database() {
        if (!isOnMySql()) return new String[0];
        var server = System.getenv("LYCEUM_TEST_MYSQL");
        var name = "bench_" + Clock.systemUTC().millis();
        return new String[] {
            "--spring.datasource.url=" + server + "/" + name
                    + "?createDatabaseIfNotExist=true&allowPublicKeyRetrieval=true",
            "--spring.datasource.username=" + System.getenv().getOrDefault("LYCEUM_TEST_MYSQL_USER", "root"),
            "--spring.datasource.password=" + System.getenv().getOrDefault("LYCEUM_TEST_MYSQL_PASSWORD", ""),
            "--lyceum.audit.key=a key for benches only, of 32 letters and more"
        };
    }

    private void run(Figures figures) throws Exception {
        figures.line("  database: %s", isOnMySql() ? "MySQL" : "H2");
        try (var stripe = new StandInStripe(Clock.systemUTC())) {
            answers(figures, stripe, InboxFaults.withStripe(stripe, database()));
        }
        try (var stripe = new StandInStripe(Clock.systemUTC())) {
            admissions(figures, stripe, InboxFaults.withStripe(stripe, database()));
        }
        figures.exit();
    }

    /// An open loop: deliveries leave at their time, whether the one before was answered or not; the clock of each
    /// starts when it should have left.
    private void answers(Figures figures, StandInStripe stripe, String... settings) throws Exception {
        int all = A_SECOND * seconds;
        var stage = new AdmissionStage(all / 4);
        var millis = new ConcurrentLinkedQueue<Long>();
        var refused = new AtomicInteger();
        try (var portal = Portal.staged(stage::prepare, settings)) {
            for (var till : stage.tills()) stripe.books().pay(StandInStripe.session(URI.create(till)));
            var events = new ArrayList<>(stripe.courier().pickUp());
            var letterbox = portal.address().resolve("/stripe/webhook");
            var toSend = new ArrayList<Map<String, Object>>();
            while (toSend.size() < all) toSend.addAll(events); // most are duplicates, as after an outage
            warm(stripe, letterbox, events);
            send(stripe, letterbox, toSend.subList(0, all), millis, refused);
        }
        var sorted = millis.stream().mapToLong(Long::longValue).toArray();
        long p95 = Figures.percentile(sorted, 95);
        figures.line(
                "  webhook: %d deliveries in %d s, %d not answered with 200; p50 %d ms, p95 %d ms, p99 %d ms",
                all, seconds, refused.get(), Figures.percentile(sorted, 50), p95, Figures.percentile(sorted, 99));
        figures.check("webhook answers, p95 at 200/s: " + p95 + " ms", "250 ms", p95 <= 250, "50 ms", p95 <= 50);
        figures.check("deliveries not taken: " + refused.get(), "0", () -> refused.get() == 0);
    }

    private static void warm(StandInStripe stripe, URI letterbox, List<Map<String, Object>> events) {
        events.stream()
                .limit(300)
                .forEach(event ->
                        stripe.courier().post(letterbox, stripe.courier().sealed(event)));
    }

    private static void send(
            StandInStripe stripe,
            URI letterbox,
            List<Map<String, Object>> events,
            Queue<Long> millis,
            AtomicInteger refused)
            throws InterruptedException {
        long begun = System.nanoTime();
        try (var senders = Executors.newScheduledThreadPool(SENDERS)) {
            for (int i = 0; i < events.size(); i++) {
                var event = events.get(i);
                long due = TimeUnit.SECONDS.toNanos(1) * i / A_SECOND;
                senders.schedule(
                        () -> {
                            int status = stripe.courier()
                                    .post(letterbox, stripe.courier().sealed(event));
                            millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun - due));
                            if (status != 200) refused.incrementAndGet();
                        },
                        begun + due - System.nanoTime(), // writing the whole timetable takes a while itself
                        TimeUnit.NANOSECONDS);
            }
            senders.shutdown();
            senders.awaitTermination(10, TimeUnit.MINUTES);
        }
    }

    private void admissions(Figures figures, StandInStripe stripe, String... settings) throws Exception {
        var stage = new AdmissionStage(events);
        var arguments = new ArrayList<>(List.of(settings));
        arguments.addAll(List.of(
                "--lyceum.demo=none",
                "--server.port=0",
                "--lyceum.home=" + java.nio.file.Files.createTempDirectory("lyceum-bench"),
                "--spring.quartz.auto-startup=false"));
        try (var house = SpringApplication.run(Lyceum.class, arguments.toArray(String[]::new))) {
            stage.prepare(house);
            for (var till : stage.tills()) stripe.books().pay(StandInStripe.session(URI.create(till)));
            fill(house, stripe);
            var bare = new BareCommits(house.getBean(DataSource.class), InboxHands.batch());
            if (isOnMySql()) bare.prepare();
            var times = house.getBean(InboxHands.class).empties();
            var books = stage.compared(house);
            figures.check(
                    "orders at ADMITTED: " + books.admitted(),
                    String.valueOf(events),
                    () -> books.admitted() == events);
            double rate = rate(events, times.settling());
            figures.line(
                    "  asking Stripe (stand-in, in this process): %d ms for %d events, %.0f a second",
                    times.asking().toMillis(), times.settled(), rate(times.settled(), times.asking()));
            figures.line(
                    "  inbox → ADMITTED: %d admissions in %d ms, %.0f a second",
                    events, times.settling().toMillis(), rate);
            if (!isOnMySql()) {
                figures.line("  bare JDBC is compared on MySQL only");
                return;
            }
            TimeUnit.SECONDS.sleep(5);
            double possible = rate(events, bare.write(events));
            long share = Math.round(100 * rate / possible);
            figures.line(
                    "  bare JDBC commits of the same rows, %d a batch: %.0f a second", InboxHands.batch(), possible);
            figures.check(
                    "admissions of what bare JDBC commits: " + share + " %", "25 %", share >= 25, "50 %", share >= 50);
        }
    }

    private static void fill(ApplicationContext house, StandInStripe stripe) {
        var hands = house.getBean(InboxHands.class);
        for (var event : stripe.courier().pickUp())
            if (event.get("type").equals("checkout.session.completed")) {
                var object = (Map<?, ?>) ((Map<?, ?>) event.get("data")).get("object");
                hands.receives((String) event.get("id"), (String) object.get("id"));
            }
    }

    private static double rate(int howMany, Duration time) {
        return howMany * 1e9 / Math.max(1, time.toNanos());
    }
}
