package lyceum.discount;

import lyceum.shared.Refusal;

/// The course has, or had, a code of that name.
public final class CodeExists extends Refusal {
    @Override
    public String field() {
        return "code";
    }
}
