package lyceum.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import lyceum.group.Groups;
import lyceum.inbox.Hours;
import lyceum.inbox.Inboxes;
import lyceum.inbox.Wishes;
import lyceum.language.Languages;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationContext;

/// Five hundred people sit before the page of their group, each signed in from an address of their own, with push open:
/// how long until all of them see an announcement, and what an open screen costs. Then a notice to all 2,000 of the
/// group: inboxes and letters. `live [screens]`
final class Live {
    private static final int MEMBERS = 2_000;
    private static final int WARMING = 3;
    private static final int POSTS = 8;
    private static final int OPENED_AFTERWARDS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration REST = Duration.ofSeconds(4);
    /// Until a screen on which nothing happens is as small as it gets.
    private static final Duration LONG_REST = Duration.ofSeconds(50);
    private static final String BELL = "收件箱，";
    private static final String NOTICE = "十月的安排请确认";

    /// Everybody who listens, and when each heard last what is waited for.
    private final class Listener {
        private final Push push;
        private volatile long heard;

        Listener(Screen screen) throws java.io.IOException {
            push = screen.listen(words -> {
                if (words.contains(awaited)) heard = System.nanoTime();
            });
        }
    }

    private final int screens;
    private final List<Listener> listeners = new ArrayList<>();
    private volatile String awaited = "nothing yet";
    private GroupId group = new GroupId(1);
    private List<PersonId> members = List.of();

    private Live(int screens) {
        this.screens = screens;
    }

    public static void main(String[] arguments) throws Exception {
        new Live(arguments.length > 0 ? Math.clamp(Integer.parseInt(arguments[0]), 1, MEMBERS) : 500).run();
    }

    private void run() throws Exception {
        var figures = new Figures("bench live", 42);
        figures.line("%d members, %d of them before the page; preparing", MEMBERS, screens);
        try (var sink = new MailSink();
                var portal = Portal.staged(
                        this::prepare, "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + sink.port())) {
            open(portal, figures);
            var owner = new Visitor(portal.address(), 60_000);
            owner.signIn(Stage.OWNER, Stage.PASSWORD);
            announce(portal, owner, figures);
            notice(portal, owner, sink, figures);
            figures.line("server memory %d MB", portal.memory());
            long gone = listeners.stream().filter(one -> !one.push.isOpen()).count();
            figures.check("push connections lost: " + gone, "0", () -> gone == 0);
            portal.afterwards(house -> inboxes(house, figures));
        }
        figures.exit();
    }

    private void prepare(ApplicationContext house) {
        var stage = new Stage(house);
        var cohort = stage.cohort(1, MEMBERS, 0);
        members = new ArrayList<>(stage.people(screens));
        members.addAll(stage.silent(screens, MEMBERS));
        stage.admit(cohort, members);
        var wishes = house.getBean(Wishes.class);
        // Whatever the hour of the bench, nobody sleeps.
        members.forEach(person -> wishes.keep(person, new Hours(0, 0, 8)));
        group = house.getBean(Groups.class).of(members.getFirst()).getFirst().id();
    }

    private void open(Portal portal, Figures figures) throws Exception {
        try (var first = new Visitor(portal.address(), 61_000)) {
            first.signIn(Stage.email(0), Stage.PASSWORD);
            for (int i = 0; i < WARMING; i++) new Screen(first, "/groups/" + group).close();
        }
        var before = portal.heap();
        var people = IntStream.range(0, screens)
                .mapToObj(i -> new Visitor(portal.address(), i))
                .toList();
        try (var hands = Executors.newFixedThreadPool(8)) {
            var opened = new ArrayList<Future<Listener>>();
            for (int i = 0; i < screens; i++) {
                int person = i;
                Callable<Listener> opening = () -> {
                    people.get(person).signIn(Stage.email(person), Stage.PASSWORD);
                    return new Listener(new Screen(people.get(person), "/groups/" + group));
                };
                opened.add(hands.submit(opening));
            }
            for (var one : opened) listeners.add(one.get());
        }
        Thread.sleep(LONG_REST);
        long now = portal.heap();
        long each = (now - before) / screens;
        figures.line("everybody is signed in and listens; heap %d MB before, %d MB now", before >> 20, now >> 20);
        figures.check(
                "heap per open screen, with its session: %d KB".formatted(each / 1024),
                "≤ 200 KB",
                each <= 200 * 1024,
                "2,000 in ≤ 512 MB heap, by this figure",
                before + 2_000 * each <= 512L << 20);
    }

    private void announce(Portal portal, Visitor owner, Figures figures) throws Exception {
        var all = new ArrayList<Long>();
        long cpu = 0;
        for (int i = 0; i < WARMING + POSTS; i++) {
            var screen = new Screen(owner, "/groups/" + group);
            var words = "公告第" + i + "号：**周四**晚上八点以前交作业";
            screen.write("给全群的公告", words);
            Thread.sleep(REST);
            var used = portal.cpu();
            long begun = expect("公告第" + i + "号");
            screen.press("发布公告");
            var missing = waitForAll(begun);
            if (missing > 0) throw new IllegalStateException(missing + " screens never saw " + words);
            if (i < WARMING) continue;
            cpu += portal.cpu().minus(used).toMillis();
            listeners.forEach(one -> all.add((one.heard - begun) / 1_000_000));
            screen.close();
        }
        var times = all.stream().mapToLong(Long::longValue).toArray();
        long p99 = Figures.percentile(times, 99);
        figures.check(
                "an announcement is on %d screens: p50 %d, p99 %d, last %d ms"
                        .formatted(screens, Figures.percentile(times, 50), p99, Figures.percentile(times, 100)),
                "p99 ≤ 1 s",
                () -> p99 <= 1_000);
        figures.line("    server CPU per announcement: %d ms, with whatever else it did meanwhile", cpu / POSTS);
    }

    private void notice(Portal portal, Visitor owner, MailSink sink, Figures figures) throws Exception {
        for (int i = 0; i < WARMING; i++) {
            var first = new Screen(owner, "/groups/" + group + "/notices");
            first.write("标题", "第" + i + "则");
            first.write("正文（支持Markdown）", "请确认。");
            sink.forget();
            first.press("发出，请全群确认");
            await(() -> sink.readers() >= MEMBERS, System.nanoTime());
            first.close();
        }
        var screen = new Screen(owner, "/groups/" + group + "/notices");
        screen.write("标题", NOTICE);
        screen.write("正文（支持Markdown）", "十月每周四晚八点以前交作业，请确认。");
        Thread.sleep(REST);
        sink.forget();
        long begun = expect(BELL);
        screen.press("发出，请全群确认");
        long stored = millis(begun);
        int found = 0;
        long looked = 0;
        for (int i = 0; i < OPENED_AFTERWARDS; i++) {
            try (var reader = new Visitor(portal.address(), 62_000 + i)) {
                reader.signIn(Stage.email(i * screens / OPENED_AFTERWARDS), Stage.PASSWORD);
                if (new Screen(reader, "/inbox").text().contains(NOTICE)) found++;
            }
            if (i == 0) looked = millis(begun);
        }
        var silent = waitForAll(begun);
        var bells = listeners.stream()
                .mapToLong(one -> (one.heard - begun) / 1_000_000)
                .toArray();
        boolean all = await(() -> sink.readers() >= MEMBERS, begun);
        long letters = millis(begun);
        boolean everywhere = found == OPENED_AFTERWARDS;
        figures.check(
                "a notice to %d is stored, and in every inbox, after %d ms".formatted(MEMBERS, stored),
                "≤ 0.5 s",
                () -> stored <= 500 && everywhere);
        figures.line(
                "    %d of %d inboxes opened from then on have it; the first stood there after %d ms, signing in included",
                found, OPENED_AFTERWARDS, looked);
        figures.line(
                "    bells of open screens: p50 %d, last %d ms, silent %d",
                Figures.percentile(bells, 50), Figures.percentile(bells, 100), silent);
        figures.check(
                "letters at the sink: %d for %d people, the last after %.1f s"
                        .formatted(sink.letters(), sink.readers(), letters / 1000.0),
                "all ≤ 20 s",
                () -> all && letters <= 20_000 && sink.letters() == MEMBERS);
    }

    private void inboxes(ApplicationContext house, Figures figures) {
        var inboxes = house.getBean(Inboxes.class);
        long have = members.stream()
                .filter(person -> inboxes.page(person, Languages.CHINESE, true, 0).stream()
                        .anyMatch(line -> line.toString().contains(NOTICE)))
                .count();
        figures.check(
                "inboxes with the notice, asked one by one afterwards: " + have,
                "all " + MEMBERS,
                () -> have == MEMBERS);
    }

    private long expect(String words) {
        listeners.forEach(one -> one.heard = 0);
        awaited = words;
        return System.nanoTime();
    }

    /// How many have heard nothing when patience ends.
    private long waitForAll(long begun) throws InterruptedException {
        await(() -> listeners.stream().allMatch(one -> one.heard != 0), begun);
        return listeners.stream().filter(one -> one.heard == 0).count();
    }

    private static boolean await(BooleanSupplier done, long begun) throws InterruptedException {
        while (!done.getAsBoolean()) {
            if (millis(begun) > PATIENCE.toMillis()) return false;
            Thread.sleep(5);
        }
        return true;
    }

    private static long millis(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
