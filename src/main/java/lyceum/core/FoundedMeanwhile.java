package lyceum.core;

import lyceum.shared.Refusal;

/// Another owner founded a core group at the same moment, or there are enough of them.
public final class FoundedMeanwhile extends Refusal {
    FoundedMeanwhile(int most) {
        super(most);
    }
}
