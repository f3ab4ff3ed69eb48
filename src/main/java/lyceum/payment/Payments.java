package lyceum.payment;

import lyceum.shared.MoneyKind;
import org.springframework.stereotype.Service;

/// Money in and out, whoever the till is. No method here may be called inside a transaction unless it says so.
@Service
public class Payments {
    /// What this installation takes today: practice without keys.
    public MoneyKind kind() {
        throw new UnsupportedOperationException();
    }
}
