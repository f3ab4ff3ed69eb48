package lyceum.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import lyceum.TestDatabase;
import lyceum.bench.Figures;
import lyceum.bench.Portal;

/// The chain of Friday shares on two processes and one MySQL, killed again and again at random: kill −9, start again,
/// by the real clock, with a step due every two seconds. Each step must take effect once and in order, and no later
/// than half a minute while at least one process lives.
///
/// `./lyceum faults friday [kills] [seed]`
public final class FridayFaults {
    private static final int STEPS_A_KILL = 6;
    private static final long LATEST_MILLIS = 30_000;
    private static final int LONGEST_LIFE_MILLIS = 4_000;
    private static final int BOTH_OF_100 = 8;
    private static final Duration SETTLED = Duration.ofSeconds(45);

    private record Span(Instant from, Instant until) {}

    private final int kills;
    private final Random chance;
    private final Clock clock = Clock.systemUTC();
    /// While no process lived.
    private final List<Span> dark = new ArrayList<>();
    private long slowest;

    private FridayFaults(int kills, long seed) {
        this.kills = kills;
        this.chance = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        long seed = arguments.length > 1
                ? Long.parseLong(arguments[1])
                : Clock.systemUTC().millis();
        var told = Arrays.stream(arguments).skip(2).toArray(String[]::new);
        if (told.length == 0) {
            System.setProperty("lyceum.test.database", "mysql");
            told = TestDatabase.asArguments();
        }
        new FridayFaults(kills, seed)
                .run(new Figures("faults friday", seed), told)
                .exit();
    }

    private Figures run(Figures figures, String... database) throws Exception {
        var stage = new FridayStage(kills * STEPS_A_KILL);
        try (var one = Portal.staged(stage::prepare, database);
                var other = Portal.empty(database)) {
            var began = clock.instant();
            for (int killed = 0; killed < kills; ) killed += killed + 1 < kills ? strike(one, other) : last(one);
            var end = stage.ends().plus(SETTLED);
            while (clock.instant().isBefore(end)) TimeUnit.SECONDS.sleep(1);
            figures.line(
                    "  %d kills in %d s, slowest start %d ms, %d times no process lived",
                    kills, Duration.between(began, clock.instant()).toSeconds(), slowest, dark.size());
            other.kill();
            one.afterwards(house -> judge(figures, stage.books(house)));
        }
        return figures;
    }

    /// One of them, or both; how many were killed.
    private int strike(Portal one, Portal other) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(LONGEST_LIFE_MILLIS));
        var victim = chance.nextBoolean() ? one : other;
        if (chance.nextInt(100) >= BOTH_OF_100) {
            victim.kill();
            restart(victim);
            return 1;
        }
        var gone = clock.instant();
        one.kill();
        other.kill();
        restart(victim);
        dark.add(new Span(gone, clock.instant()));
        restart(victim == one ? other : one);
        return 2;
    }

    private int last(Portal one) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(LONGEST_LIFE_MILLIS));
        one.kill();
        restart(one);
        return 1;
    }

    private void restart(Portal portal) {
        slowest = Math.max(slowest, portal.restart().toMillis());
    }

    private void judge(Figures figures, FridayStage.Books books) {
        var late = books.taken().stream()
                .mapToLong(one -> late(one.due(), one.done()))
                .toArray();
        long worst = Figures.percentile(late, 100);
        figures.check("kills: " + kills, "50", kills >= 50, "100", kills >= 100);
        figures.check("steps done: " + books.taken().size(), "all that were due", () -> books.missing() == 0);
        figures.check("steps that did not take effect: " + books.missing(), "0", () -> books.missing() == 0);
        figures.check("steps that took effect twice: " + books.doubled(), "0", () -> books.doubled() == 0);
        figures.check(
                "shares whose steps came out of order: " + books.disordered(), "0", () -> books.disordered() == 0);
        figures.check(
                "posts of %d notices: %d".formatted(books.notices(), books.posts()),
                "one each",
                () -> books.posts() == books.notices());
        figures.line(
                "  lateness: p50 %d ms, p95 %d ms, p99 %d ms",
                Figures.percentile(late, 50), Figures.percentile(late, 95), Figures.percentile(late, 99));
        figures.check("latest while a process lived: " + worst + " ms", "30 s", () -> worst <= LATEST_MILLIS);
    }

    /// In milliseconds, without the time in which no process lived.
    private long late(Instant due, Instant done) {
        long late = Duration.between(due, done).toMillis();
        for (var span : dark) {
            var from = span.from().isAfter(due) ? span.from() : due;
            var until = span.until().isBefore(done) ? span.until() : done;
            if (from.isBefore(until)) late -= Duration.between(from, until).toMillis();
        }
        return Math.max(0, late);
    }
}
