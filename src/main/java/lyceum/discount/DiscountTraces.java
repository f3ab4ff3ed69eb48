package lyceum.discount;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// Who made which code.
@Component
class DiscountTraces implements Keeper {
    @Override
    public String room() {
        return "discount";
    }

    @Override
    public List<Trace> traces() {
        return List.of(Trace.stays("discount", "made_by", Stays.DUTY).told("codes", """
                select community, code, made_at, ended_at
                from discount
                where made_by = :person
                order by id"""));
    }
}
