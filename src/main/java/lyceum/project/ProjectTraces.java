package lyceum.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.stereotype.Component;

/// That somebody was in a project stays with the project, under a neutral name; leading it ends with the seat.
@Component
class ProjectTraces implements Keeper {
    private final ProjectRows rows;
    private final ProjectPeopleRows people;

    ProjectTraces(ProjectRows rows, ProjectPeopleRows people) {
        this.rows = rows;
        this.people = people;
    }

    @Override
    public String room() {
        return "project";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("project", "owner", Stays.DUTY),
                Trace.stays("project", "started_by", Stays.WORDS).told("projects-started", """
                        select community, core_group as learning_group, kind, title, goal, started_at, closed_at
                        from project
                        where started_by = :person
                        order by id"""),
                Trace.blank("project_person", "person", "note = ''").told("projects", """
                        select p.community, p.title, r.part, r.state, r.note, r.since
                        from project_person r join project p on p.id = r.project
                        where r.person = :person
                        order by r.project"""));
    }

    /// What nobody can answer any more is no longer asked.
    @Override
    public void partFrom(Whose whose) {
        for (var row : people.of(whose.person()))
            if (row.state() == ProjectPeopleRows.State.ASKED || row.state() == ProjectPeopleRows.State.INVITED)
                people.remove(row.project(), row.person());
        for (var led : rows.led(whose.person())) rows.ledBy(led.id(), null);
    }

    @Override
    public Optional<String> called(String label, long id, Locale reader) {
        return label.equals("project") ? rows.find(new ProjectId(id)).map(Project::title) : Optional.empty();
    }
}
