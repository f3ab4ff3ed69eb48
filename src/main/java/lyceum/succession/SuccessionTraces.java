package lyceum.succession;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// A published order stays as it was, with ids that lead to nobody.
@Component
class SuccessionTraces implements Keeper {
    @Override
    public String room() {
        return "succession";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.stays("succession_line", "person", Stays.NUMBER).told("successions", """
                        select succession.community, succession.core_group as learning_group,
                            succession_line.place as place_in_order, succession_line.score / 100.0 as points,
                            succession_line.token, succession_line.state, succession_line.offered_at,
                            succession_line.answered_at
                        from succession_line join succession on succession.id = succession_line.succession
                        where succession_line.person = :person
                        order by succession_line.id"""),
                Trace.stays("succession", "in_whose_name", Stays.DUTY),
                Trace.stays("succession", "begun_by", Stays.DUTY));
    }
}
