package lyceum.faults;

import java.util.Arrays;
import java.util.stream.Stream;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.Lyceum;
import lyceum.Mailbox;
import lyceum.core.Table;
import lyceum.round.RoundStage;
import lyceum.standing.Points;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// The house with a clock that can be set, for what takes weeks; without a scheduler, so that one thread does it all.
@TestConfiguration(proxyBeanMethods = false)
@Import({Cast.class, Mailbox.class, Table.class, Points.class, RoundStage.class})
class RoundHouse {
    @Bean
    @Primary
    FakeClock fakeClock() {
        return new FakeClock();
    }

    static ConfigurableApplicationContext open(String[] settings, Class<?>... more) {
        var sources = Stream.concat(Stream.of(Lyceum.class, RoundHouse.class), Arrays.stream(more))
                .toArray(Class<?>[]::new);
        return new SpringApplication(sources)
                .run(Stream.concat(
                                Arrays.stream(settings),
                                Stream.of(
                                        "--lyceum.demo=none",
                                        "--server.port=0",
                                        "--server.address=127.0.0.1",
                                        "--spring.quartz.auto-startup=false"))
                        .toArray(String[]::new));
    }
}
