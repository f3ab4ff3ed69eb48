package lyceum.nomination;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.stereotype.Component;

/// A nomination goes with whom it is about, and with it what its token stood for.
@Component
class NominationTraces implements Keeper {
    private final NominationRows rows;

    NominationTraces(NominationRows rows) {
        this.rows = rows;
    }

    @Override
    public String room() {
        return "nomination";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.gone("nomination", "person").told("nominations", """
                        select community, core_group as learning_group, reason, state, token, nominated_at, answered_at
                        from nomination
                        where person = :person
                        order by id"""),
                Trace.stays("nomination", "nominated_by", Stays.DUTY),
                Trace.gone("nomination_sitting_out", "person"));
    }

    @Override
    public Turn turn() {
        return Turn.FIRST;
    }

    @Override
    public void partFrom(Whose whose) {
        rows.forgetWorks(whose.person());
    }
}
