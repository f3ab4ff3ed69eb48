package lyceum.faults;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.Mailbox;
import lyceum.bench.Figures;
import lyceum.bench.Portal;
import lyceum.core.CoreGroups;
import lyceum.round.EliminationRounds;
import lyceum.round.Round;
import lyceum.round.RoundId;
import lyceum.round.RoundResults;
import lyceum.round.RoundSignatures;
import lyceum.round.RoundStage;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A round is carried out by processes that die: the first before its first statement, the next before its second, and
/// so on until one lives. In between everybody has the seat, or all leavers have left; in the end all have, each has
/// one
/// letter, and the trail is whole.
///
/// `./lyceum faults round [step] [seed]`: every statement, or every third with a step of 3
public final class RoundFaults {
    private static final int PEOPLE = 30;
    private static final int LEAVING = 3;
    private static final int MOST_STATEMENTS = 600;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final int step;
    private final String[] settings;
    private RoundStage.Set set;
    private RoundId round;
    private Instant due = Instant.EPOCH;

    private RoundFaults(int step, String[] settings) {
        this.step = step;
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        int step = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        long seed = arguments.length > 1
                ? Long.parseLong(arguments[1])
                : Clock.systemUTC().millis();
        var home = Files.createTempDirectory("lyceum-faults");
        var settings = Stream.concat(
                        Stream.of("--lyceum.home=" + home, "--logging.level.root=error"),
                        Arrays.stream(arguments).skip(2))
                .toArray(String[]::new);
        var figures = new Figures("faults round", seed);
        new RoundFaults(step, settings).run(figures);
        figures.exit();
    }

    private void run(Figures figures) throws Exception {
        look(this::stage);
        int kills = 0;
        int torn = 0;
        int statement = 1;
        for (; statement < MOST_STATEMENTS; statement += step) {
            int end = victim(statement);
            if (end == 0) break;
            if (end != RoundVictim.DIED) throw new IllegalStateException("A process ended with " + end);
            kills++;
            if (step > 1 || kills % 10 == 0) torn += torn();
        }
        torn += torn();
        int dead = kills;
        int halves = torn;
        figures.line("  %d statements from the sweep to the succession, %d processes died", statement, dead);
        figures.check("died on the way: " + dead, "at least 4", () -> dead > 3);
        figures.check("half carried out: " + halves, "0", () -> halves == 0);
        look(house -> judge(figures, house));
    }

    private interface Looking {
        void at(ApplicationContext house) throws Exception;
    }

    private void look(Looking looking) throws Exception {
        try (var house = RoundHouse.open(settings)) {
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

    private int victim(int statement) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx700m",
                "-cp",
                Portal.classPath(),
                RoundVictim.class.getName(),
                due.toString(),
                Integer.toString(statement)));
        command.addAll(List.of(settings));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(home(), "victim.log"))
                .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("A process neither died nor ended");
        }
        return process.exitValue();
    }

    private File home() {
        return new File(settings[0].substring("--lyceum.home=".length()));
    }

    /// 1 where it is neither whole nor not at all.
    private int torn() throws Exception {
        var torn = new int[1];
        look(house -> {
            var groups = house.getBean(CoreGroups.class);
            boolean executed =
                    house.getBean(EliminationRounds.class).known(round).executedAt() != null;
            int seated = groups.roster(groups.known(set.core())).size();
            int taken = groups.known(set.core()).taken();
            int expected = executed ? PEOPLE - LEAVING : PEOPLE;
            if (seated != expected || taken != expected) torn[0] = 1;
        });
        return torn[0];
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
