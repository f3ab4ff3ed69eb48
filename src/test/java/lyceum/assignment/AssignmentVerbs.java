package lyceum.assignment;

import java.util.Map;
import lyceum.Cast;
import lyceum.Verbs;
import lyceum.admission.Admissions;
import lyceum.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class AssignmentVerbs implements Verbs {
    private final Assignments assignments;
    private final MoreTime more;
    private final Admissions admissions;
    private final Cast cast;

    AssignmentVerbs(Assignments assignments, MoreTime more, Admissions admissions, Cast cast) {
        this.assignments = assignments;
        this.more = more;
        this.admissions = admissions;
        this.cast = cast;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "Assignments.write",
                (stage, by) -> assignments.write(by, stage.cohort(), Briefs.plan()),
                "Assignments.change",
                (stage, by) -> assignments.change(by, written(stage), 1, Briefs.plan()),
                "Assignments.publish",
                (stage, by) -> assignments.publish(by, written(stage)),
                "Assignments.discard",
                (stage, by) -> assignments.discard(by, written(stage)),
                "Assignments.extend",
                (stage, by) ->
                        assignments.extend(by, written(stage), learner(stage), Briefs.CUT_OFF, Briefs.CUT_OFF, "病了一周"),
                "MoreTime.of",
                (stage, by) -> more.of(by, written(stage)),
                "MoreTime.withdraw",
                (stage, by) -> {
                    var brief = written(stage);
                    var learner = learner(stage);
                    assignments.extend(stage.owner(), brief, learner, Briefs.CUT_OFF, Briefs.CUT_OFF, "病了一周");
                    more.withdraw(by, brief, learner);
                });
    }

    private PersonId learner(Stage stage) {
        var ben = cast.ben();
        admissions.hold(stage.cohort(), ben, false);
        return ben;
    }

    private AssignmentId written(Stage stage) {
        return assignments.write(stage.owner(), stage.cohort(), Briefs.plan());
    }
}
