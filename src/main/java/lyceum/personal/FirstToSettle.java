package lyceum.personal;

import lyceum.shared.Refusal;

/// Something is under way that needs its person; the page says what.
public final class FirstToSettle extends Refusal {
    FirstToSettle(int things) {
        super(things);
    }
}
