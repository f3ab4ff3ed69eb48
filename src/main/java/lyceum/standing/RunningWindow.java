package lyceum.standing;

import java.time.LocalDate;
import lyceum.shared.CommunityId;

/// A window that ends today, whose credited points are kept ready for everybody in a community.
record RunningWindow(long id, CommunityId community, Weights weights, int days) {
    Window endingOn(LocalDate last) {
        return Window.endingOn(last, days);
    }
}
