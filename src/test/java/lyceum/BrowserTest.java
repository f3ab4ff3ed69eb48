package lyceum;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lyceum.core.Table;
import lyceum.friday.Evenings;
import lyceum.nomination.Contenders;
import lyceum.project.Workshop;
import lyceum.round.RoundStage;
import lyceum.standing.Points;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A walk through the whole portal in a real browser ([Browser]): the production bundle on a free port of this machine,
/// one portal and one browser for all such tests, the clock that the test moves, a fresh H2 file.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@SpringBootTest(
        properties = {
            "spring.quartz.auto-startup=false",
            "logging.level.root=warn",
            "server.address=127.0.0.1",
            "vaadin.productionMode=true"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    TestClock.class,
    Cast.class,
    Browser.class,
    SideDoor.class,
    Table.class,
    Points.class,
    Evenings.class,
    RoundStage.class,
    Contenders.class,
    Workshop.class
})
public @interface BrowserTest {}
