package lyceum.succession;

import java.util.ArrayList;
import java.util.List;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.nomination.Nominations;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;

/// What each may read of a succession: owners, secretaries and who sits there the order with its names; every member
/// with a running ticket how far it is, the committed lot, and the file that checks it; others nothing.
@Service
public class Orders {
    private final SuccessionRows rows;
    private final OrderRows lines;
    private final LotRows lots;
    private final CoreGroups groups;
    private final Nominations nominations;
    private final Members members;
    private final Accounts accounts;
    private final Roles roles;

    Orders(
            SuccessionRows rows,
            OrderRows lines,
            LotRows lots,
            CoreGroups groups,
            Nominations nominations,
            Members members,
            Accounts accounts,
            Roles roles) {
        this.rows = rows;
        this.lines = lines;
        this.lots = lots;
        this.groups = groups;
        this.nominations = nominations;
        this.members = members;
        this.accounts = accounts;
        this.roles = roles;
    }

    public Overview overview(PersonId reader, GroupId id) {
        var group = visible(reader, id);
        var latest = rows.of(id, 1).stream().findFirst().orElse(null);
        var order = latest == null ? List.<Line>of() : lines.of(latest.id());
        return new Overview(
                group,
                latest,
                lots.open(id).map(next -> next.lot().commitment()).orElse(""),
                latest == null ? null : lots.revealed(id, latest.lot()),
                order.size(),
                count(order, Line.State.WAITING),
                count(order, Line.State.OFFERED),
                count(order, Line.State.TAKEN),
                names(reader, group) ? named(group, order) : List.of(),
                order.stream()
                        .filter(line -> line.person().equals(reader))
                        .findFirst()
                        .orElse(null),
                nominations.standing(id).size(),
                roles.may(reader, Act.OFFER_CORE_SEAT, group.community()) && (latest == null || !latest.isRunning()));
    }

    /// The file that checks an order, for everybody who sees the succession.
    public String file(PersonId reader, SuccessionId id) {
        var of = rows.find(id).orElseThrow(NotFound::new);
        visible(reader, of.group());
        return OrderFile.of(of, lots.revealed(of.group(), of.lot()), lines.of(id));
    }

    /// In their order, for rooms that have asked who may know.
    public List<Line> lines(SuccessionId id) {
        return lines.of(id);
    }

    /// Whether that table's succession is there for that person.
    public boolean isOpenTo(PersonId reader, CommunityId community) {
        return !roles.of(reader, community).isEmpty()
                || members.of(reader, community)
                        .filter(own -> own.state() == Membership.State.LIVE)
                        .isPresent();
    }

    private CoreGroup visible(PersonId reader, GroupId id) {
        var group = groups.known(id);
        if (!isOpenTo(reader, group.community())) throw new NotFound();
        return group;
    }

    private boolean names(PersonId reader, CoreGroup group) {
        return roles.may(reader, Act.SEE_TALENT, group.community())
                || groups.seatedAt(group.id(), reader) && groups.sitsIn(group.community(), reader);
    }

    private List<Overview.Named> named(CoreGroup group, List<Line> order) {
        var people = order.stream().map(Line::person).toList();
        var names = accounts.people(people);
        var numbers = members.numbers(group.community(), people);
        var named = new ArrayList<Overview.Named>();
        for (int i = 0; i < order.size(); i++) {
            var line = order.get(i);
            var person = names.get(line.person());
            named.add(new Overview.Named(
                    line,
                    person == null ? "" : person.name(),
                    numbers.get(line.person()),
                    i > 0 && order.get(i - 1).score() == line.score()
                            || i + 1 < order.size() && order.get(i + 1).score() == line.score()));
        }
        return named;
    }

    private static int count(List<Line> order, Line.State state) {
        return (int) order.stream().filter(line -> line.state() == state).count();
    }
}
