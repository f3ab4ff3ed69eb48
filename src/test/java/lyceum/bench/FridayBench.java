package lyceum.bench;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import lyceum.friday.Fridays;
import lyceum.friday.SeriesPlan;
import lyceum.friday.ShareId;
import lyceum.group.Groups;
import lyceum.live.Line;
import lyceum.live.Lives;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An evening that is on: five hundred people of eight groups sit before its page, each signed in from an address of
/// their own, with push open; an owner leads it. How long until what is said stands on all screens: while nothing else
/// happens, and while everybody asks a question within a minute. In the end each question must be there once, with the
/// group it came from. `friday [screens [seed]]`
final class FridayBench {
    private static final int GROUPS = 8;
    private static final int MEMBERS = 2_000;
    private static final int WARMING = 5;
    private static final int POSTS = 20;
    private static final int AIM_SCREENS = 2_000;
    private static final Duration ASKING = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration REST = Duration.ofSeconds(2);

    /// Somebody who listens, and when they heard last what is waited for.
    private final class Listener {
        private final int number;
        private final Screen screen;
        private final Push push;
        private volatile long heard;

        Listener(Portal portal, int number) throws IOException {
            this.number = number;
            var visitor = new Visitor(portal.address(), number);
            visitor.signIn(Stage.email(number), Stage.PASSWORD);
            screen = new Screen(visitor, path());
            push = screen.listen(this::hears);
        }

        /// By the push connection, or with the answer to something that was done here.
        private void hears(String words) {
            if (heard == 0 && words.contains(awaited)) heard = System.nanoTime();
        }

        /// Whether the portal has said that the question is there.
        boolean asks() {
            try {
                screen.write("想问什么", question(number));
                hears(screen.answer());
                screen.press("提问");
                hears(screen.answer());
                return screen.answer().contains("问题提上去了");
            } catch (IOException | IllegalStateException failed) {
                return false;
            }
        }
    }

    private final int screens;
    private final Random chance;
    private final long seed;
    private final List<Listener> listeners = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private volatile String awaited = "nothing yet";
    private CommunityId community = new CommunityId(1);
    private ShareId share = new ShareId(1);

    private FridayBench(int screens, long seed) {
        this.screens = screens;
        this.seed = seed;
        this.chance = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        new FridayBench(
                        arguments.length > 0 ? Math.clamp(Integer.parseInt(arguments[0]), GROUPS, MEMBERS) : 500,
                        arguments.length > 1 ? Long.parseLong(arguments[1]) : 42)
                .run();
    }

    private void run() throws Exception {
        var figures = new Figures("bench friday", seed);
        figures.line("%d members in %d groups, %d of them before the page; preparing", MEMBERS, GROUPS, screens);
        try (var portal = Portal.staged(this::prepare)) {
            open(portal);
            var owner = new Visitor(portal.address(), 60_000);
            owner.signIn(Stage.OWNER, Stage.PASSWORD);
            var desk = new Screen(owner, path());
            figures.line("everybody is signed in and listens; server memory %d MB", portal.memory());
            say(portal, desk, figures);
            int answered = askAndSay(portal, desk, figures);
            long gone = listeners.stream().filter(one -> !one.push.isOpen()).count();
            figures.check("push connections lost: " + gone, "0", () -> gone == 0);
            figures.line("server memory %d MB", portal.memory());
            portal.afterwards(house -> books(house, figures, answered));
        }
        figures.exit();
    }

    private void prepare(ApplicationContext house) {
        int each = MEMBERS / GROUPS;
        var stage = new Stage(house, each);
        community = stage.community();
        people.addAll(stage.people(screens));
        int silent = screens;
        for (int group = 0; group < GROUPS; group++) {
            int number = group;
            var here = new ArrayList<>(IntStream.range(0, screens)
                    .filter(i -> i % GROUPS == number)
                    .mapToObj(people::get)
                    .toList());
            int more = each - here.size();
            here.addAll(stage.silent(silent, silent + more));
            silent += more;
            stage.admit(stage.cohort(group + 1, each, 0), here);
        }
        people.forEach(stage::settle);
        if (house.getBean(Groups.class).in(community).size() != GROUPS) throw new IllegalStateException("Other groups");
        var now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
        house.getBean(Fridays.class)
                .keep(
                        stage.owner(),
                        community,
                        SeriesPlan.usual(Stage.ZONE, now.atZone(Stage.ZONE).toLocalDate()),
                        0);
        share = on(house, stage.owner(), now);
    }

    /// An evening that has just begun. It is written into the database: the doors ask for a notice two days ahead.
    private ShareId on(ApplicationContext house, PersonId speaker, Instant now) {
        long id = house.getBean(Ids.class).next();
        house.getBean(JdbcClient.class)
                .sql("""
                        insert into friday_share (id, version, community, occasion, sequence, edition, state, starts_at,
                            minutes, link, title, outline, folded, proposer, speaker, booked_by, why_text, opened_at,
                            begun_at, stirred_at, told_to, proposed_at, changed_at)
                        values (:id, 0, :community, :id, 0, 1, 'LIVE', :now, 60, '', '一次分享', '', '', :by, :by, :by, '',
                            :now, :now, :now, '', :now, :now)""")
                .param("id", id)
                .param("community", community.value())
                .param("now", Utc.of(now))
                .param("by", speaker.value())
                .update();
        return new ShareId(id);
    }

    private String path() {
        return "/fridays/" + community + "/" + share + "/live";
    }

    private void open(Portal portal) throws Exception {
        try (var hands = Executors.newFixedThreadPool(8)) {
            var opened = new ArrayList<Future<Listener>>();
            for (int i = 0; i < screens; i++) {
                int person = i;
                Callable<Listener> opening = () -> new Listener(portal, person);
                opened.add(hands.submit(opening));
            }
            for (var one : opened) listeners.add(one.get());
        }
    }

    private void say(Portal portal, Screen desk, Figures figures) throws Exception {
        var times = new ArrayList<Long>();
        var used = portal.cpu();
        for (int i = 0; i < WARMING + POSTS; i++) {
            if (i == WARMING) used = portal.cpu();
            var said = said(desk, i);
            if (i >= WARMING) times.addAll(said);
            Thread.sleep(REST);
        }
        long cpu = portal.cpu().minus(used).toMillis() / POSTS;
        judge(figures, "what is said", times);
        figures.line("    server CPU for each: %d ms, with whatever else it did meanwhile", cpu);
    }

    /// Everybody asks once, at a moment of that minute, while the talk goes on; how many were told that it is there.
    private int askAndSay(Portal portal, Screen desk, Figures figures) throws Exception {
        var answered = new AtomicInteger();
        var times = new ArrayList<Long>();
        var used = portal.cpu();
        int posts = 0;
        try (var hands = Executors.newScheduledThreadPool(16)) {
            schedule(hands, answered);
            for (; posts < POSTS; posts++) {
                times.addAll(said(desk, WARMING + POSTS + posts));
                Thread.sleep(REST);
            }
        }
        judge(figures, "what is said while %d ask".formatted(screens), times);
        figures.line(
                "    server CPU in that minute: %d ms", portal.cpu().minus(used).toMillis());
        return answered.get();
    }

    private void schedule(ScheduledExecutorService hands, AtomicInteger answered) {
        for (var one : listeners)
            hands.schedule(
                    () -> {
                        if (one.asks()) answered.incrementAndGet();
                    },
                    chance.nextLong(ASKING.toMillis()),
                    TimeUnit.MILLISECONDS);
    }

    private List<Long> said(Screen desk, int number) throws Exception {
        desk.write("发给所有的群", text(number));
        listeners.forEach(one -> one.heard = 0);
        awaited = "第%d句".formatted(number);
        long begun = System.nanoTime();
        desk.press("发出去");
        await(() -> listeners.stream().allMatch(one -> one.heard != 0), begun);
        return listeners.stream()
                .map(one -> one.heard == 0 ? PATIENCE.toMillis() : (one.heard - begun) / 1_000_000)
                .toList();
    }

    private void judge(Figures figures, String what, List<Long> all) {
        var times = all.stream().mapToLong(Long::longValue).toArray();
        long p99 = Figures.percentile(times, 99);
        figures.check(
                "%s is on %d screens: p50 %d, p99 %d, last %d ms"
                        .formatted(what, screens, Figures.percentile(times, 50), p99, Figures.percentile(times, 100)),
                "p99 ≤ 1 s",
                p99 <= 1_000,
                "the same on %,d screens".formatted(AIM_SCREENS),
                p99 <= 1_000 && screens >= AIM_SCREENS);
    }

    private void books(ApplicationContext house, Figures figures, int answered) {
        var lines = new ArrayList<Line>();
        List<Line> page;
        do {
            page = house.getBean(Lives.class)
                    .after(
                            people.getFirst(),
                            share,
                            lines.isEmpty() ? 0 : lines.getLast().sequence());
            lines.addAll(page);
        } while (!page.isEmpty());
        boolean inOrder = lines.stream()
                .map(Line::text)
                .toList()
                .equals(IntStream.range(0, WARMING + 2 * POSTS)
                        .mapToObj(FridayBench::text)
                        .toList());
        figures.check("things said: " + lines.size(), "all, in their order", () -> inOrder);
        figures.check("questions of which their asker was told: " + answered, "all", () -> answered == screens);
        var groups = house.getBean(Groups.class);
        var wanted = new HashMap<String, Long>();
        for (int i = 0; i < screens; i++)
            wanted.put(question(i), groups.of(people.get(i)).getFirst().id().value());
        var found = new ArrayList<Map.Entry<String, Long>>();
        house.getBean(JdbcClient.class)
                .sql("select text, in_group from live_question where share = ?")
                .param(share.value())
                .query(row -> {
                    found.add(Map.entry(row.getString("text"), row.getLong("in_group")));
                });
        long right = found.stream()
                .filter(one -> one.getValue().equals(wanted.get(one.getKey())))
                .distinct()
                .count();
        figures.check(
                "questions kept: %d, with the group they came from %d".formatted(found.size(), right),
                "all " + screens + ", once each",
                () -> found.size() == screens && right == screens);
    }

    private static String text(int number) {
        return "第%d句：**先看图**，再看字，最后看留白".formatted(number);
    }

    private static String question(int number) {
        return "第%d位想问：折扇怎么画？".formatted(number);
    }

    private static void await(BooleanSupplier done, long begun) throws InterruptedException {
        while (!done.getAsBoolean() && System.nanoTime() - begun < PATIENCE.toNanos()) Thread.sleep(5);
    }
}
