package lyceum.friday;

import java.time.LocalDate;
import java.util.Map;
import lyceum.Cast;
import lyceum.Verbs;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class FridayVerbs implements Verbs {
    private static final LocalDate FAR = LocalDate.of(2027, 6, 4);

    private final Fridays fridays;
    private final Shares shares;
    private final Steps steps;
    private final Impromptus impromptus;

    private final Rhythms rhythms;

    FridayVerbs(Fridays fridays, Shares shares, Steps steps, Impromptus impromptus, Rhythms rhythms) {
        this.rhythms = rhythms;
        this.fridays = fridays;
        this.shares = shares;
        this.steps = steps;
        this.impromptus = impromptus;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.ofEntries(
                Map.entry("Fridays.reach", (stage, by) -> fridays.reach(by, stage.community())),
                Map.entry(
                        "Fridays.keep",
                        (stage, by) -> fridays.keep(
                                by, stage.community(), SeriesPlan.usual(Cast.SHANGHAI, FAR), edition(stage))),
                Map.entry("Rhythms.weeks", (stage, by) -> {
                    edition(stage);
                    rhythms.weeks(by, stage.community(), Rhythms.HALF_A_YEAR);
                }),
                Map.entry("Fridays.open", (stage, by) -> {
                    edition(stage);
                    fridays.open(by, stage.community(), Openness.CLOSED);
                }),
                Map.entry("Fridays.takeOff", (stage, by) -> fridays.takeOff(by, stage.community(), FAR, "放假")),
                Map.entry("Fridays.putBack", (stage, by) -> fridays.putBack(by, stage.community(), FAR)),
                Map.entry("Fridays.daysOff", (stage, by) -> fridays.daysOff(by, stage.community(), FAR, 1)),
                Map.entry("Fridays.free", (stage, by) -> fridays.free(by, stage.community(), 1)),
                Map.entry(
                        "Shares.recall",
                        (stage, by) -> shares.recall(by, stage.community(), FAR, stage.owner(), "往年的一次", "", "讲过了。")),
                Map.entry("Shares.speakers", (stage, by) -> shares.speakers(by, stage.community())),
                Map.entry("Shares.conflicts", (stage, by) -> shares.conflicts(by, proposed(stage))),
                Map.entry(
                        "Shares.book",
                        (stage, by) -> shares.book(by, proposed(stage), FAR, new Crew(stage.owner(), null))),
                Map.entry("Shares.swap", (stage, by) -> shares.swap(by, proposed(stage), proposed(stage))),
                Map.entry("Shares.move", (stage, by) -> shares.move(by, proposed(stage), FAR.atTime(20, 0))),
                Map.entry(
                        "Shares.crew", (stage, by) -> shares.crew(by, proposed(stage), new Crew(stage.owner(), null))),
                Map.entry("Steps.meetAt", (stage, by) -> steps.meetAt(by, proposed(stage), "https://meet.example/a")),
                Map.entry("Impromptus.begin", (stage, by) -> {
                    edition(stage);
                    impromptus.begin(by, stage.community(), stage.owner(), "试一试", "");
                }),
                Map.entry("Steps.entrust", (stage, by) -> steps.entrust(by, proposed(stage), null)),
                Map.entry("Steps.wishLate", (stage, by) -> steps.wishLate(by, proposed(stage), "网站停了两天")),
                Map.entry("Steps.agreeLate", (stage, by) -> steps.agreeLate(by, proposed(stage))),
                Map.entry("Shares.cancel", (stage, by) -> shares.cancel(by, proposed(stage), "讲者病了")));
    }

    private int edition(Stage stage) {
        return fridays.series(stage.owner(), stage.community())
                .map(Series::edition)
                .orElse(0);
    }

    private ShareId proposed(Stage stage) {
        return shares.propose(stage.owner(), stage.community(), "一页纸讲清一件事", "");
    }
}
