package lyceum.nomination;

import java.util.List;
import lyceum.Cast;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submissions;
import lyceum.core.Table;
import lyceum.shared.PersonId;
import lyceum.showcase.Audience;
import lyceum.showcase.ShowcaseId;
import lyceum.showcase.Showcased;
import lyceum.showcase.Showcases;
import org.springframework.boot.test.context.TestComponent;

/// People for any test who could come to a round table: a work of theirs was shown, by the doors.
@TestComponent
public class Contenders {
    private final Assignments assignments;
    private final Submissions submissions;
    private final Showcases showcases;
    private final Nominations nominations;
    private final Arrivals arrivals;
    private final Cast cast;

    Contenders(
            Assignments assignments,
            Submissions submissions,
            Showcases showcases,
            Nominations nominations,
            Arrivals arrivals,
            Cast cast) {
        this.assignments = assignments;
        this.submissions = submissions;
        this.showcases = showcases;
        this.nominations = nominations;
        this.arrivals = arrivals;
        this.cast = cast;
    }

    public AssignmentId brief(Table.Set table) {
        var brief = assignments.write(table.clara(), table.cohort().id(), Briefs.plan());
        assignments.publish(table.clara(), brief);
        return brief;
    }

    /// A learner with a showcased work.
    public PersonId shown(Table.Set table, AssignmentId brief, String name) {
        var person = cast.person(name);
        arrivals.settleIn(table.cohort(), person);
        var work = submissions.handIn(person, brief, 0, "倒着挂。");
        showcases.nominate(table.clara(), work.id(), "");
        showcases.consent(person, work(person), Audience.MEMBERS);
        return person;
    }

    public ShowcaseId work(PersonId person) {
        return showcases.mine(person).stream().map(Showcased::id).findFirst().orElseThrow();
    }

    /// Nominated by the owner, and willing.
    public NominationId stands(Table.Set table, PersonId person) {
        var id = nominations.nominate(table.clara(), table.core(), person, "写得清楚，肯帮人。", List.of(work(person)));
        nominations.answer(person, id, true);
        return id;
    }

    public PersonId nominee(Table.Set table, AssignmentId brief, String name) {
        var person = shown(table, brief, name);
        stands(table, person);
        return person;
    }
}
