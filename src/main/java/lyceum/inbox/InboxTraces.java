package lyceum.inbox;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// What somebody was told, and how they wished to be told.
@Component
class InboxTraces implements Keeper {
    @Override
    public String room() {
        return "inbox";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("inbox_story", "author", Stays.WORDS),
                Trace.gone("inbox_item", "person").told("told", """
                        select kind, told_at, read_at
                        from inbox_item
                        where person = :person
                        order by id"""),
                Trace.gone("inbox_mark", "person"),
                Trace.gone("inbox_wish", "person").told("wishes", """
                        select topic, in_group as learning_group, in_app, mail
                        from inbox_wish
                        where person = :person
                        order by topic, in_group"""),
                Trace.gone("inbox_hours", "person").told("quiet-hours", """
                        select quiet_from, quiet_until, digest_at
                        from inbox_hours
                        where person = :person
                        order by person"""),
                Trace.gone("inbox_round", "person"));
    }
}
