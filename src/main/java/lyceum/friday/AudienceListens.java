package lyceum.friday;

import lyceum.shared.Refusal;

/// In an evening whoever speaks and whoever hosts say something; all others listen, react and ask.
public final class AudienceListens extends Refusal {
    AudienceListens() {
        super();
    }
}
