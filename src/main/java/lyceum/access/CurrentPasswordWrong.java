package lyceum.access;

import lyceum.shared.Refusal;

/// Whoever changes what an account is opened with shows that they know what opens it today.
public final class CurrentPasswordWrong extends Refusal {
    @Override
    public String field() {
        return "current";
    }
}
