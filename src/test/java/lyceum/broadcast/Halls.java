package lyceum.broadcast;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lyceum.Cast;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.group.LearnerGroup;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.awaitility.Awaitility;
import org.springframework.stereotype.Component;

/// Builds a community of several groups for any test: Clara's, with Ada in each of them and Ben in the first.
@Component
public class Halls {
    private static final Money FREE = Money.of("CNY", 0);

    public record Built(
            CommunityId community,
            PersonId clara,
            PersonId ada,
            PersonId ben,
            List<CohortTerms> cohorts,
            List<GroupId> groups) {
        public GroupId first() {
            return groups.getFirst();
        }

        public GroupId last() {
            return groups.getLast();
        }
    }

    private final Offers offers;
    private final Arrivals arrivals;
    private final Groups groups;
    private final Broadcasts broadcasts;
    private final Courier courier;

    Halls(Offers offers, Arrivals arrivals, Groups groups, Broadcasts broadcasts, Courier courier) {
        this.offers = offers;
        this.arrivals = arrivals;
        this.groups = groups;
        this.broadcasts = broadcasts;
        this.courier = courier;
    }

    public Built build(Cast cast, int many) {
        var first = offers.cohort(50, FREE);
        var clara = cast.owner(first.community());
        var cohorts = new ArrayList<>(List.of(first));
        for (int i = 1; i < many; i++) cohorts.add(offers.cohort(first.community(), Seats.of(50), FREE));
        var ada = cast.ada();
        var ben = cast.ben();
        cohorts.forEach(cohort -> arrivals.settleIn(cohort, ada));
        arrivals.settleIn(first, ben);
        Awaitility.await().until(() -> groups.of(ada).size() == many);
        return new Built(
                first.community(),
                clara,
                ada,
                ben,
                cohorts,
                groups.in(first.community()).stream().map(LearnerGroup::id).toList());
    }

    /// Until nothing of it is under way any more; what fails for now is left to the clock.
    public void carried(PersonId by, BroadcastId id) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            courier.carry();
            var all = broadcasts.deliveries(by, id);
            var now = broadcasts.get(by, id);
            return all.stream().noneMatch(one -> one.state() == Delivery.State.WAITING)
                    && (now.state() == Broadcast.State.WITHDRAWN
                            ? all.stream().allMatch(one -> one.state() == Delivery.State.TAKEN_BACK)
                            : all.stream()
                                    .allMatch(one ->
                                            one.state() != Delivery.State.SENT || one.edition() == now.edition()));
        });
    }
}
