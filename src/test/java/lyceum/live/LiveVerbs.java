package lyceum.live;

import java.time.LocalDate;
import java.util.Map;
import lyceum.Cast;
import lyceum.Verbs;
import lyceum.friday.Fridays;
import lyceum.friday.SeriesPlan;
import lyceum.friday.Shares;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class LiveVerbs implements Verbs {
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 11, 6);

    private final Attendances attendances;
    private final Fridays fridays;
    private final Shares shares;

    LiveVerbs(Attendances attendances, Fridays fridays, Shares shares) {
        this.attendances = attendances;
        this.fridays = fridays;
        this.shares = shares;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("Attendances.list", (stage, by) -> {
            if (fridays.series(stage.owner(), stage.community()).isEmpty())
                fridays.keep(stage.owner(), stage.community(), SeriesPlan.usual(Cast.SHANGHAI, LONG_AGO), 0);
            var held = shares.recall(
                    stage.owner(),
                    stage.community(),
                    fridays.past(stage.owner(), stage.community(), null, 100).stream()
                            .map(share -> share.day(Cast.SHANGHAI).minusWeeks(1))
                            .min(LocalDate::compareTo)
                            .orElse(LONG_AGO),
                    stage.owner(),
                    "往年的一次",
                    "",
                    "讲过了。");
            attendances.list(by, held, 0);
        });
    }
}
