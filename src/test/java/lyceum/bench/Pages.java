package lyceum.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Requests a second, 95th percentile and the server's CPU for each: a public page, and opening the home page signed in
/// (page, init, first data), by 1, 16 and 64 people at once. `pages [seconds]`
final class Pages {
    private static final List<Integer> AT_ONCE = List.of(1, 16, 64);
    private static final String PUBLIC = "/c/" + Stage.ADDRESS + "/courses/" + Stage.COURSE;

    /// What others need for the same work, on such a machine.
    private static final double OTHERS_PUBLIC = 3.2; // ms of CPU, NodeBB
    private static final double OTHERS_HOME = 70; // ms of CPU, Moodle
    private static final long OTHERS_HOME_P95 = 2_400; // ms at 64 at once, Moodle

    private record Measured(
            int requests, double perSecond, long p50, long p95, double cpu, int troubles, String first) {}

    private final Duration span;

    private Pages(int seconds) {
        this.span = Duration.ofSeconds(seconds);
    }

    public static void main(String[] arguments) throws Exception {
        new Pages(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8).run();
    }

    private void run() throws Exception {
        var figures = new Figures("bench pages", 42);
        try (var portal = Portal.staged(house -> {
            var stage = new Stage(house);
            stage.cohort(1, 100, 499);
            stage.people(64);
        })) {
            var people = IntStream.range(0, 64)
                    .mapToObj(i -> new Visitor(portal.address(), i))
                    .toList();
            var strangers = IntStream.range(0, 64)
                    .mapToObj(i -> new Visitor(portal.address(), 1_000 + i))
                    .toList();
            for (int i = 0; i < people.size(); i++) people.get(i).signIn(Stage.email(i), Stage.PASSWORD);
            figures.line("warming up");
            measure(portal, strangers.subList(0, 16), Pages::page);
            measure(portal, people.subList(0, 16), Pages::home);

            figures.line("a public page, %s", PUBLIC);
            for (int n : AT_ONCE) {
                var found = measure(portal, strangers.subList(0, n), Pages::page);
                figures.check(
                        line(n, found),
                        "0 errors, CPU ≤ " + OTHERS_PUBLIC + " ms",
                        found.troubles() == 0 && found.cpu() <= OTHERS_PUBLIC,
                        "CPU ≤ 0.3 ms",
                        found.cpu() <= 0.3);
            }
            figures.line("opening /home, signed in: page, init, first data");
            for (int n : AT_ONCE) {
                var found = measure(portal, people.subList(0, n), Pages::home);
                boolean crowd = n == 64;
                figures.check(
                        line(n, found),
                        "0 errors, CPU ≤ 70 ms" + (crowd ? ", p95 ≤ 2.4 s" : ""),
                        found.troubles() == 0
                                && found.cpu() <= OTHERS_HOME
                                && (!crowd || found.p95() <= OTHERS_HOME_P95),
                        "CPU ≤ 10 ms" + (crowd ? ", p95 ≤ 300 ms" : ""),
                        found.cpu() <= 10 && (!crowd || found.p95() <= 300));
                if (found.troubles() > 0) figures.line("    %.300s", found.first());
            }
            figures.line("server memory %d MB", portal.memory());
            people.forEach(Visitor::close);
            strangers.forEach(Visitor::close);
        }
        figures.exit();
    }

    private static String line(int n, Measured found) {
        return "%2d at once: %6.0f/s, p50 %d, p95 %d ms, CPU %.2f ms"
                .formatted(n, found.perSecond(), found.p50(), found.p95(), found.cpu());
    }

    private interface Visit {
        void by(Visitor person) throws IOException;
    }

    private static void page(Visitor person) throws IOException {
        var answer = person.get(PUBLIC);
        if (answer.status() != 200) throw new IllegalStateException("answers " + answer.status());
    }

    private static void home(Visitor person) throws IOException {
        new Screen(person, "/home").close();
    }

    private Measured measure(Portal portal, List<Visitor> people, Visit visit) throws Exception {
        var times = new ConcurrentLinkedQueue<Long>();
        var troubles = new AtomicInteger();
        var first = new ConcurrentLinkedQueue<String>();
        var cpu = portal.cpu();
        var begun = System.nanoTime();
        var end = begun + span.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var person : people)
                running.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        var from = System.nanoTime();
                        try {
                            visit.by(person);
                            times.add((System.nanoTime() - from) / 1_000);
                        } catch (IOException | IllegalStateException trouble) {
                            troubles.incrementAndGet();
                            first.add(trouble.toString());
                        }
                    }
                }));
            for (var one : running) one.get();
        }
        var spent = System.nanoTime() - begun;
        var used = portal.cpu().minus(cpu);
        var all = times.stream().mapToLong(Long::longValue).toArray();
        return new Measured(
                all.length,
                all.length * 1e9 / spent,
                Figures.percentile(all, 50) / 1_000,
                Figures.percentile(all, 95) / 1_000,
                all.length == 0 ? 0 : used.toNanos() / 1e6 / all.length,
                troubles.get(),
                first.isEmpty() ? "" : first.peek());
    }
}
