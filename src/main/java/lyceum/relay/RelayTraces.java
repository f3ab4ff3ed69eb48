package lyceum.relay;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// A relay stays for those who joined it; the place of somebody who is erased is void, its number is not given again.
@Component
class RelayTraces implements Keeper {
    @Override
    public String room() {
        return "relay";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("relay", "starter", Stays.WORDS).told("relays", """
                        select in_group as learning_group, started_at as posted_at, title, asked as text
                        from relay
                        where starter = :person
                        order by id"""),
                Trace.blank("relay_entry", "person", "said = '', stands = null").told("relay-entries", """
                        select r.title, e.number as place_number, e.said as text, e.joined_at as said_at
                        from relay_entry e join relay r on r.id = e.relay
                        where e.person = :person
                        order by e.joined_at, e.relay, e.number"""));
    }
}
