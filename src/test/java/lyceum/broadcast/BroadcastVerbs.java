package lyceum.broadcast;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import lyceum.Verbs;
import lyceum.broadcast.Broadcast.State;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class BroadcastVerbs implements Verbs {
    private static final BroadcastPlan PLAN = BroadcastPlan.toAll("周六停课");
    private static final LocalDateTime LATER = LocalDateTime.of(2027, 1, 7, 20, 0);

    private final Broadcasts broadcasts;

    BroadcastVerbs(Broadcasts broadcasts) {
        this.broadcasts = broadcasts;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.ofEntries(
                Map.entry("Broadcasts.reach", (stage, by) -> broadcasts.reach(by, stage.community())),
                Map.entry(
                        "Broadcasts.page",
                        (stage, by) -> broadcasts.page(by, stage.community(), List.of(State.values()), null)),
                Map.entry("Broadcasts.counts", (stage, by) -> broadcasts.counts(by, stage.community())),
                Map.entry("Broadcasts.get", (stage, by) -> broadcasts.get(by, draft(stage))),
                Map.entry("Broadcasts.deliveries", (stage, by) -> broadcasts.deliveries(by, draft(stage))),
                Map.entry("Broadcasts.write", (stage, by) -> broadcasts.write(by, stage.community(), PLAN)),
                Map.entry("Broadcasts.change", (stage, by) -> broadcasts.change(by, draft(stage), PLAN)),
                Map.entry("Broadcasts.throwAway", (stage, by) -> broadcasts.throwAway(by, draft(stage))),
                Map.entry("Broadcasts.schedule", (stage, by) -> broadcasts.schedule(by, draft(stage), LATER)),
                Map.entry("Broadcasts.unschedule", (stage, by) -> broadcasts.unschedule(by, draft(stage))),
                Map.entry("Broadcasts.send", (stage, by) -> broadcasts.send(by, draft(stage))),
                Map.entry("Broadcasts.retry", (stage, by) -> broadcasts.retry(by, draft(stage))),
                Map.entry("Broadcasts.correct", (stage, by) -> broadcasts.correct(by, draft(stage), 1, "周日停课")),
                Map.entry("Broadcasts.withdraw", (stage, by) -> broadcasts.withdraw(by, draft(stage))));
    }

    private BroadcastId draft(Stage stage) {
        return broadcasts.write(stage.owner(), stage.community(), PLAN);
    }
}
