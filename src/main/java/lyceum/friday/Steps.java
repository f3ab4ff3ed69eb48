package lyceum.friday;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.broadcast.BroadcastId;
import lyceum.broadcast.Broadcasts;
import lyceum.broadcast.Delivery;
import lyceum.friday.Share.State;
import lyceum.friday.ShareNews.Kind;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How far a share has come, and what people do about it: say that they will speak or come, begin, end, sum it up, and
/// decide that a late notice goes all the same.
@Service
public class Steps {
    /// A step of the history, with how many groups it has come to.
    public record Line(StepTaken step, Map<Delivery.State, Integer> groups) {}

    private final ShareBook book;
    private final StepRows rows;
    private final SeriesRows series;
    private final Replies replies;
    private final Audience audience;
    private final Telling telling;
    private final Broadcasts broadcasts;
    private final Crews crews;
    private final List<Recollection> recollections;
    private final Roles roles;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Steps(
            ShareBook book,
            StepRows rows,
            SeriesRows series,
            Replies replies,
            Audience audience,
            Telling telling,
            Broadcasts broadcasts,
            Crews crews,
            List<Recollection> recollections,
            Roles roles,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.book = book;
        this.rows = rows;
        this.series = series;
        this.replies = replies;
        this.audience = audience;
        this.telling = telling;
        this.broadcasts = broadcasts;
        this.crews = crews;
        this.recollections = recollections;
        this.roles = roles;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// What was done and missed, for owners, secretaries and those who speak.
    public List<Line> history(PersonId by, ShareId id) {
        demandPart(by, find(id));
        var all = rows.of(id);
        var arrived = broadcasts.arrived(
                all.stream().map(StepTaken::broadcast).filter(Objects::nonNull).toList());
        return all.stream()
                .map(one -> new Line(one, groups(one.broadcast(), arrived)))
                .toList();
    }

    private static Map<Delivery.State, Integer> groups(
            @Nullable BroadcastId told, Map<BroadcastId, Map<Delivery.State, Integer>> all) {
        return told == null ? Map.of() : all.getOrDefault(told, Map.of());
    }

    /// Whether that person can say now that they will speak: the speaker until it begins, the backup once asked.
    public boolean mayConfirm(PersonId person, Share share) {
        if (!share.state().isAhead() || person.equals(share.evening().confirmedBy())) return false;
        if (person.equals(share.speaker())) return true;
        return person.equals(share.backup())
                && rows.taken(share.id(), share.edition()).containsKey(Step.BACKUP_ASKED);
    }

    @Transactional
    public void confirm(PersonId by, ShareId id) {
        var found = book.locked(id);
        var share = found.share();
        if (!share.isCrew(by)) throw new NotFound();
        if (by.equals(share.evening().confirmedBy())) return;
        if (!mayConfirm(by, share)) throw new NotAtThisStage();
        found.confirmed(by, clock.instant());
    }

    /// Whoever speaks is there. Saying so again says that it still goes on.
    @Transactional
    public void begin(PersonId by, ShareId id) {
        var found = book.locked(id);
        demandPart(by, found.share());
        found.begun(clock.instant());
    }

    @Transactional
    public void end(PersonId by, ShareId id) {
        var found = book.locked(id);
        var share = found.share();
        demandPart(by, share);
        var now = clock.instant();
        found.closed(now, now);
        telling.held(share);
        long step = take(share, Step.CLOSED, now, null);
        var owes = share.owesSummary();
        if (owes != null) telling.people(share, step, List.of(owes), Kind.SUMMARY);
    }

    /// The summary stands on the share's page, and every group of the audience has it.
    @Transactional
    public void sumUp(PersonId by, ShareId id, String text) {
        var found = book.locked(id);
        if (!maySumUp(by, found.share())) throw new NotFound();
        var now = clock.instant();
        found.summedUp(text, now);
        var share = found.share();
        take(share, Step.PUBLISHED, now, telling.groups(share, "summary"));
    }

    public boolean maySumUp(PersonId person, Share share) {
        return person.equals(share.summaryBy())
                || share.isCrew(person)
                || audience.keepsFridays(person, share.community());
    }

    /// Somebody who can be booked sums it up instead of whoever shares, and is told so where it is due.
    /// @param person null for whoever shares
    @Transactional
    public void entrust(PersonId by, ShareId id, @Nullable PersonId person) {
        var found = demandKeeper(by, id);
        if (person != null) crews.demand(new Crew(person, null), found.share().community());
        found.summaryIsBy(person, clock.instant());
        audit.record(by, "friday.summary-by", id, person == null ? "" : person.text());
        var share = found.share();
        if (person != null && share.state() == State.SUMMARY_DUE)
            telling.people(share, ids.next(), List.of(person), Kind.SUMMARY);
    }

    /// What was said and asked, as the beginning of a summary; empty where nothing was.
    public String draft(PersonId by, ShareId id, Locale language) {
        var share = find(id);
        if (!maySumUp(by, share)) throw new NotFound();
        return recollections.stream()
                .map(one -> one.draft(share, language))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /// Its audience is told anew, as early as of the old place.
    @Transactional
    public void meetAt(PersonId by, ShareId id, String link) {
        var found = demandKeeper(by, id);
        var share = found.share();
        var start = share.start();
        var place = SeriesPlan.place(link);
        if (start == null || place.equals(share.link())) return;
        if (share.state().isTold()) lead(share).demand(clock.instant(), start);
        found.meetsAt(place, clock.instant());
        audit.record(by, "friday.place", id, "");
    }

    /// That a lawful notice is not possible any more, and one shall go all the same; a second one has to agree.
    @Transactional
    public void wishLate(PersonId by, ShareId id, String why) {
        var found = demandKeeper(by, id);
        demandTooLate(found.share());
        found.wishedLate(by, why, clock.instant());
        audit.record(by, "friday.late-notice.wished", id, why);
    }

    /// By another owner or secretary who does not speak there: the notice goes at once and says that it is late, and
    /// why.
    @Transactional
    public void agreeLate(PersonId by, ShareId id) {
        var found = demandKeeper(by, id);
        var share = found.share();
        demandTooLate(share);
        var late = share.late();
        if (late == null) throw new NotAtThisStage();
        if (by.equals(late.by()) || share.isCrew(by)) throw new SecondPersonNeeded();
        var now = clock.instant();
        found.agreedLate(by, series.plan(share.community()).audience(), now);
        take(share, Step.LATE_NOTICE, now, telling.groups(found.share(), "late"));
        audit.record(by, "friday.late-notice.agreed", id, late.why());
    }

    private void demandTooLate(Share share) {
        var start = share.start();
        var now = clock.instant();
        if (share.state() != State.BOOKED || start == null || !now.isBefore(start)) throw new NotAtThisStage();
        if (lead(share).allows(now, start)) throw new StillInTime();
    }

    /// When its audience is told by itself; empty where that is not to come.
    public Optional<Instant> noticeDue(Share share) {
        var start = share.start();
        if (share.state() != State.BOOKED || start == null || isTooLate(share)) return Optional.empty();
        return Optional.of(lead(share).automaticNotice(start));
    }

    /// Whether no lawful notice is possible any more, and it has not begun.
    public boolean isTooLate(Share share) {
        var start = share.start();
        var now = clock.instant();
        return share.state() == State.BOOKED
                && start != null
                && now.isBefore(start)
                && !lead(share).allows(now, start);
    }

    /// Whether the reader wants to come; empty before that was said.
    public Optional<Boolean> reply(PersonId reader, ShareId id) {
        return replies.of(id, reader);
    }

    public int coming(PersonId reader, ShareId id) {
        demandAudience(reader, id);
        return replies.count(id);
    }

    @Transactional
    public void reply(PersonId by, ShareId id, boolean coming) {
        var share = demandAudience(by, id);
        if (!share.state().isAhead() && share.state() != State.LIVE) throw new NotAtThisStage();
        replies.reply(id, by, coming, clock.instant());
    }

    private Share demandAudience(PersonId reader, ShareId id) {
        var share = find(id);
        if (share.state() == State.PROPOSED
                || !audience.eyes(reader, share.community()).on(share).equals(Optional.of(Sight.ALL)))
            throw new NotFound();
        return share;
    }

    private void demandPart(PersonId by, Share share) {
        if (!share.isCrew(by) && !audience.keepsFridays(by, share.community())) throw new NotFound();
    }

    private long take(Share share, Step step, Instant now, @Nullable BroadcastId told) {
        return rows.take(share.id(), step, share.edition(), now, now, false, told);
    }

    private LeadTime lead(Share share) {
        return series.plan(share.community()).leadTime();
    }

    private PlannedShare demandKeeper(PersonId by, ShareId id) {
        var found = book.locked(id);
        roles.demand(by, Act.KEEP_FRIDAYS, found.share().community());
        return found;
    }

    private Share find(ShareId id) {
        return book.known(id).share();
    }
}
