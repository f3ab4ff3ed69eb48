package lyceum.payment;

import java.util.Collection;
import lyceum.shared.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The address that was shown to the till. What was paid, returned or disputed stays.
@Service
public class Payers {
    private final JdbcClient sql;

    Payers(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Collection<OrderId> orders) {
        for (var order : orders) {
            sql.sql("update checkout set payer = null where ticket_order = ?")
                    .param(order.value())
                    .update();
            sql.sql("update practice_session set payer = '' where ticket_order = ?")
                    .param(order.value())
                    .update();
        }
    }
}
