package lyceum.sanction;

import java.util.List;
import lyceum.audit.Audit;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody was held back for goes with them. Who reported is never told; whoever reported keeps no name.
@Component
class SanctionTraces implements Keeper {
    private final JdbcClient sql;
    private final Audit audit;

    SanctionTraces(JdbcClient sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    @Override
    public String room() {
        return "sanction";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.gone("sanction", "person").told("sanctions", """
                        select s.kind, s.community, s.imposed_at, s.ends_at, s.ended_at, s.clause_zh, s.clause_en, s.reason,
                            a.words as appeal, a.made_at as appealed_at, a.answer, a.decided_at
                        from sanction s left join sanction_appeal a on a.sanction = s.id
                        where s.person = :person and s.expunged_at is null
                        order by s.id"""),
                Trace.stays("sanction", "imposed_by", Stays.DUTY),
                Trace.stays("sanction_appeal", "decided_by", Stays.DUTY),
                Trace.blank("report", "author", "text = ''").told("reported-of-you", """
                        select community, said_at, text, outcome, decided_at
                        from report
                        where author = :person
                        order by id"""),
                Trace.stays("report", "decided_by", Stays.DUTY),
                Trace.blank("report_voice", "person", "words = ''").told("reports", """
                        select r.community, v.at, v.reason, v.words
                        from report_voice v join report r on r.id = v.report
                        where v.person = :person
                        order by v.at, v.report"""));
    }

    @Override
    public void partFrom(Whose whose) {
        var own = sql.sql("select id from sanction where person = ?")
                .param(whose.person().value())
                .query((row, _) -> new SanctionId(row.getLong("id")))
                .list();
        own.forEach(audit::forget);
        for (var one : own)
            sql.sql("delete from sanction_appeal where sanction = ?")
                    .param(one.value())
                    .update();
    }
}
