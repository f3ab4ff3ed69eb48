package lyceum.assignment;

import java.util.List;
import lyceum.files.Files;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Work goes with whoever handed it in; briefs stay for those who work on them.
@Component
class AssignmentTraces implements Keeper {
    private final JdbcClient sql;
    private final Files files;

    AssignmentTraces(JdbcClient sql, Files files) {
        this.sql = sql;
        this.files = files;
    }

    @Override
    public String room() {
        return "assignment";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("assignment", "written_by", Stays.WORDS).told("briefs", """
                        select community, cohort, title_zh, title_en, text_zh, text_en, due_at
                        from assignment
                        where written_by = :person
                        order by id"""),
                Trace.gone("assignment_extension", "person").told("extensions", """
                        select a.cohort, a.title_zh, a.title_en, e.due_at, e.reason, e.granted_at
                        from assignment_extension e join assignment a on a.id = e.assignment
                        where e.person = :person
                        order by e.granted_at, a.id"""),
                Trace.stays("assignment_extension", "granted_by", Stays.DUTY),
                Trace.gone("assignment_reminder", "person"),
                Trace.gone("assignment_work", "person").told("works", """
                        select a.cohort, a.title_zh, a.title_en, s.version, s.handed_in_at, s.text, s.links, s.sha256
                        from assignment_submission s join assignment_work w on w.id = s.work
                            join assignment a on a.id = w.assignment
                        where w.person = :person
                        order by s.id"""));
    }

    @Override
    public void partFrom(Whose whose) {
        var own = sql.sql("""
                        select s.id from assignment_submission s join assignment_work w on w.id = s.work
                        where w.person = ?""")
                .param(whose.person().value())
                .query((row, _) -> new SubmissionId(row.getLong("id")))
                .list();
        for (var one : own) {
            files.hide(one.value());
            sql.sql("delete from assignment_revision where submission = ?")
                    .param(one.value())
                    .update();
            sql.sql("delete from assignment_submission where id = ?")
                    .param(one.value())
                    .update();
        }
    }
}
