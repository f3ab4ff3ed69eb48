package lyceum.friday;

import java.time.Clock;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.payment.Payments;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import lyceum.shared.MoneyKind;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A share that is on at once, without a notice, for looking at the room in which shares take place: only where nothing
/// but practice money is taken. No screen leads here; the demo begins one.
@Service
public class Impromptus {
    private final ShareBook book;
    private final SeriesRows series;
    private final Crews crews;
    private final Payments payments;
    private final Roles roles;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Impromptus(
            ShareBook book,
            SeriesRows series,
            Crews crews,
            Payments payments,
            Roles roles,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.book = book;
        this.series = series;
        this.crews = crews;
        this.payments = payments;
        this.roles = roles;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public ShareId begin(PersonId by, CommunityId community, PersonId speaker, String title, String outline) {
        roles.demand(by, Act.KEEP_FRIDAYS, community);
        if (payments.kind() != MoneyKind.PRACTICE) throw new NotFound();
        crews.demand(new Crew(speaker, null), community);
        var now = clock.instant();
        var id = new ShareId(ids.next());
        var found = new PlannedShare(id, community, speaker, title, outline, now);
        found.begunAtOnce(series.plan(community).minutes(), by, now);
        book.save(found);
        audit.record(by, "friday.impromptu", id, "");
        return id;
    }
}
