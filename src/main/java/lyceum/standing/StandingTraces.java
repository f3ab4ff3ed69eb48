package lyceum.standing;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// Somebody's points go with them; the policies they made for others stay.
@Component
class StandingTraces implements Keeper {
    @Override
    public String room() {
        return "standing";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.gone("score_event", "person").told("points", """
                        select community, kind, raw / 100.0 as points, on_day as counted_on, recorded_at
                        from score_event
                        where person = :person
                        order by id"""),
                Trace.stays("score_event", "recorded_by", Stays.DUTY),
                Trace.gone("score_total", "person"),
                Trace.gone("score_member", "person"),
                Trace.gone("standing_credit", "person"),
                Trace.gone("standing_unnamed", "person").told("unnamed-on-boards", """
                        select core_group as learning_group, since
                        from standing_unnamed
                        where person = :person
                        order by core_group"""),
                Trace.stays("standing_policy", "made_by", Stays.DUTY));
    }
}
