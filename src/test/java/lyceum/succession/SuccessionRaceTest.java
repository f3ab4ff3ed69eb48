package lyceum.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.core.CoreGroups;
import lyceum.core.CorePlan;
import lyceum.core.CoreSeat;
import lyceum.core.CoreSeats;
import lyceum.core.Table;
import lyceum.nomination.Contenders;
import lyceum.shared.Bilingual;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Many sweeps, on as many nodes as one likes, and many answers: every seat once, and never one too many.
@HouseTest
class SuccessionRaceTest {
    private static final int NODES = 8;
    private static final int NOMINEES = 6;

    @Autowired
    Successions successions;

    @Autowired
    SuccessionChain chain;

    @Autowired
    Contenders contenders;

    @Autowired
    CoreGroups cores;

    @Autowired
    CoreSeats seats;

    @Autowired
    Table tables;

    @Autowired
    FakeClock clock;

    @Autowired
    JdbcClient sql;

    Table.Set table;
    List<PersonId> nominees;

    /// Sixty-nine seats, of which all but one are occupied.
    @BeforeEach
    void one_seat_is_free() {
        clock.is(FakeClock.BEGINNING);
        table = tables.set();
        var brief = contenders.brief(table);
        nominees = new ArrayList<>();
        for (int i = 0; i < NOMINEES; i++) nominees.add(contenders.nominee(table, brief, "Ben"));
        occupied(68);
    }

    @RepeatedTest(2)
    void the_sixty_ninth_seat_is_offered_once_and_taken_once_whoever_asks_at_the_same_instant() throws Exception {
        var most = new AtomicInteger();
        var acts = new ArrayList<Runnable>();
        for (int i = 0; i < NODES; i++) {
            acts.add(() -> successions.begin(table.clara(), table.core()));
            acts.add(chain::sweep);
            for (var one : nominees) acts.add(() -> accepts(one));
            acts.add(() -> most.accumulateAndGet(taken(), Math::max));
        }

        atOnce(acts);
        chain.sweep();
        atOnce(nominees.stream().<Runnable>map(one -> () -> accepts(one)).toList());
        atOnce(nominees.stream().<Runnable>map(one -> () -> accepts(one)).toList());
        chain.sweep();

        assertThat(most.get()).isLessThanOrEqualTo(69);
        assertThat(taken()).isEqualTo(69);
        assertThat(seated()).isOne();
        assertThat(count("select count(*) from succession where core_group = ?"))
                .isOne();
    }

    @RepeatedTest(2)
    void declining_and_sweeping_at_once_reaches_each_nominee_once() throws Exception {
        successions.begin(table.clara(), table.core());
        var acts = new ArrayList<Runnable>();
        for (int round = 0; round < 4; round++)
            for (var one : nominees) {
                acts.add(chain::sweep);
                acts.add(() -> seats.offersTo(one).forEach(offer -> seats.decline(one, offer.id())));
            }

        atOnce(acts);
        for (int i = 0; i < NOMINEES; i++) {
            chain.sweep();
            for (var one : nominees) seats.offersTo(one).forEach(offer -> seats.decline(one, offer.id()));
        }
        chain.sweep();

        assertThat(taken()).isEqualTo(68);
        assertThat(count("select count(*) from core_seat_past where core_group = ?"))
                .isEqualTo(NOMINEES);
        assertThat(count("select count(*) from succession where ending = 'NOBODY_LEFT' and core_group = ?"))
                .isOne();
    }

    private void accepts(PersonId person) {
        seats.offersTo(person).stream().map(CoreSeat::id).forEach(offer -> seats.accept(person, offer));
    }

    /// Without sixty-eight people: a table counts its seats, and nobody else may touch the counter.
    private void occupied(int seats) {
        cores.change(table.clara(), table.core(), new CorePlan(new Bilingual("灯下圆桌", ""), 69));
        sql.sql("update core_group set taken = ? where id = ?")
                .params(seats, table.core().value())
                .update();
    }

    /// Anything but a refusal fails the test.
    private static void atOnce(List<Runnable> acts) throws Exception {
        var all = new ArrayList<Callable<Object>>();
        for (var act : acts)
            all.add(() -> {
                try {
                    act.run();
                } catch (Refusal told) {
                    assertThat(told.key()).startsWith("refusal.");
                }
                return act;
            });
        try (var crowd = Executors.newFixedThreadPool(16)) {
            for (var one : crowd.invokeAll(all)) one.get();
        }
    }

    private int taken() {
        return cores.known(table.core()).taken();
    }

    private int seated() {
        return count("select count(*) from core_seat where state = 'SEATED' and core_group = ?");
    }

    private int count(String query) {
        return sql.sql(query).param(table.core().value()).query(Integer.class).single();
    }
}
