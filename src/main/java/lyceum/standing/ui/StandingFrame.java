package lyceum.standing.ui;

import java.math.BigDecimal;
import java.util.Locale;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.group.GroupLeaves;
import lyceum.language.Say;
import lyceum.rotation.RotatingGroup;
import lyceum.rotation.RotationWords;
import org.springframework.stereotype.Component;

/// What every page of this room needs.
@Component
record StandingFrame(GroupLeaves leaves, Communities communities, RotationWords words, SignedIn who, Say say) {
    String community(RotatingGroup group, Locale reader) {
        return communities.get(group.community()).name().in(reader);
    }

    /// As people write points: 231, 12.5.
    static String points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    /// Of one event, exactly: four decimals where they are needed.
    static String exactly(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros().toPlainString();
    }

    static String signed(String points) {
        return points.startsWith("-") || points.equals("0") ? points : "+" + points;
    }
}
