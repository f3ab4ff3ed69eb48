package lyceum.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lyceum.Cast;
import lyceum.Verbs;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.core.CorePlan;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class RoundVerbs implements Verbs {
    private final EliminationRounds rounds;
    private final RoundSignatures signatures;
    private final Handovers handovers;
    private final CoreGroups groups;
    private final Clock clock;

    RoundVerbs(
            EliminationRounds rounds, RoundSignatures signatures, Handovers handovers, CoreGroups groups, Clock clock) {
        this.rounds = rounds;
        this.signatures = signatures;
        this.handovers = handovers;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.ofEntries(
                verb("EliminationRounds.draft", (stage, by) -> {
                    var today = today();
                    rounds.draft(by, core(stage), today.plusDays(1), today.plusDays(30));
                }),
                verb("EliminationRounds.announce", (stage, by) -> rounds.announce(by, drafted(stage))),
                verb("EliminationRounds.callOff", (stage, by) -> rounds.callOff(by, drafted(stage), "不办了")),
                verb("EliminationRounds.undo", (stage, by) -> rounds.undo(by, drafted(stage), "不办了")),
                verb("RoundSignatures.waiting", (stage, by) -> signatures.waiting(by, drafted(stage))),
                verb("RoundSignatures.sign", (stage, by) -> signatures.sign(by, drafted(stage))),
                verb("RoundSignatures.confirm", (stage, by) -> signatures.confirm(by, drafted(stage))),
                verb(
                        "RoundSignatures.letAnOperatorStandIn",
                        (stage, by) -> signatures.letAnOperatorStandIn(by, drafted(stage))),
                verb("Handovers.all", (stage, by) -> handovers.all(by, drafted(stage))));
    }

    private static Map.Entry<String, Verb> verb(String name, Verb verb) {
        return Map.entry(name, verb);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Cast.SHANGHAI);
    }

    private RoundId drafted(Stage stage) {
        var core = core(stage);
        return rounds.open(stage.owner(), core)
                .map(Round::id)
                .orElseGet(() -> rounds.draft(stage.owner(), core, today().plusDays(1), today().plusDays(30)));
    }

    private GroupId core(Stage stage) {
        return groups.openTo(stage.owner(), stage.community()).stream()
                .map(CoreGroup::id)
                .findFirst()
                .orElseGet(() ->
                        groups.found(stage.owner(), stage.community(), new CorePlan(new Bilingual("核心群", "Core"), 69)));
    }
}
