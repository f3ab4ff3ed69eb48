package lyceum.core;

import java.util.Map;
import lyceum.Cast;
import lyceum.Verbs;
import lyceum.admission.Admissions;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class CoreVerbs implements Verbs {
    private static final CorePlan PLAN = new CorePlan(new Bilingual("核心群", "Core"), 69);

    private final CoreGroups groups;
    private final CoreSeats seats;
    private final Candidates candidates;
    private final Admissions admissions;
    private final Cast cast;

    CoreVerbs(CoreGroups groups, CoreSeats seats, Candidates candidates, Admissions admissions, Cast cast) {
        this.groups = groups;
        this.seats = seats;
        this.candidates = candidates;
        this.admissions = admissions;
        this.cast = cast;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "CoreGroups.found", (stage, by) -> groups.found(by, stage.community(), PLAN),
                "CoreGroups.change", (stage, by) -> groups.change(by, founded(stage), PLAN),
                "CoreGroups.get", (stage, by) -> groups.get(founded(stage), by),
                "CoreGroups.roster", (stage, by) -> groups.roster(founded(stage), by),
                "CoreSeats.offer", (stage, by) -> seats.offer(by, founded(stage), member(stage), false),
                "CoreSeats.offers", (stage, by) -> seats.offers(by, founded(stage)),
                "CoreSeats.withdraw",
                        (stage, by) ->
                                seats.withdraw(by, seats.offer(stage.owner(), founded(stage), member(stage), false)),
                "Candidates.find", (stage, by) -> candidates.find(by, founded(stage), "1"));
    }

    private GroupId founded(Stage stage) {
        return groups.openTo(stage.owner(), stage.community()).stream()
                .map(CoreGroup::id)
                .findFirst()
                .orElseGet(() -> groups.found(stage.owner(), stage.community(), PLAN));
    }

    private PersonId member(Stage stage) {
        var ada = cast.ada();
        admissions.hold(stage.cohort(), ada, false);
        return ada;
    }
}
