package lyceum.discount;

import lyceum.shared.Refusal;

/// No such code for this course; codes that were ended answer the same.
public final class CodeIsUnknown extends Refusal {
    @Override
    public String field() {
        return "code";
    }
}
