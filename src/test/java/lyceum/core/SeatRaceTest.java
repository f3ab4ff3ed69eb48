package lyceum.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Admissions;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A hundred at once, for one seat.
@HouseTest
class SeatRaceTest {
    private static final int CROWD = 100;

    @Autowired
    CoreGroups cores;

    @Autowired
    CoreSeats seats;

    @Autowired
    SeatRows rows;

    @Autowired
    Admissions admissions;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient sql;

    CohortTerms cohort;
    PersonId clara;
    GroupId core;

    @BeforeEach
    void a_core_group_of_three_seats() {
        cohort = offers.cohort(2 * CROWD, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        core = cores.found(clara, cohort.community(), new CorePlan(new Bilingual("核心群", ""), 3));
    }

    @RepeatedTest(2)
    void of_a_hundred_offers_at_once_for_the_last_seat_one_is_made() throws Exception {
        for (var one : crowd(2)) seats.accept(one, seats.offer(clara, core, one, false));
        var crowd = crowd(CROWD);

        int made = atOnce(crowd.stream()
                .map(one -> (Runnable) () -> seats.offer(clara, core, one, false))
                .toList());

        assertThat(made).isOne();
        assertThat(occupied()).isEqualTo(3).isEqualTo(taken());
    }

    @RepeatedTest(2)
    void a_hundred_answers_at_once_to_one_offer_have_one_outcome() throws Exception {
        var ada = crowd(1).getFirst();
        var offer = seats.offer(clara, core, ada, false);
        var answers = new ArrayList<Runnable>();
        for (int i = 0; i < CROWD; i++)
            answers.add(
                    switch (i % 3) {
                        case 0 -> () -> seats.accept(ada, offer);
                        case 1 -> () -> seats.decline(ada, offer);
                        default -> () -> seats.withdraw(clara, offer);
                    });

        atOnce(answers);

        assertThat(occupied()).isEqualTo(taken());
        assertThat(occupied() + past()).isOne();
    }

    @RepeatedTest(2)
    void offers_answers_and_leavings_all_at_once_never_break_the_cap() throws Exception {
        var crowd = crowd(CROWD / 4);
        var most = new AtomicInteger();
        var acts = new ArrayList<Runnable>();
        for (var one : crowd) {
            acts.add(() -> seats.offer(clara, core, one, false));
            acts.add(() -> rows.of(one, core).ifPresent(seat -> seats.accept(one, seat.id())));
            acts.add(() -> rows.of(one, core).ifPresent(seat -> seats.decline(one, seat.id())));
            acts.add(() -> {
                most.accumulateAndGet(occupied(), Math::max);
                seats.leave(one, core);
            });
        }

        atOnce(acts);

        assertThat(most.get()).isLessThanOrEqualTo(3);
        assertThat(occupied()).isLessThanOrEqualTo(3).isEqualTo(taken());
    }

    /// How many were not refused; anything but a refusal fails the test.
    private static int atOnce(List<Runnable> acts) throws Exception {
        var done = new AtomicInteger();
        var all = new ArrayList<Callable<Object>>();
        for (var act : acts)
            all.add(() -> {
                try {
                    act.run();
                    done.incrementAndGet();
                } catch (Refusal told) {
                    assertThat(told.key()).startsWith("refusal.");
                }
                return done;
            });
        Collections.shuffle(all, new Random(69));
        try (var crowd = Executors.newFixedThreadPool(16)) {
            for (var one : crowd.invokeAll(all)) one.get();
        }
        return done.get();
    }

    private List<PersonId> crowd(int many) {
        var people = new ArrayList<PersonId>();
        for (int i = 0; i < many; i++) {
            var person = cast.person("Buyer");
            admissions.hold(cohort.id(), person, false);
            people.add(person);
        }
        return people;
    }

    private int taken() {
        return cores.get(core, clara).taken();
    }

    private int occupied() {
        return count("core_seat");
    }

    private int past() {
        return count("core_seat_past");
    }

    private int count(String table) {
        return sql.sql("select count(*) from " + table + " where core_group = ?")
                .param(core.value())
                .query(Integer.class)
                .single();
    }
}
