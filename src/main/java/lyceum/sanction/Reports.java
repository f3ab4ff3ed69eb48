package lyceum.sanction;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.channel.GroupAct;
import lyceum.channel.Presences;
import lyceum.channel.Saying;
import lyceum.channel.SayingId;
import lyceum.channel.Sayings;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What members report goes into the queue of those who keep order, once for each text. Who reported is known to them
/// only.
@Service
public class Reports {
    public static final TextLimit WORDS = TextLimit.optional("words", 500).inLines();
    public static final int A_PAGE = 20;
    public static final int MOST_A_DAY = 20;

    private final Sayings sayings;
    private final Presences presences;
    private final Roles roles;
    private final ReportRows rows;
    private final Audit audit;

    Reports(Sayings sayings, Presences presences, Roles roles, ReportRows rows, Audit audit) {
        this.sayings = sayings;
        this.presences = presences;
        this.roles = roles;
        this.rows = rows;
        this.audit = audit;
    }

    /// What is about to be reported, for whoever may.
    public Saying reportable(PersonId by, SayingId saying) {
        var said = sayings.get(by, saying);
        presences.of(said.group(), by).demand(GroupAct.REPORT);
        if (said.author().equals(by)) throw new OwnPostIsNotReported();
        return said;
    }

    /// The text is kept as it reads now.
    @Transactional
    public void report(PersonId by, SayingId saying, Report.Reason reason, String words) {
        var said = reportable(by, saying);
        var clean = WORDS.check(words);
        if (rows.lately(by, Duration.ofDays(1)) >= MOST_A_DAY) throw new TooManyReports(MOST_A_DAY);
        var open = rows.open(presences.of(said.group(), by).group().community(), said);
        if (open.outcome() != null) throw new ReportIsDecided();
        rows.hear(open.id(), by, reason, clean);
    }

    /// A page of those that wait, the longest first, or of those that were decided.
    public List<Report> in(PersonId reader, CommunityId community, boolean waiting, int offset) {
        roles.demand(reader, Act.KEEP_ORDER, community);
        return rows.in(community, waiting, Math.max(0, offset), A_PAGE);
    }

    /// What was said, for those who keep order there, hidden or not.
    public Saying saying(PersonId reader, SayingId saying) {
        var said = sayings.get(reader, saying);
        presences.of(said.group(), reader).demand(GroupAct.KEEP_ORDER);
        return said;
    }

    /// The newest report about that.
    public Optional<Report> about(PersonId reader, SayingId saying) {
        saying(reader, saying);
        return rows.about(saying);
    }

    /// It may stand.
    @Transactional
    public void dismiss(PersonId by, ReportId id) {
        decide(by, id, Report.Outcome.DISMISSED);
    }

    /// Hides it from the group; whoever has reported it is answered by that.
    @Transactional
    public void hide(PersonId by, SayingId saying, String why) {
        var said = saying(by, saying);
        if (said.author().equals(by)) throw new OwnPostIsNotJudged();
        sayings.hide(by, saying, true, Sanctions.REASON.check(why));
        settle(by, saying, said.author(), Report.Outcome.HIDDEN);
    }

    @Transactional
    public void show(PersonId by, SayingId saying) {
        sayings.hide(by, saying, false, "");
    }

    /// What waits about that is settled by what was done about its author.
    void settle(PersonId by, SayingId saying, PersonId author, Report.Outcome outcome) {
        rows.waitingAbout(saying).stream()
                .filter(one -> one.author().equals(author))
                .forEach(one -> decide(by, one.id(), outcome));
    }

    private void decide(PersonId by, ReportId id, Report.Outcome outcome) {
        var found = rows.find(id).orElseThrow(NotFound::new);
        presences.of(found.group(), by).demand(GroupAct.KEEP_ORDER);
        if (found.author().equals(by)) throw new OwnPostIsNotJudged();
        if (!rows.decide(id, by, outcome)) throw new ReportIsDecided();
        audit.record(by, "report." + outcome.name().toLowerCase(java.util.Locale.ROOT), id, "");
    }
}
