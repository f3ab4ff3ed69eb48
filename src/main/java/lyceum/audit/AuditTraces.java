package lyceum.audit;

import java.util.List;
import lyceum.shared.PersonId;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.stereotype.Component;

/// The chain stays whole: rows keep an id that leads to nobody. Reasons that speak of the person go with their salt.
@Component
class AuditTraces implements Keeper {
    private final Trail trail;

    AuditTraces(Trail trail) {
        this.trail = trail;
    }

    @Override
    public String room() {
        return "audit";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("audit_row", "person", Stays.TRAIL).and("about").told("own-acts", """
                select at, act
                from audit_row
                where person = :person
                order by place"""));
    }

    @Override
    public void partFrom(Whose whose) {
        trail.forget(whose.person(), PersonId.class.getSimpleName());
        whose.emails().forEach(trail::forget);
    }
}
