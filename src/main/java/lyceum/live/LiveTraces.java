package lyceum.live;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// What was said and asked before all stays under a neutral name; who was there, reacted and upvoted goes.
@Component
class LiveTraces implements Keeper {
    @Override
    public String room() {
        return "live";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("live_line", "author", Stays.WORDS).told("live-said", """
                        select said_at, text
                        from live_line
                        where author = :person
                        order by id"""),
                Trace.stays("live_question", "asker", Stays.WORDS).told("live-asked", """
                        select asked_at, text
                        from live_question
                        where asker = :person
                        order by id"""),
                Trace.stays("live_question", "settled_by", Stays.DUTY),
                Trace.gone("live_vote", "person").told("live-upvoted", """
                        select v.at, q.text
                        from live_vote v join live_question q on q.id = v.question
                        where v.person = :person
                        order by v.at, q.id"""),
                Trace.gone("live_reaction", "person").told("live-reacted", """
                        select at, kind
                        from live_reaction
                        where person = :person
                        order by at, line, kind"""),
                Trace.gone("live_attendance", "person").told("live-attended", """
                        select first_seen, last_seen, minutes
                        from live_attendance
                        where person = :person
                        order by first_seen, share"""));
    }
}
