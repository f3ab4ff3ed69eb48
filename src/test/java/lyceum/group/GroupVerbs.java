package lyceum.group;

import java.util.List;
import java.util.Map;
import lyceum.Cast;
import lyceum.Verbs;
import lyceum.admission.Arrivals;
import lyceum.course.Courses;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class GroupVerbs implements Verbs {
    private final GroupMoves moves;
    private final Capacities capacities;
    private final SecondGroups seconds;
    private final Courses courses;
    private final Groups groups;
    private final Arrivals arrivals;
    private final Cast cast;

    GroupVerbs(
            GroupMoves moves,
            Capacities capacities,
            SecondGroups seconds,
            Courses courses,
            Groups groups,
            Arrivals arrivals,
            Cast cast) {
        this.moves = moves;
        this.capacities = capacities;
        this.seconds = seconds;
        this.courses = courses;
        this.groups = groups;
        this.arrivals = arrivals;
        this.cast = cast;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "Capacities.demand",
                (stage, by) -> capacities.demand(by, stage.community()),
                "GroupMoves.targets",
                (stage, by) -> moves.targets(by, group(ben(stage))),
                "GroupMoves.preview",
                (stage, by) -> {
                    var ben = ben(stage);
                    moves.preview(by, group(ben), seconds.beside(group(ben)), List.of(ben));
                },
                "GroupMoves.move",
                (stage, by) -> {
                    var ben = ben(stage);
                    moves.move(by, group(ben), seconds.beside(group(ben)), List.of(ben), "分开坐");
                },
                "GroupMoves.undo",
                (stage, by) -> {
                    var ben = ben(stage);
                    var from = group(ben);
                    moves.undo(by, moves.move(stage.owner(), from, seconds.beside(from), List.of(ben), "分开坐"));
                });
    }

    private PersonId ben(Stage stage) {
        var ben = cast.ben();
        arrivals.settleIn(courses.terms(stage.cohort()), ben);
        return ben;
    }

    private GroupId group(PersonId person) {
        return groups.of(person).getFirst().id();
    }
}
