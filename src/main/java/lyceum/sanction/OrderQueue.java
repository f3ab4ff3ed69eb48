package lyceum.sanction;

import java.util.ArrayList;
import java.util.List;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;

/// What waits for somebody who keeps order, community by community: two questions, however many they are.
@Service
public class OrderQueue {
    public record Waiting(CommunityId community, int reports, int appeals) {}

    private final Roles roles;
    private final ReportRows reports;
    private final SanctionRows sanctions;

    OrderQueue(Roles roles, ReportRows reports, SanctionRows sanctions) {
        this.roles = roles;
        this.reports = reports;
        this.sanctions = sanctions;
    }

    /// Only where something waits.
    public List<Waiting> of(PersonId reader) {
        var mine = roles.where(reader, Act.KEEP_ORDER);
        var reported = reports.waiting(reader, mine);
        var appealed = sanctions.waiting(reader, mine);
        var waiting = new ArrayList<Waiting>();
        for (var community : mine) {
            var one = new Waiting(community, reported.getOrDefault(community, 0), appealed.getOrDefault(community, 0));
            if (one.reports() + one.appeals() > 0) waiting.add(one);
        }
        return waiting;
    }

    public Waiting in(PersonId reader, CommunityId community) {
        roles.demand(reader, Act.KEEP_ORDER, community);
        return new Waiting(
                community,
                reports.waiting(reader, List.of(community)).getOrDefault(community, 0),
                sanctions.waiting(reader, List.of(community)).getOrDefault(community, 0));
    }
}
