package lyceum.project;

import java.util.List;
import lyceum.Cast;
import lyceum.admission.Arrivals;
import lyceum.core.Table;
import lyceum.membership.Members;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;

/// Sets a project for any test: Ada leads it, Lin is a member, Ben a learner who helps, Mo sits at the table beside it.
@TestComponent
public class Workshop {
    public record Set(Table.Set table, PersonId ada, PersonId lin, PersonId ben, PersonId mo, ProjectId project) {
        public PersonId clara() {
            return table.clara();
        }
    }

    private final Table tables;
    private final Arrivals arrivals;
    private final Projects projects;
    private final ProjectPeople people;
    private final Members members;
    private final Cast cast;

    Workshop(Table tables, Arrivals arrivals, Projects projects, ProjectPeople people, Members members, Cast cast) {
        this.tables = tables;
        this.arrivals = arrivals;
        this.projects = projects;
        this.people = people;
        this.members = members;
        this.cast = cast;
    }

    public Set set() {
        var table = tables.set();
        var ada = tables.sits(table, "Ada");
        var project = projects.start(ada, table.core(), plan());
        var set = new Set(table, ada, member(table, ada, project), learner(table), tables.sits(table, "Mo"), project);
        people.invite(ada, project, number(set, set.ben()));
        people.answer(set.ben(), project, true);
        return set;
    }

    public static ProjectPlan plan() {
        return new ProjectPlan(Project.Kind.BOOK, "灯下一百页", "十个人，一百页，年底前读得到。");
    }

    /// One more who sits at the table and is in the project.
    public PersonId member(Set set) {
        return member(set.table(), set.ada(), set.project());
    }

    /// A learner of the same community.
    public PersonId learner(Table.Set table) {
        var ben = cast.ben();
        arrivals.settleIn(table.cohort(), ben);
        return ben;
    }

    public MemberNumber number(Set set, PersonId person) {
        var number = members.numbers(set.table().cohort().community(), List.of(person))
                .get(person);
        if (number == null) throw new AssertionError("No number: " + person);
        return number;
    }

    private PersonId member(Table.Set table, PersonId ada, ProjectId project) {
        var lin = tables.sits(table, "Lin");
        people.ask(lin, project, "");
        people.decide(ada, project, lin, true);
        return lin;
    }
}
