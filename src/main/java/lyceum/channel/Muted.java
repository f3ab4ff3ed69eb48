package lyceum.channel;

import java.time.ZonedDateTime;
import lyceum.shared.Bilingual;
import lyceum.shared.Refusal;

/// A muted person may not post; the rest stays.
public final class Muted extends Refusal {
    Muted(ZonedDateTime until, Bilingual clause) {
        super(until, clause);
    }

    @Override
    public String way() {
        return "sanctions";
    }
}
