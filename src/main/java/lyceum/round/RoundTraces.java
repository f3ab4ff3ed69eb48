package lyceum.round;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A ranking stays whole, with an id that leads to nobody; what somebody wrote in an appeal goes with them, and one
/// that
/// waits waits no more.
@Component
class RoundTraces implements Keeper {
    private final JdbcClient sql;

    RoundTraces(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String room() {
        return "round";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("elimination_round", "drafted_by", Stays.DUTY).and("signed_by", "confirmed_by", "ended_by"),
                Trace.stays("round_step", "done_by", Stays.DUTY),
                Trace.stays("round_line", "person", Stays.TRAIL).told("rounds", """
                        select r.community, r.core_group as learning_group, r.first_day as counted_from,
                            r.last_day as counted_to, r.state, l.revision, l.score / 100.0 as points, l.standing, l.leaves
                        from round_line l join elimination_round r on r.id = l.elimination_round
                        where l.person = :person
                        order by r.id, l.revision"""),
                Trace.stays("round_seat", "person", Stays.TRAIL),
                Trace.blank("round_appeal", "person", "words = '', link = '', answer = ''")
                        .told("round-appeals", """
                        select ground, words, link, filed_at, outcome, answer, decided_at
                        from round_appeal
                        where person = :person
                        order by id"""),
                Trace.stays("round_appeal", "decided_by", Stays.DUTY),
                Trace.stays("round_correction", "person", Stays.TRAIL),
                Trace.gone("round_fresh", "person"),
                Trace.stays("round_task", "person", Stays.TRAIL).and("to_person", "done_by"));
    }

    @Override
    public void partFrom(Whose whose) {
        sql.sql("""
                update round_appeal set outcome = 'DISMISSED', decided_at = filed_at, open_for = null
                where person = ? and outcome is null""").param(whose.person().value()).update();
    }
}
