package lyceum.faults;

import java.time.Instant;
import java.util.Arrays;
import lyceum.FakeClock;
import lyceum.Statements;
import lyceum.round.RoundStage;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// A house of its own that looks for what is due, and dies before it sends that statement: no farewell, as by kill −9.
final class RoundVictim {
    static final int DIED = 137;
    /// It looks for nothing, and ends.
    static final int ONLY_OPENS = 0;

    @TestConfiguration(proxyBeanMethods = false)
    static class Ear {
        @Bean
        static Statements statements() {
            return new Statements();
        }
    }

    private RoundVictim() {}

    /// @param arguments the moment, the statement, and the settings of the house
    public static void main(String[] arguments) throws Exception {
        var now = Instant.parse(arguments[0]);
        int statement = Integer.parseInt(arguments[1]);
        try (var house = RoundHouse.open(Arrays.copyOfRange(arguments, 2, arguments.length), Ear.class)) {
            if (statement == ONLY_OPENS) return;
            house.getBean(FakeClock.class).is(now);
            var stage = house.getBean(RoundStage.class);
            var heard = Statements.dying(statement, DIED, stage::sweep);
            System.out.println("statements " + heard.count());
            // What follows the commit is done by other threads.
            Thread.sleep(4_000);
        }
    }
}
