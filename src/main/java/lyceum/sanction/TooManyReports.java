package lyceum.sanction;

import lyceum.shared.Refusal;

/// So many reports of one person in a day, and no more.
public final class TooManyReports extends Refusal {
    TooManyReports(int most) {
        super(most);
    }
}
