package lyceum.bench;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.AssignmentPlan;
import lyceum.assignment.AssignmentPlan.Criteria;
import lyceum.assignment.Assignments;
import lyceum.shared.Bilingual;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationContext;

/// Five hundred learners, each signed in from an address of their own, write into the page of an assignment and hand in
/// within one minute; then, round after round, sixty-four press at one moment. Everything goes by real requests of the
/// screen. Each receipt is read on the screen, in the letter and, after the server was killed, in the books.
/// `handin [learners [seed]]`
final class HandInBench {
    private static final int AT_ONCE = 64;
    private static final int WARMING = 16;
    private static final int ROUNDS = 5;
    private static final int MINUTE_MILLIS = 60_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    // For the same work on such a machine.
    private static final String OTHERS = "Moodle: p95 6.9 s, 210 ms CPU";

    private final int learners;
    private final long seed;
    private final Random chance;
    private final List<Visitor> visitors = new ArrayList<>();
    private final List<AssignmentId> assignments = new ArrayList<>();
    private final List<HandingIn> works = new ArrayList<>();
    private final Receipts receipts = new Receipts();
    private List<PersonId> people = List.of();

    private HandInBench(int learners, long seed) {
        this.learners = learners;
        this.seed = seed;
        this.chance = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        new HandInBench(
                        arguments.length > 0 ? Math.clamp(Integer.parseInt(arguments[0]), AT_ONCE, 2_000) : 500,
                        arguments.length > 1 ? Long.parseLong(arguments[1]) : 42)
                .run();
    }

    private void run() throws Exception {
        var figures = new Figures("bench handin", seed);
        figures.line("%d learners; preparing", learners);
        try (var sink = new MailSink(receipts::letter);
                var portal = Portal.staged(
                        this::prepare, "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + sink.port())) {
            signIn(portal);
            figures.line("everybody is signed in, by real requests of the screen from here on");
            withinAMinute(portal, figures);
            atOnce(portal, figures);
            waitForLetters();
            figures.line("server memory %d MB; killed now (kill −9), then the books are opened", portal.memory());
            portal.kill();
            portal.afterwards(house -> receipts.compare(house, works, figures));
        }
        figures.exit();
    }

    private void signIn(Portal portal) throws Exception {
        for (int i = 0; i < learners; i++) visitors.add(new Visitor(portal.address(), i));
        each(visitors, 8, visitor -> visitor.signIn(Stage.email(visitors.indexOf(visitor)), Stage.PASSWORD));
    }

    private void withinAMinute(Portal portal, Figures figures) throws Exception {
        var all = IntStream.range(0, learners).mapToObj(i -> work(i, 0)).toList();
        each(all, 8, HandingIn::open);
        var moments = all.stream().mapToLong(_ -> chance.nextInt(MINUTE_MILLIS)).toArray();
        var used = portal.cpu();
        long begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < learners; i++) {
                var work = all.get(i);
                long moment = moments[i];
                threads.submit(() -> {
                    // Whoever hands in has paused before: what was typed is kept by then.
                    sleepUntil(begun, moment - 2_000);
                    work.write();
                    sleepUntil(begun, moment);
                    work.press();
                    work.close();
                    return null;
                });
            }
        }
        waitForLetters();
        double cpu = portal.cpu().minus(used).toNanos() / 1e6 / learners;
        long troubles = troubles(all);
        figures.check(
                "%d learners within one minute: %s, troubles %d".formatted(learners, times(all), troubles),
                "0 troubles",
                () -> troubles == 0);
        figures.line(
                "    server CPU for each, the keeping of the draft, the letter and whatever else it did in that minute"
                        + " included: %.1f ms",
                cpu);
        firstTrouble(all, figures);
    }

    private void atOnce(Portal portal, Figures figures) throws Exception {
        var all = new ArrayList<HandingIn>();
        double cpu = 0;
        double withLetters = 0;
        for (int round = 0; round < WARMING + ROUNDS; round++) {
            int assignment = 1 + round;
            int first = round * AT_ONCE;
            var some = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> work((first + i) % learners, assignment))
                    .toList();
            each(some, 8, HandingIn::open);
            each(some, 8, HandingIn::write);
            Thread.sleep(2_000);
            var used = portal.cpu();
            pressTogether(some);
            var answered = portal.cpu().minus(used);
            waitForLetters();
            var delivered = portal.cpu().minus(used);
            figures.line(
                    "  %d at once%s: %s, CPU %.1f ms each until answered, %.1f with its letter, troubles %d",
                    AT_ONCE,
                    round < WARMING ? " (warming up)" : "",
                    times(some),
                    answered.toNanos() / 1e6 / AT_ONCE,
                    delivered.toNanos() / 1e6 / AT_ONCE,
                    troubles(some));
            firstTrouble(some, figures);
            each(some, 8, HandingIn::close);
            if (round < WARMING) continue;
            all.addAll(some);
            cpu += answered.toNanos() / 1e6;
            withLetters += delivered.toNanos() / 1e6;
        }
        verdict(all, cpu / all.size(), withLetters / all.size(), figures);
    }

    private void verdict(List<HandingIn> all, double cpu, double withLetters, Figures figures) {
        long p95 = percentile(all, 95);
        long troubles = troubles(all);
        figures.check(
                "%d at once, %d rounds: %s, troubles %d".formatted(AT_ONCE, ROUNDS, times(all), troubles),
                "p95 ≤ 400 ms, 0 troubles",
                () -> p95 <= 400 && troubles == 0);
        figures.check(
                "server and database, CPU for each handing-in: %.1f ms, with its letter %.1f"
                        .formatted(cpu, withLetters),
                "≤ 20 ms with its letter",
                () -> withLetters <= 20);
        figures.line("    others: %s", OTHERS);
    }

    private static void pressTogether(List<HandingIn> some) throws Exception {
        var ready = new CountDownLatch(some.size());
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var work : some)
                threads.submit(() -> {
                    ready.countDown();
                    go.await();
                    work.press();
                    return null;
                });
            ready.await();
            go.countDown();
        }
    }

    private void waitForLetters() throws InterruptedException {
        long begun = System.nanoTime();
        while (receipts.letters() < works.size() && System.nanoTime() - begun < PATIENCE.toNanos()) Thread.sleep(5);
    }

    private HandingIn work(int learner, int assignment) {
        var work = new HandingIn(visitors.get(learner), people.get(learner), assignments.get(assignment), text());
        works.add(work);
        return work;
    }

    /// Two pages of Markdown, of which no two are alike.
    private String text() {
        var words = "把一件小事讲清楚，先说结论，再给理由；图只画一张，字只留一半。";
        var text = new StringBuilder("# 第 " + Long.toHexString(chance.nextLong()) + " 页\n\n");
        for (int paragraph = 0; paragraph < 6; paragraph++) {
            for (int i = 0; i < 200; i++) text.append(words.charAt(chance.nextInt(words.length())));
            text.append(paragraph % 2 == 0 ? "\n\n- **要点**：" : "\n\n");
        }
        return text.append("完").toString();
    }

    private void prepare(ApplicationContext house) {
        var stage = new Stage(house);
        var cohort = stage.cohort(1, learners, 0);
        people = stage.people(learners);
        stage.admit(cohort, people);
        var briefs = house.getBean(Assignments.class);
        for (int i = 0; i <= WARMING + ROUNDS; i++) {
            var id = briefs.write(stage.owner(), cohort, brief(i));
            briefs.publish(stage.owner(), id);
            assignments.add(id);
        }
    }

    private static AssignmentPlan brief(int number) {
        var now = LocalDateTime.now(Stage.ZONE).withNano(0);
        return new AssignmentPlan(
                Bilingual.of("第 " + number + " 次作业"),
                Bilingual.of("选一件小事，**一页**讲清楚。"),
                now.minusDays(1),
                now.plusDays(7),
                now.plusDays(9),
                null,
                true,
                10,
                50,
                List.of(new Criteria("清楚", "10 不用解释\n6 看两遍\n2 要有人讲"), new Criteria("好看", "5 好看\n0 不好看")));
    }

    private static void sleepUntil(long begun, long millis) throws InterruptedException {
        long left = millis - (System.nanoTime() - begun) / 1_000_000;
        if (left > 0) Thread.sleep(left);
    }

    private interface Act<T> {
        void on(T one) throws Exception;
    }

    private static <T> void each(Collection<T> all, int hands, Act<T> act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(hands)) {
            var running = new ArrayList<Future<?>>();
            for (var one : all)
                running.add(threads.submit(() -> {
                    act.on(one);
                    return null;
                }));
            for (var one : running) one.get();
        }
    }

    private static long troubles(List<HandingIn> some) {
        return some.stream().filter(work -> work.failed()).count();
    }

    private static void firstTrouble(List<HandingIn> some, Figures figures) {
        some.stream()
                .filter(work -> work.failed())
                .findFirst()
                .ifPresent(work -> figures.line("    %.300s", work.trouble()));
    }

    private static String times(List<HandingIn> some) {
        return "p50 %d, p95 %d, last %d ms"
                .formatted(percentile(some, 50), percentile(some, 95), percentile(some, 100));
    }

    private static long percentile(List<HandingIn> some, double of100) {
        return Figures.percentile(some.stream().mapToLong(HandingIn::micros).toArray(), of100) / 1_000;
    }
}
