package lyceum.discount;

import lyceum.shared.Refusal;

/// Every ticket of that code is taken; one may come free again.
public final class CodeIsUsedUp extends Refusal {
    @Override
    public String field() {
        return "code";
    }
}
