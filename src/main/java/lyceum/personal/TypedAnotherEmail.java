package lyceum.personal;

import lyceum.shared.Refusal;

/// Whoever leaves for good types the own address, so that it is no slip.
public final class TypedAnotherEmail extends Refusal {
    TypedAnotherEmail(String email) {
        super(email);
    }

    @Override
    public String field() {
        return "typed";
    }
}
