package lyceum.notification;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// Which ceremonies of a number somebody has seen.
@Component
class NotificationTraces implements Keeper {
    @Override
    public String room() {
        return "notification";
    }

    @Override
    public List<Trace> traces() {
        return List.of(Trace.gone("ceremony", "person")
                .told("ceremonies", "select seen_at from ceremony where person = :person order by ticket"));
    }
}
