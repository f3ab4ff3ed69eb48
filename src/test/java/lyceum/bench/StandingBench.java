package lyceum.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lyceum.core.CoreGroups;
import lyceum.core.CorePlan;
import lyceum.core.CoreSeats;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.standing.Rankings;
import lyceum.standing.RunningWindows;
import lyceum.standing.Standings;
import lyceum.standing.Window;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/// 20,000 learners in eight groups with 200 score events each, a year of them, and a round table of 69 among them, on
/// MySQL: how long
/// until an owner has the board, until everybody is ranked from the totals of a window, and until all that a round
/// needs to know of a window is gathered. The events are laid down by the database itself; every total is checked to
/// be the sum of its events. `standing [learners [seed]]`
final class StandingBench {
    private static final int EVENTS = 200;
    private static final int A_GROUP = 2_500;
    private static final int AT_ONCE = 1_000;
    private static final int SEATS = 69;
    private static final int WINDOW_DAYS = 90;
    private static final int WARMING = 60;
    private static final int MEASURED = 20;
    private static final int BOARD_MILLIS = 300;
    private static final int RANKING_MILLIS = 150;
    private static final int SNAPSHOT_MILLIS = 5_000;

    private final int learners;
    private final long seed;
    private CommunityId community = new CommunityId(1);
    private PersonId owner = new PersonId(1);
    private GroupId core = new GroupId(1);
    private List<PersonId> people = List.of();
    private long movedOn;

    private StandingBench(int learners, long seed) {
        this.learners = learners;
        this.seed = seed;
    }

    public static void main(String[] arguments) throws Exception {
        new StandingBench(
                        arguments.length > 0 ? Math.clamp(Integer.parseInt(arguments[0]), 100, 50_000) : 20_000,
                        arguments.length > 1 ? Long.parseLong(arguments[1]) : 42)
                .run();
    }

    private void run() throws Exception {
        var figures = new Figures("bench standing", seed);
        figures.line("%d learners with %d events each; preparing, on MySQL", learners, EVENTS);
        try (var portal = Portal.staged(this::prepare, database());
                var reader = new Visitor(portal.address(), 0)) {
            reader.signIn(Stage.OWNER, Stage.PASSWORD);
            var board = "/groups/" + core + "/board";
            var page = median(WARMING, () -> {
                new Screen(reader, board).close();
                return board;
            });
            accept(
                    figures,
                    "board page of %d seats, opened by a browser's requests".formatted(SEATS),
                    page,
                    BOARD_MILLIS);
            portal.afterwards(house -> ranked(house, figures));
        }
        figures.exit();
    }

    private void ranked(ApplicationContext house, Figures figures) {
        var rankings = house.getBean(Rankings.class);
        var today = LocalDate.ofInstant(house.getBean(Clock.class).instant(), Stage.ZONE);
        var window = new Window(today.minusDays(WINDOW_DAYS - 1), today);
        var policy = rankings.policy(core);
        figures.line("the running window of all learners, moved on by a day as a sweep does: %d ms", movedOn);
        try {
            accept(
                    figures,
                    "ranking of all learners from totals",
                    median(WARMING, () -> rankings.all(community, policy, window, 0, learners)),
                    RANKING_MILLIS);
            accept(
                    figures,
                    "snapshot: the window's totals of all learners, gathered and credited",
                    median(1, () -> rankings.scores(community, policy, window, people)),
                    SNAPSHOT_MILLIS);
            var boards = house.getBean(Standings.class);
            accept(
                    figures,
                    "snapshot: the round table's board, gathered and decided",
                    median(WARMING, () -> boards.board(owner, core)),
                    SNAPSHOT_MILLIS);
            int differing = boards.differing(owner, core);
            figures.check(
                    "totals and credits that are not the sum of what they are made of: " + differing,
                    "0",
                    () -> differing == 0);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void accept(Figures figures, String what, long millis, int most) {
        figures.check(
                "%s, median of %d: %d ms".formatted(what, MEASURED, millis), "≤ " + most + " ms", () -> millis <= most);
    }

    private static long median(int warming, Callable<?> look) throws Exception {
        for (int i = 0; i < warming; i++) look.call();
        var taken = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long begun = System.nanoTime();
            look.call();
            taken[i] = (System.nanoTime() - begun) / 1_000_000;
        }
        return Figures.percentile(taken, 50);
    }

    private void prepare(ApplicationContext house) {
        var stage = new Stage(house, A_GROUP);
        community = stage.community();
        owner = stage.owner();
        people = stage.silent(0, learners);
        for (int from = 0; from < learners; from += A_GROUP) {
            var some = people.subList(from, Math.min(from + A_GROUP, learners));
            stage.admit(stage.cohort(1 + from / A_GROUP, some.size(), 0), some);
        }
        var groups = house.getBean(CoreGroups.class);
        var seats = house.getBean(CoreSeats.class);
        core = groups.found(owner, community, new CorePlan(new Bilingual("圆桌", "Table"), SEATS));
        for (var one : people.subList(0, Math.min(SEATS, learners)))
            seats.accept(one, seats.offer(owner, core, one, false));
        lay(
                house.getBean(JdbcTemplate.class),
                LocalDate.ofInstant(house.getBean(Clock.class).instant(), Stage.ZONE));
        long begun = System.nanoTime();
        house.getBean(RunningWindows.class).keep(community);
        movedOn = (System.nanoTime() - begun) / 1_000_000;
        house.getBean(JdbcTemplate.class).execute("analyze table standing_credit");
    }

    /// Which kind, how much and on which day is arithmetic on the member's and the event's number and the seed.
    private void lay(JdbcTemplate sql, LocalDate today) {
        sql.execute("create table bench_number (n int not null primary key)");
        sql.execute("create table bench_member (n int not null primary key, person bigint not null)");
        var numbers = new ArrayList<Object[]>();
        for (int n = 0; n < EVENTS; n++) numbers.add(new Object[] {n});
        sql.batchUpdate("insert into bench_number (n) values (?)", numbers);
        var members = new ArrayList<Object[]>();
        for (int n = 0; n < people.size(); n++)
            members.add(new Object[] {n, people.get(n).value()});
        sql.batchUpdate("insert into bench_member (n, person) values (?, ?)", members);
        for (int from = 0; from < learners; from += AT_ONCE) {
            sql.update("""
                    insert into score_event (id, community, person, kind, source, cause, thing, in_group, raw, on_day,
                        happened_at, recorded_at)
                    select 1 + m.n * 200 + b.n, ?, m.person,
                        case b.n % 3 when 0 then 'WORK_GRADED' when 1 then 'REVIEW_GIVEN' else 'HELP_ACCEPTED' end,
                        1 + m.n * 200 + b.n, 1 + m.n * 200 + b.n, 1, null,
                        case b.n % 3 when 0 then 100 * (1 + (m.n * 7 + b.n * 13 + ?) % 15) else 100 end,
                        date_sub(?, interval (m.n * 31 + b.n * 173 + ?) % 365 day), now(6), now(6)
                    from bench_member m join bench_number b
                    where m.n >= ? and m.n < ?""", community.value(), seed, today, seed, from, from + AT_ONCE);
            sql.update("""
                    insert into score_total (community, on_day, kind, person, raw)
                    select e.community, e.on_day, e.kind, e.person, sum(e.raw)
                    from score_event e join bench_member m on m.person = e.person
                    where e.community = ? and m.n >= ? and m.n < ?
                    group by e.community, e.on_day, e.kind, e.person""", community.value(), from, from + AT_ONCE);
            sql.update(
                    "insert into score_member (community, person) select ?, person from bench_member where n >= ? and n < ?",
                    community.value(),
                    from,
                    from + AT_ONCE);
        }
        sql.execute("drop table bench_number");
        sql.execute("drop table bench_member");
        sql.execute("analyze table score_event, score_total, score_member");
    }

    /// A fresh one each time.
    private static String[] database() {
        var server = System.getenv("LYCEUM_TEST_MYSQL");
        if (server == null) throw new IllegalStateException("LYCEUM_TEST_MYSQL names no server.");
        var name = "bench_" + Clock.systemUTC().millis();
        return new String[] {
            "--spring.datasource.url=" + server + "/" + name
                    + "?createDatabaseIfNotExist=true&allowPublicKeyRetrieval=true&rewriteBatchedStatements=true",
            "--spring.datasource.username=" + System.getenv().getOrDefault("LYCEUM_TEST_MYSQL_USER", "root"),
            "--spring.datasource.password=" + System.getenv().getOrDefault("LYCEUM_TEST_MYSQL_PASSWORD", ""),
            "--lyceum.audit.key=a key for benches only, of 32 letters and more"
        };
    }
}
