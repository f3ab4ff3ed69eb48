package lyceum.payment;

import java.util.List;
import lyceum.trace.Keeper;
import lyceum.trace.Trace;
import org.springframework.stereotype.Component;

/// Money knows orders and no people, but for the address that was shown to the till.
@Component
class PaymentTraces implements Keeper {
    @Override
    public String room() {
        return "payment";
    }

    @Override
    public List<Trace> traces() {
        return List.of(
                Trace.blank("checkout", "payer", "payer = null").byEmail().told("checkouts", """
                        select what, currency, minor, state, made_at, payer as email
                        from checkout
                        where payer in (:emails)
                        order by id"""),
                Trace.blank("practice_session", "payer", "payer = ''").byEmail());
    }
}
