package lyceum.takings;

import java.util.Locale;
import java.util.Map;
import lyceum.Verbs;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class TakingsVerbs implements Verbs {
    private final Takings takings;

    TakingsVerbs(Takings takings) {
        this.takings = takings;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "Takings.report", (stage, by) -> takings.report(by, stage.community(), Span.DAYS),
                "Takings.compared", (stage, by) -> takings.compared(by, stage.community()),
                "Takings.csv", (stage, by) -> takings.csv(by, stage.community(), Span.DAYS, Locale.ENGLISH));
    }
}
