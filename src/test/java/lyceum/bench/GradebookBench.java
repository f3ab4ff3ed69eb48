package lyceum.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lyceum.assignment.AssignmentPlan;
import lyceum.assignment.AssignmentPlan.Criteria;
import lyceum.assignment.Assignments;
import lyceum.gradebook.FullBook;
import lyceum.gradebook.Gradebook;
import lyceum.gradebook.Search;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;

/// 2,000 learners times 20 assignments, nearly all handed in and most of them read: how long until staff who are signed
/// in have the first screen of the gradebook, how many bytes that takes, and what scrolling and narrowing take. The
/// screen is opened as a browser opens it: the page, the UI, the view with its first rows; what browsers keep for a
/// year
/// (scripts, fonts, style) is not fetched again. `gradebook [learners [seed]]`
final class GradebookBench {
    private static final int ASSIGNMENTS = 20;
    private static final int WARMING = 30;
    private static final int OPENED = 20;
    private static final int A_SCREEN = 30;
    private static final int LIMIT_MILLIS = 200;
    private static final int LIMIT_BYTES = 100_000;

    // For the same work on such a machine.
    private static final String OTHERS = "Moodle: 1.96 s, 17.7 MB";

    private record Measured(long[] micros, long bytes, double cpu) {
        String words() {
            return "p50 %d, p95 %d ms, CPU %.1f ms"
                    .formatted(Figures.percentile(micros, 50) / 1_000, Figures.percentile(micros, 95) / 1_000, cpu);
        }

        long median() {
            return Figures.percentile(micros, 50);
        }
    }

    private record Once(long micros, long bytes) {}

    /// Fails where there are no rows.
    private interface Look {
        Once by(Visitor teacher) throws Exception;
    }

    private final int learners;
    private final long seed;
    private CohortId cohort = new CohortId(1);
    private PersonId owner = new PersonId(1);

    private GradebookBench(int learners, long seed) {
        this.learners = learners;
        this.seed = seed;
    }

    public static void main(String[] arguments) throws Exception {
        new GradebookBench(
                        arguments.length > 0 ? Math.clamp(Integer.parseInt(arguments[0]), 100, 20_000) : 2_000,
                        arguments.length > 1 ? Long.parseLong(arguments[1]) : 42)
                .run();
    }

    private void run() throws Exception {
        var figures = new Figures("bench gradebook", seed);
        figures.line("%d learners times %d assignments; preparing", learners, ASSIGNMENTS);
        try (var portal = Portal.staged(this::prepare);
                var teacher = new Visitor(portal.address(), 0)) {
            teacher.signIn(Stage.OWNER, Stage.PASSWORD);
            var book = "/cohorts/" + cohort + "/gradebook";
            var cold = measure(portal, teacher, 1, visitor -> open(visitor, book));
            figures.line(
                    "  the very first screen of this server, cold: %d ms; then %d to warm up",
                    cold.median() / 1_000, WARMING);
            measure(portal, teacher, WARMING, visitor -> open(visitor, book));
            var first = measure(portal, teacher, OPENED, visitor -> open(visitor, book));
            figures.check(
                    "first screen, warm, median of %d: %s".formatted(OPENED, first.words()),
                    "≤ 200 ms",
                    () -> first.median() <= LIMIT_MILLIS * 1_000L);
            figures.check(
                    "over the wire until then: %.1f KB".formatted(first.bytes() / 1_000.0),
                    "≤ 100 KB",
                    () -> first.bytes() <= LIMIT_BYTES);
            figures.line("    others: %s", OTHERS);
            elsewhere(portal, teacher, book, figures);
            figures.line("server memory %d MB", portal.memory());
            portal.afterwards(house -> books(house, figures));
        }
        figures.exit();
    }

    /// Nothing is promised of these.
    private void elsewhere(Portal portal, Visitor teacher, String book, Figures figures) throws Exception {
        var chance = new Random(seed);
        var screen = new Screen(teacher, book);
        Look scroll = visitor -> scroll(visitor, screen, chance.nextInt(learners - 2 * A_SCREEN));
        measure(portal, teacher, WARMING, scroll);
        figures.line(
                "  another %d rows while one scrolls: %s",
                2 * A_SCREEN, measure(portal, teacher, OPENED, scroll).words());
        screen.close();
        for (var narrowed : List.of("?show=missing", "?show=late", "?show=waiting", "?q=Person%20" + learners / 2)) {
            measure(portal, teacher, WARMING / 3, visitor -> open(visitor, book + narrowed));
            figures.line(
                    "  opened with %s: %s",
                    narrowed,
                    measure(portal, teacher, OPENED, visitor -> open(visitor, book + narrowed))
                            .words());
        }
    }

    private static Once open(Visitor teacher, String path) throws Exception {
        long before = teacher.received();
        long begun = System.nanoTime();
        var screen = new Screen(teacher, path);
        var once = new Once((System.nanoTime() - begun) / 1_000, teacher.received() - before);
        demandRows(screen);
        screen.close();
        return once;
    }

    private static Once scroll(Visitor teacher, Screen screen, int from) throws Exception {
        long before = teacher.received();
        long begun = System.nanoTime();
        screen.call("gradebook", "setViewportRange", from, 2 * A_SCREEN);
        var once = new Once((System.nanoTime() - begun) / 1_000, teacher.received() - before);
        demandRows(screen);
        return once;
    }

    private static void demandRows(Screen screen) {
        if (!screen.answer().contains("Person ")) throw new IllegalStateException("No learner in " + screen.answer());
    }

    private Measured measure(Portal portal, Visitor teacher, int times, Look look) throws Exception {
        var micros = new long[times];
        var bytes = new long[times];
        var used = portal.cpu();
        for (int i = 0; i < times; i++) {
            var once = look.by(teacher);
            micros[i] = once.micros();
            bytes[i] = once.bytes();
        }
        double cpu = portal.cpu().minus(used).toNanos() / 1e6 / times;
        return new Measured(micros, Figures.percentile(bytes, 100), cpu);
    }

    private void prepare(ApplicationContext house) {
        var stage = new Stage(house);
        owner = stage.owner();
        cohort = stage.cohort(1, learners, 0);
        var people = stage.silent(0, learners);
        stage.admit(cohort, people);
        var assignments = house.getBean(Assignments.class);
        for (int i = 0; i < ASSIGNMENTS; i++) assignments.publish(owner, assignments.write(owner, cohort, brief(i)));
        new FullBook(house.getBean(JdbcOperations.class), house.getBean(Ids.class))
                .fill(house.getBean(Gradebook.class).columns(owner, cohort), people, owner, seed);
    }

    /// One was due each day, until yesterday.
    private static AssignmentPlan brief(int number) {
        var due = LocalDateTime.now(Stage.ZONE).plusDays(number - ASSIGNMENTS).withNano(0);
        return new AssignmentPlan(
                new Bilingual("第 " + (number + 1) + " 次作业", "Assignment " + (number + 1)),
                Bilingual.of("选一件小事，**一页**讲清楚。".repeat(40)),
                due.minusDays(30),
                due,
                due.plusDays(30),
                null,
                true,
                10,
                50,
                List.of(new Criteria("清楚", "10 不用解释\n6 看两遍\n2 要有人讲"), new Criteria("好看", "5 好看\n0 不好看")));
    }

    /// The whole book, page by page: every learner once, with every assignment.
    private void books(ApplicationContext house, Figures figures) {
        var gradebook = house.getBean(Gradebook.class);
        var roster = gradebook.seek(owner, cohort, new Search("", Search.Show.ALL));
        var lines = new ArrayList<Integer>();
        for (int from = 0; from < roster.size(); from += Gradebook.MOST_A_PAGE)
            gradebook
                    .page(owner, roster, from, Gradebook.MOST_A_PAGE)
                    .forEach(line -> lines.add(line.marks().size()));
        boolean whole = lines.size() == learners && lines.stream().allMatch(marks -> marks == ASSIGNMENTS);
        figures.check("learners in the whole book: " + lines.size(), "all " + learners, () -> whole);
    }
}
