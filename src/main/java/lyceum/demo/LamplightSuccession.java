package lyceum.demo;

import java.util.List;
import lyceum.assignment.Assignment;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Submissions;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.core.CorePlan;
import lyceum.core.EarnedSeats;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.nomination.Nominations;
import lyceum.shared.PersonId;
import lyceum.showcase.Audience;
import lyceum.showcase.ShowcaseId;
import lyceum.showcase.Showcases;
import lyceum.succession.Successions;
import org.springframework.stereotype.Component;

/// Learners whose work was shown stand for the one free seat at the round table: it is offered to one, others wait, one
/// is still asked, and one more could be nominated.
@Component
class LamplightSuccession {
    private static final int STAND = 4;
    private static final int SHOWN = STAND + 2;

    private final Lamplight lamplight;
    private final CoreGroups cores;
    private final EarnedSeats seats;
    private final Members members;
    private final Assignments assignments;
    private final Submissions submissions;
    private final Showcases showcases;
    private final Nominations nominations;
    private final Successions successions;

    LamplightSuccession(
            Lamplight lamplight,
            CoreGroups cores,
            EarnedSeats seats,
            Members members,
            Assignments assignments,
            Submissions submissions,
            Showcases showcases,
            Nominations nominations,
            Successions successions) {
        this.lamplight = lamplight;
        this.cores = cores;
        this.seats = seats;
        this.members = members;
        this.assignments = assignments;
        this.submissions = submissions;
        this.showcases = showcases;
        this.nominations = nominations;
        this.successions = successions;
    }

    void fill(Cast.Company people) {
        var clara = people.get(Cast.Part.CLARA);
        var tang = people.get(Cast.Part.TANG);
        var cohort = lamplight.cohort(Syllabus.PLAINLY, Timetable.RUNNING);
        var open = assignments.in(tang, cohort).stream()
                .filter(Assignment::published)
                .findFirst()
                .orElseThrow();
        var core = cores.openTo(clara, open.community()).stream().findFirst().orElse(null);
        if (core == null || !nominations.in(clara, core.id()).isEmpty()) return;
        var learners = members.live(cohort).stream().map(Enrollment::person).toList();
        var free = seats.free(core.id(), learners);
        var come = learners.stream()
                .filter(one -> free.contains(one) && showcases.mine(one).isEmpty())
                .limit(SHOWN)
                .toList();
        if (come.size() < SHOWN) return;
        for (var one : come) shows(tang, one, open.id());
        for (int i = 0; i <= STAND; i++) {
            var one = come.get(i);
            var id = nominations.nominate(
                    i % 2 == 0 ? clara : tang,
                    core.id(),
                    one,
                    "作业写得清楚，别人照着做就成。 · Writes so that others can do it.",
                    List.of(work(one)));
            if (i < STAND) nominations.answer(one, id, true);
        }
        oneSeatIsFree(clara, core);
        successions.begin(clara, core.id());
    }

    private void shows(PersonId tang, PersonId author, AssignmentId brief) {
        var handed = submissions.handIn(author, brief, 0, "先说结果，再说三步，最后一句话收住。");
        showcases.nominate(tang, handed.id(), "三步就讲清楚了。 · Three steps, and it is clear.");
        showcases.consent(author, work(author), Audience.MEMBERS);
    }

    private ShowcaseId work(PersonId author) {
        return showcases.mine(author).getFirst().id();
    }

    private void oneSeatIsFree(PersonId clara, CoreGroup core) {
        var now = cores.known(core.id());
        cores.change(clara, core.id(), new CorePlan(now.name(), Math.max(3, now.taken() + 1)));
    }
}
