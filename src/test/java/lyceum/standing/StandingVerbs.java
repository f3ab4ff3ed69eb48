package lyceum.standing;

import java.util.Map;
import lyceum.Verbs;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.core.CorePlan;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class StandingVerbs implements Verbs {
    private final EliminationPolicies policies;
    private final DryRuns dryRuns;
    private final Standings standings;
    private final CoreGroups groups;

    StandingVerbs(EliminationPolicies policies, DryRuns dryRuns, Standings standings, CoreGroups groups) {
        this.policies = policies;
        this.dryRuns = dryRuns;
        this.standings = standings;
        this.groups = groups;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "EliminationPolicies.change",
                (stage, by) -> policies.change(by, core(stage), 0, Points.plan("试试")),
                "DryRuns.run",
                (stage, by) -> dryRuns.run(by, core(stage), Points.plan(""), 0),
                "Standings.differing",
                (stage, by) -> standings.differing(by, core(stage)),
                "Standings.showBands",
                (stage, by) -> standings.showBands(by, core(stage), false));
    }

    private GroupId core(Stage stage) {
        return groups.openTo(stage.owner(), stage.community()).stream()
                .map(CoreGroup::id)
                .findFirst()
                .orElseGet(() ->
                        groups.found(stage.owner(), stage.community(), new CorePlan(new Bilingual("核心群", "Core"), 69)));
    }
}
