package lyceum.demo;

import java.util.List;
import lyceum.group.Capacities;
import lyceum.group.GroupMoves;
import lyceum.group.Groups;
import lyceum.group.LearnerGroup;
import lyceum.group.RosterFilter;
import lyceum.group.Rosters;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// A second group is opened ahead in the demo, some learners move there, and one move was a mistake and is undone. What
/// is there already is left alone.
@Component
class LamplightMoves {
    private static final int MOVED = 3;

    private final Lamplight lamplight;
    private final Groups groups;
    private final Capacities capacities;
    private final Rosters rosters;
    private final GroupMoves moves;

    LamplightMoves(Lamplight lamplight, Groups groups, Capacities capacities, Rosters rosters, GroupMoves moves) {
        this.lamplight = lamplight;
        this.groups = groups;
        this.capacities = capacities;
        this.rosters = rosters;
        this.moves = moves;
    }

    void fill(Cast.Company people) {
        var su = people.get(Cast.Part.SU);
        var cohort = lamplight.cohort(Syllabus.PLAINLY, Timetable.RUNNING);
        var here = groups.of(people.get(Cast.Part.ADA)).stream()
                .filter(group -> cohort.equals(group.cohort()))
                .findFirst();
        if (here.isEmpty() || !moves.targets(su, here.get().id()).isEmpty()) return;
        var first = here.get();
        var last = last(su, first);
        if (last.size() < MOVED) return;
        capacities.openNext(people.get(Cast.Part.CLARA), first.community(), cohort);
        var second = moves.targets(su, first.id()).getFirst();
        moves.move(su, first.id(), second.id(), last.subList(0, MOVED - 1), "晚上才有空的几位先去二群，答疑排在九点以后。");
        var mistaken = moves.move(su, first.id(), second.id(), last.subList(MOVED - 1, MOVED), "同上。");
        moves.undo(su, mistaken);
    }

    /// Those with the highest numbers: the story of the demo has other parts for the first.
    private List<PersonId> last(PersonId su, LearnerGroup group) {
        var active = rosters.of(su, group.id(), RosterFilter.ACTIVE, "");
        return active.page(active.found() - MOVED, MOVED);
    }
}
