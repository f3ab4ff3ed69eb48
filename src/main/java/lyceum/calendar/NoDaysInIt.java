package lyceum.calendar;

import lyceum.shared.Refusal;

/// No whole day of the coming two years stands in that file.
public final class NoDaysInIt extends Refusal {
    NoDaysInIt() {
        super();
    }
}
