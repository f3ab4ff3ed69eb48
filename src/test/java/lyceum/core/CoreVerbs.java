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
    private final LeavesOfAbsence leaves;
    private final Admissions admissions;
    private final Cast cast;

    CoreVerbs(
            CoreGroups groups,
            CoreSeats seats,
            Candidates candidates,
            LeavesOfAbsence leaves,
            Admissions admissions,
            Cast cast) {
        this.groups = groups;
        this.seats = seats;
        this.candidates = candidates;
        this.leaves = leaves;
        this.admissions = admissions;
        this.cast = cast;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.ofEntries(
                verb("CoreGroups.found", (stage, by) -> groups.found(by, stage.community(), PLAN)),
                verb("CoreGroups.change", (stage, by) -> groups.change(by, founded(stage), PLAN)),
                verb("CoreGroups.get", (stage, by) -> groups.get(founded(stage), by)),
                verb("CoreGroups.roster", (stage, by) -> groups.roster(founded(stage), by)),
                verb("CoreSeats.offer", (stage, by) -> seats.offer(by, founded(stage), member(stage), false)),
                verb("CoreSeats.offers", (stage, by) -> seats.offers(by, founded(stage))),
                verb("CoreSeats.withdraw", (stage, by) -> seats.withdraw(by, offered(stage, member(stage)))),
                verb("LeavesOfAbsence.asked", (stage, by) -> leaves.asked(by, founded(stage))),
                verb("LeavesOfAbsence.decide", (stage, by) -> leaves.decide(by, asked(stage), true)),
                verb("Candidates.find", (stage, by) -> candidates.find(by, founded(stage), "1")));
    }

    private static Map.Entry<String, Verb> verb(String name, Verb verb) {
        return Map.entry(name, verb);
    }

    private CoreSeatId offered(Stage stage, PersonId person) {
        return seats.offer(stage.owner(), founded(stage), person, false);
    }

    private LeaveId asked(Stage stage) {
        var person = member(stage);
        var core = founded(stage);
        seats.accept(person, offered(stage, person));
        var today = leaves.today(core);
        return leaves.take(person, core, today, today.plusDays(90), "为什么").id();
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
