package lyceum.review;

import lyceum.shared.Refusal;

/// There is a limit on remarks.
public final class TooManyRemarks extends Refusal {
    TooManyRemarks(int most) {
        super(most);
    }
}
