package lyceum.assignment.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import lyceum.language.Say;

/// Moments on the reader's own clock; where the community's differs, on that too.
record Clocks(Say say, ZoneId own, ZoneId community, Locale language) {
    String moment(Instant moment) {
        var here = say.moment(language, moment, own);
        if (own.getRules().getOffset(moment).equals(community.getRules().getOffset(moment))) return here;
        return say.text(language, "assignment.two-clocks", here, say.moment(language, moment, community));
    }

    /// @param other of another community
    Clocks in(ZoneId other) {
        return new Clocks(say, own, other, language);
    }
}
