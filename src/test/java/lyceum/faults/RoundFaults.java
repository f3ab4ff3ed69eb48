package lyceum.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.Mailbox;
import lyceum.TestDatabase;
import lyceum.bench.Figures;
import lyceum.core.CoreGroups;
import lyceum.core.CoreSeats;
import lyceum.round.EliminationRounds;
import lyceum.round.Round;
import lyceum.round.RoundId;
import lyceum.round.RoundResults;
import lyceum.round.RoundSignatures;
import lyceum.round.RoundStage;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A round is carried out by processes that die: the first before its first statement, the next before its second, and
/// so on; whenever something was kept, the next dies before its first statement again, until one lives. After each
/// death
/// everybody has the seat, or all leavers have left; in the end all have, each has one letter, and the trail is whole.
/// Then two nodes look at the same instant for what is due in another round, while the sixty-ninth seat of a table is
/// accepted on both. All of it on the embedded database, where the two nodes are two threads, and on MySQL.
///
/// `./lyceum faults round [step] [seed] [settings of a database …]`: every statement, or every third with a step of 3
public final class RoundFaults {
    private static final int PEOPLE = 30;
    private static final int LEAVING = 3;
    private static final int SEATS = 69;
    private static final int MOST_DEATHS = 600;
    private static final Duration NODES_ARE_READY = Duration.ofSeconds(90);

    private final String name;
    private final int step;
    private final Path home;
    private final List<String> settings;
    private final Victims victims;
    private final boolean mysql;
    private RoundStage.Set set;
    private RoundId round;
    private Instant due = Instant.EPOCH;
    private GroupId large = new GroupId(1);

    private RoundFaults(String name, int step, String... database) throws IOException {
        this.name = name;
        this.step = step;
        this.home = Files.createTempDirectory("lyceum-faults");
        this.settings = Stream.concat(
                        Stream.of("--lyceum.home=" + home, "--logging.level.root=error"),
                        Arrays.stream(database).filter(told -> !told.startsWith("--lyceum.home=")))
                .toList();
        this.victims = new Victims(home);
        this.mysql = database.length > 0;
    }

    public static void main(String[] arguments) throws Exception {
        int step = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        long seed = arguments.length > 1
                ? Long.parseLong(arguments[1])
                : Clock.systemUTC().millis();
        var figures = new Figures("faults round", seed);
        if (arguments.length > 2) {
            new RoundFaults("as told", step, Arrays.copyOfRange(arguments, 2, arguments.length)).run(figures);
            figures.exit();
        }
        new RoundFaults("embedded database", step).run(figures);
        System.setProperty("lyceum.test.database", "mysql");
        new RoundFaults("MySQL", step, TestDatabase.asArguments()).run(figures);
        figures.exit();
    }

    private void run(Figures figures) throws Exception {
        long begun = System.nanoTime();
        victims.train(RoundVictim.class, arguments(Instant.EPOCH.toString(), "" + RoundVictim.ONLY_OPENS));
        look(this::stage);
        dies(figures);
        look(house -> judge(figures, house));
        look(this::stage);
        var offered = new PersonId[1];
        look(house -> offered[0] = theLastSeat(house));
        int accepted = together(offered[0]);
        figures.check("acceptances of the last seat by two nodes: " + accepted, "1", () -> accepted == 1);
        look(house -> {
            int taken = house.getBean(CoreGroups.class).known(large).taken();
            figures.check("seats of that table: " + taken, "" + SEATS, () -> taken == SEATS);
            judge(figures, house);
        });
        figures.line("  %s: %d s", name, (System.nanoTime() - begun) / 1_000_000_000);
    }

    private void dies(Figures figures) throws Exception {
        var books = books();
        int deaths = 0;
        int halves = 0;
        int longest = 0;
        var kept = books.of(round, set.core());
        for (int statement = 1; deaths < MOST_DEATHS; statement += step) {
            longest = Math.max(longest, statement);
            int end = victims.ends(victims.start(RoundVictim.class, arguments(due.toString(), "" + statement)));
            if (end != 0 && end != RoundVictim.DIED)
                throw new IllegalStateException("A process ended with " + end + ", see " + victims.log());
            var now = books.of(round, set.core());
            int expected = now.executed() ? PEOPLE - LEAVING : PEOPLE;
            if (now.seated() != expected || now.taken() != expected) halves++;
            if (end == 0) break;
            deaths++;
            if (!now.equals(kept)) statement = 1 - step;
            kept = now;
        }
        int dead = deaths;
        int torn = halves;
        figures.line("  %s: up to %d statements before something was kept, %d processes died", name, longest, dead);
        figures.check("died on the way: " + dead, "at least 4", () -> dead > 3);
        figures.check("half carried out: " + torn, "0", () -> torn == 0);
    }

    private List<String> arguments(String... first) {
        return Stream.concat(Arrays.stream(first), settings.stream()).toList();
    }

    private RoundBooks books() {
        var url = setting("url");
        return new RoundBooks(
                url == null ? "jdbc:h2:file:" + home + "/data/lyceum;MODE=MySQL;IFEXISTS=TRUE" : url,
                Objects.requireNonNullElse(setting("username"), "sa"),
                Objects.requireNonNullElse(setting("password"), ""));
    }

    private @Nullable String setting(String which) {
        var begins = "--spring.datasource." + which + "=";
        return settings.stream()
                .filter(told -> told.startsWith(begins))
                .map(told -> told.substring(begins.length()))
                .findFirst()
                .orElse(null);
    }

    /// A table with one seat left, which is offered to somebody.
    private PersonId theLastSeat(ApplicationContext house) {
        var stage = house.getBean(RoundStage.class);
        var now = house.getBean(FakeClock.class).instant();
        var table = stage.set(SEATS - 1, SEATS);
        large = table.core();
        house.getBean(FakeClock.class).is(now);
        var person = table.learners().getFirst();
        house.getBean(CoreSeats.class).offer(table.clara(), large, person, false);
        return person;
    }

    /// @return how many of the acceptances were not refused
    private int together(PersonId person) throws Exception {
        if (!mysql) return threads(person);
        var begins = Clock.systemUTC().instant().plus(NODES_ARE_READY);
        var told = arguments(due.toString(), begins.toString(), "" + person.value());
        var one = victims.start(RoundNode.class, told);
        var other = victims.start(RoundNode.class, told);
        if (victims.ends(one) != 0 || victims.ends(other) != 0)
            throw new IllegalStateException("A node failed, see " + victims.log());
        try (var said = Files.lines(victims.log())) {
            return (int) said.filter(line -> line.equals("accepted 1")).count();
        }
    }

    /// The embedded database belongs to one process.
    private int threads(PersonId person) throws Exception {
        var accepted = new AtomicInteger();
        look(house -> {
            var begins = Clock.systemUTC().instant().plusSeconds(2);
            Callable<Integer> node = () -> RoundNode.act(house, begins, person);
            try (var hands = Executors.newFixedThreadPool(2)) {
                for (var one : hands.invokeAll(List.of(node, node))) accepted.addAndGet(one.get());
            }
            Thread.sleep(4_000);
        });
        return accepted.get();
    }

    private interface Looking {
        void at(ApplicationContext house) throws Exception;
    }

    private void look(Looking looking) throws Exception {
        try (var house = RoundHouse.open(settings.toArray(String[]::new))) {
            if (!due.equals(Instant.EPOCH)) house.getBean(FakeClock.class).is(due);
            looking.at(house);
        }
    }

    private void stage(ApplicationContext house) {
        var stage = house.getBean(RoundStage.class);
        var clock = house.getBean(FakeClock.class);
        set = stage.set(PEOPLE, PEOPLE);
        stage.rule(set, 5, 10, 5);
        for (int i = 0; i < PEOPLE; i++) stage.earns(set, set.seated().get(i), i + 1);
        round = stage.inAppeal(set);
        stage.confirmed(set, round, house.getBean(RoundSignatures.class));
        due = clock.instant().plus(Round.HANDED_OVER);
    }

    private void judge(Figures figures, ApplicationContext house) throws Exception {
        var stage = house.getBean(RoundStage.class);
        var sql = house.getBean(JdbcClient.class);
        var state = house.getBean(EliminationRounds.class).known(round).state();
        var groups = house.getBean(CoreGroups.class);
        figures.check("the round is at: " + state, "SUCCESSION", () -> state == Round.State.SUCCESSION);
        int taken = groups.known(set.core()).taken();
        figures.check("seats taken: " + taken, "" + (PEOPLE - LEAVING), () -> taken == PEOPLE - LEAVING);
        int executed = sql.sql("select count(*) from round_step where elimination_round = ? and step = 'EXECUTED'")
                .param(round.value())
                .query(Integer.class)
                .single();
        figures.check("times carried out: " + executed, "1", () -> executed == 1);
        var letters = letters(house);
        figures.check("letters to each who left: " + letters, "1 each", () -> letters.equals(List.of(1L, 1L, 1L)));
        figures.check(
                "recounted",
                "the same bytes",
                () -> house.getBean(RoundResults.class).recount(set.clara(), round));
        figures.check("the trail", "whole", stage::trailIsWhole);
    }

    private List<Long> letters(ApplicationContext house) throws InterruptedException {
        var mailbox = house.getBean(Mailbox.class);
        var cast = house.getBean(Cast.class);
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        List<Long> letters = List.of();
        while (System.nanoTime() < end) {
            letters = set.seated().subList(0, LEAVING).stream()
                    .map((PersonId person) -> mailbox.of(cast.address(person)).stream()
                            .filter(letter -> letter.subject().contains("谢谢你"))
                            .count())
                    .toList();
            if (letters.stream().allMatch(many -> many >= 1)) break;
            Thread.sleep(500);
        }
        Thread.sleep(3_000);
        return letters;
    }
}
