package lyceum.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lyceum.community.Communities;
import lyceum.shared.CommunityId;
import org.springframework.stereotype.Component;

/// What a membership is today. It is computed, so that access ends at midnight in the community's zone without a job.
@Component
class AccessRule {
    private final Communities communities;
    private final Clock clock;

    AccessRule(Communities communities, Clock clock) {
        this.communities = communities;
        this.clock = clock;
    }

    /// Reads at once what [#state] asks for one by one.
    void prepare(List<CommunityId> all) {
        communities.profiles(all);
    }

    Membership.State state(CommunityId community, List<Enrollment> enrollments) {
        return state(
                enrollments,
                LocalDate.ofInstant(clock.instant(), communities.get(community).zone()));
    }

    static Membership.State state(List<Enrollment> enrollments, LocalDate today) {
        boolean lapsed = false;
        boolean suspended = false;
        for (var one : enrollments) {
            if (one.state() == Enrollment.State.ENDED) continue;
            boolean over = one.accessUntil() != null && one.accessUntil().isBefore(today);
            if (over) lapsed = true;
            else if (one.state() == Enrollment.State.SUSPENDED) suspended = true;
            else return Membership.State.LIVE;
        }
        return suspended ? Membership.State.SUSPENDED : lapsed ? Membership.State.LAPSED : Membership.State.ENDED;
    }
}
