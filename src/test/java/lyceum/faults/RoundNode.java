package lyceum.faults;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Executors;
import lyceum.FakeClock;
import lyceum.core.CoreSeats;
import lyceum.round.RoundStage;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.springframework.context.ApplicationContext;

/// One of several nodes on one database. At the same instant as the others it looks for what is due and accepts the
/// seats that are offered to somebody.
final class RoundNode {
    private RoundNode() {}

    /// @param arguments the moment in the house, the instant by the real clock, the person, and the settings of the
    /// house
    public static void main(String[] arguments) throws Exception {
        var begins = Instant.parse(arguments[1]);
        var person = new PersonId(Long.parseLong(arguments[2]));
        try (var house = RoundHouse.open(Arrays.copyOfRange(arguments, 3, arguments.length))) {
            house.getBean(FakeClock.class).is(Instant.parse(arguments[0]));
            if (begins.isBefore(Clock.systemUTC().instant()))
                throw new IllegalStateException("It was ready after the others had begun");
            System.out.println("accepted " + act(house, begins, person));
            // What follows the commit is done by other threads.
            Thread.sleep(4_000);
        }
    }

    /// @return how many offers this node accepted
    static int act(ApplicationContext house, Instant begins, PersonId person) throws Exception {
        var stage = house.getBean(RoundStage.class);
        var seats = house.getBean(CoreSeats.class);
        var offers = seats.offersTo(person);
        try (var hands = Executors.newFixedThreadPool(2)) {
            var swept = hands.submit(() -> {
                await(begins);
                stage.sweep();
                return true;
            });
            var accepted = hands.submit(() -> {
                await(begins);
                int taken = 0;
                for (var offer : offers)
                    try {
                        seats.accept(person, offer.id());
                        taken++;
                    } catch (Refusal late) {
                        System.out.println("refused: " + late.key());
                    }
                return taken;
            });
            swept.get();
            return accepted.get();
        }
    }

    private static void await(Instant begins) {
        while (Clock.systemUTC().instant().isBefore(begins)) Thread.onSpinWait();
    }
}
