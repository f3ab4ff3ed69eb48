package lyceum;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class TestClock {
    @Bean
    @Primary
    FakeClock fakeClock() {
        return new FakeClock();
    }
}
