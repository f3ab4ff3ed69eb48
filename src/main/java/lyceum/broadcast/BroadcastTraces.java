package lyceum.broadcast;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// Broadcasts that somebody wrote or sent stay for those who read them.
@Component
class BroadcastTraces implements Keeper {
    @Override
    public String room() {
        return "broadcast";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("broadcast", "author", Stays.WORDS).told("broadcasts", """
                        select written_at, text
                        from broadcast
                        where author = :person
                        order by id"""),
                Trace.stays("broadcast", "sender", Stays.WORDS));
    }
}
