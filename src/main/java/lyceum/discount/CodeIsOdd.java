package lyceum.discount;

import lyceum.shared.Refusal;

/// No code can be written so.
public final class CodeIsOdd extends Refusal {
    CodeIsOdd(int least, int most) {
        super(least, most);
    }

    @Override
    public String field() {
        return "code";
    }
}
