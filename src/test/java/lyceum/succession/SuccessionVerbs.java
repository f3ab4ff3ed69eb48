package lyceum.succession;

import java.util.Map;
import lyceum.Verbs;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.core.CorePlan;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class SuccessionVerbs implements Verbs {
    private final Successions successions;
    private final CoreGroups groups;

    SuccessionVerbs(Successions successions, CoreGroups groups) {
        this.successions = successions;
        this.groups = groups;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("Successions.begin", (stage, by) -> successions.begin(by, core(stage)));
    }

    private GroupId core(Stage stage) {
        return groups.openTo(stage.owner(), stage.community()).stream()
                .map(CoreGroup::id)
                .findFirst()
                .orElseGet(() ->
                        groups.found(stage.owner(), stage.community(), new CorePlan(new Bilingual("核心群", "Core"), 69)));
    }
}
