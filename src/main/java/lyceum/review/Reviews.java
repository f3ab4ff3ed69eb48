package lyceum.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.access.Accounts;
import lyceum.assignment.Assignment;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Submission;
import lyceum.assignment.SubmissionId;
import lyceum.assignment.Submissions;
import lyceum.assignment.WorkId;
import lyceum.audit.Audit;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The review desk: staff of a cohort, and whoever they invite, read what was handed in. Each version is read by one at
/// a time, nobody reads
/// their
/// own, and nothing is seen by its author before it is released.
@Service
public class Reviews {
    /// Whoever has saved nothing for so long is not waited for.
    static final Duration CLAIM_LASTS = Duration.ofHours(2);

    private final ReviewRows rows;
    private final Assignments assignments;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Reviews(
            ReviewRows rows,
            Assignments assignments,
            Submissions submissions,
            Accounts accounts,
            Audit audit,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.assignments = assignments;
        this.submissions = submissions;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// The newest version of each work, whoever handed in first on top; the reader's own is not among them. A few
    /// questions, however many there are.
    public List<QueueLine> queue(PersonId by, AssignmentId id) {
        demandReader(by, id);
        var newest = new HashMap<SubmissionId, ReviewRows.Brief>();
        for (var review : rows.of(id)) newest.put(review.submission(), review);
        return submissions.queue(by, id).stream()
                .filter(work -> !work.author().equals(by))
                .map(work -> {
                    var review = newest.get(work.submission());
                    return review == null || review.letGo()
                            ? new QueueLine(work, QueueLine.State.WAITING, null)
                            : new QueueLine(work, state(review), review.reviewer());
                })
                .toList();
    }

    private static QueueLine.State state(ReviewRows.Brief review) {
        if (review.returned()) return QueueLine.State.RETURNED;
        if (review.released()) return QueueLine.State.RELEASED;
        return review.written() ? QueueLine.State.WRITTEN : QueueLine.State.READING;
    }

    /// What this reader has written about that version and not released yet.
    public Optional<Review> draft(PersonId by, SubmissionId of) {
        demandReader(by, submissions.get(by, of).assignment());
        return rows.open(of).filter(review -> review.reviewer().equals(by));
    }

    /// Begins to read: from now on nobody else does. A version that was read and released can be read anew.
    @Transactional
    public Review claim(PersonId by, SubmissionId of) {
        var version = submissions.get(by, of);
        demandReader(by, version.assignment());
        if (version.author().equals(by)) throw new OwnWorkIsNotReviewed();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = new ReviewId(ids.next());
        if (rows.claim(id, version, by, now)) return rows.find(id).orElseThrow();
        var open = rows.open(of).orElseThrow(() -> new ReadByAnother(""));
        if (rows.isLetGo(open.id())) {
            if (!rows.inherit(open, by, now)) throw new ReadByAnother("");
            return rows.find(open.id()).orElseThrow();
        }
        if (open.reviewer().equals(by)) return open;
        if (assignments.mayRead(open.reviewer(), assignments.known(version.assignment()))) {
            if (!isIdle(open, now) || !rows.takeOver(open, by, now)) throw new ReadByAnother(name(open.reviewer()));
        } else if (!rows.inherit(open, by, now)) throw new ReadByAnother("");
        return rows.find(open.id()).orElseThrow();
    }

    private static boolean isIdle(Review open, Instant now) {
        return open.writtenAt() == null
                && open.edits() == 0
                && open.claimedAt().plus(CLAIM_LASTS).isBefore(now);
    }

    /// Leaves it to others; what was written is gone.
    @Transactional
    public void giveBack(PersonId by, ReviewId id) {
        rows.giveBack(demandOwn(by, id).id());
    }

    /// @param seen which saving this window knew of
    /// @return how often it was saved by now
    @Transactional
    public int save(PersonId by, ReviewId id, int seen, ReviewDraft draft) {
        var review = demandOwn(by, id);
        if (review.isReleased()) throw new ReviewIsReleased();
        var rubric = assignments.get(by, review.assignment()).rubric();
        var clean = draft.checked();
        for (var one : clean.scores().entrySet())
            if (!rubric.has(one.getKey(), one.getValue())) throw new ScoreIsNoLevel();
        boolean written = rubric.isScoredBy(clean.scores());
        if (!rows.save(review, seen, clean, written ? clock.instant() : null)) throw new ReviewChangedMeanwhile();
        return seen + 1;
    }

    /// Its author sees it from now on.
    @Transactional
    public void release(PersonId by, ReviewId id, int seen) {
        var review = demandOwn(by, id);
        if (review.isReleased()) return;
        var rubric = assignments.get(by, review.assignment()).rubric();
        if (review.writtenAt() == null)
            throw new NotScoredYet(rubric.criteria().size() - review.scores().size());
        var now = clock.instant();
        if (!rows.release(id, seen, now)) {
            // Another window was faster: once is enough.
            if (rows.find(id).filter(Review::isReleased).isPresent()) return;
            throw new ReviewChangedMeanwhile();
        }
        audit.record(by, "review.released", id, "");
        events.publishEvent(new WorkReviewed(
                id, review.submission(), review.assignment(), review.author(), review.reviewer(), now));
    }

    /// Gives the version back to be revised: its author sees the words from now on, and no score. There is one more
    /// attempt, and time for it.
    @Transactional
    public void sendBack(PersonId by, ReviewId id, int seen) {
        var review = demandOwn(by, id);
        if (review.returned()) return;
        if (review.isReleased()) throw new ReviewIsReleased();
        if (review.words().isBlank() && review.remarks().isEmpty()) throw new ReturnNeedsWords();
        var revision = submissions.askForRevision(by, review.submission());
        var now = clock.instant();
        if (!rows.sendBack(id, seen, now)) throw new ReviewChangedMeanwhile();
        audit.record(by, "review.returned", id, "");
        events.publishEvent(new WorkReturned(
                id,
                review.submission(),
                review.assignment(),
                review.author(),
                review.reviewer(),
                revision.until(),
                now));
    }

    /// The versions of a work that were given back, for its author and for those who read it.
    public Set<SubmissionId> returned(PersonId reader, WorkId work) {
        if (submissions.of(reader, work).isEmpty()) return Set.of();
        return rows.releasedIn(work).stream()
                .filter(Review::returned)
                .map(Review::submission)
                .collect(Collectors.toSet());
    }

    /// What was released about a version, the newest last: for its author and for staff of the cohort.
    public List<Review> released(PersonId reader, SubmissionId of) {
        var version = submissions.get(reader, of);
        var all = rows.released(of);
        if (isStaff(reader, version)) return all;
        // Whoever is invited keeps the own notes and reads no others.
        return all.stream()
                .map(review -> review.reviewer().equals(reader) ? review : review.forAuthor())
                .toList();
    }

    private boolean isStaff(PersonId reader, Submission version) {
        return !reader.equals(version.author())
                && assignments.isStaff(reader, assignments.get(reader, version.assignment()));
    }

    private Review demandOwn(PersonId by, ReviewId id) {
        var review = rows.find(id).orElseThrow(NotFound::new);
        demandReader(by, review.assignment());
        if (!review.reviewer().equals(by)) throw new ReadByAnother(name(review.reviewer()));
        return review;
    }

    Assignment demandReader(PersonId by, AssignmentId id) {
        var one = assignments.get(by, id);
        if (!assignments.mayRead(by, one)) throw new NotFound();
        return one;
    }

    private String name(PersonId person) {
        var found = accounts.people(List.of(person)).get(person);
        return found == null ? "" : found.name();
    }
}
