package lyceum.discount;

import lyceum.shared.Refusal;

/// The window ends before it begins.
public final class WindowIsEmpty extends Refusal {
    @Override
    public String field() {
        return "until";
    }
}
