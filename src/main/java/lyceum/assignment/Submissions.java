package lyceum.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lyceum.files.FilePlace;
import lyceum.files.Files;
import lyceum.membership.Learners;
import lyceum.shared.CohortId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import lyceum.shared.WebLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What learners hand in: each time a new version with a receipt, until the cut-off that holds for them.
@Service
public class Submissions {
    public static final TextLimit TEXT = TextLimit.needed("text", 50_000).inLines();
    private static final TextLimit BESIDE_LINKS =
            TextLimit.optional("text", TEXT.most()).inLines();

    private final Assignments assignments;
    private final Learners learners;
    private final Works works;
    private final Revisions revisions;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Submissions(
            Assignments assignments,
            Learners learners,
            Works works,
            Revisions revisions,
            Files files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.learners = learners;
        this.works = works;
        this.revisions = revisions;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /// The learner's own work, begun with the first look at it, so that files have a place.
    @Transactional
    public WorkId begin(PersonId learner, AssignmentId id) {
        var one = assignments.find(id);
        if (!one.isSeenBy(learners.demand(learner, one.cohort()))) throw new NotFound();
        return works.begun(id, learner).id();
    }

    /// Until when this learner can hand in; refused with the reason where that is not so now.
    public Instant demandMayHandIn(PersonId learner, AssignmentId id) {
        var one = assignments.find(id);
        var person = learners.demand(learner, one.cohort());
        if (!one.isSeenBy(person)) throw new NotFound();
        var until = assignments.demandTime(person, one);
        works.find(id, learner).ifPresent(work -> demandAttempt(one, work));
        return until;
    }

    /// Each version that was given back is answered by one more.
    private void demandAttempt(Assignment one, Works.Work work) {
        var attempts = one.attempts();
        if (attempts == null || work.versions() < attempts) return;
        int most = attempts + revisions.attempts(work.id());
        if (work.versions() >= most) throw new NoAttemptLeft(most);
    }

    /// @param seen how many versions this window knew of, so that one handed in elsewhere is not passed over
    /// @param text in Markdown
    /// @param links a line each, as [WebLink] reads them; where there are some, the text may be empty
    @Transactional
    public Submission handIn(PersonId learner, AssignmentId id, int seen, String text, String links) {
        var one = assignments.find(id);
        var person = learners.demand(learner, one.cohort());
        if (!one.isSeenBy(person)) throw new NotFound();
        var elsewhere = WebLink.read(links);
        var clean = (elsewhere.isEmpty() ? TEXT : BESIDE_LINKS).check(text);
        var work = works.lock(works.begun(id, learner).id());
        if (work.versions() != seen) throw new HandedInElsewhere(work.versions());
        assignments.demandTime(person, one);
        demandAttempt(one, work);
        var whole = Submission.whole(clean, elsewhere);
        if (seen > 0 && works.versions(work.id()).getFirst().whole().equals(whole)) throw new NothingNew(seen);
        assignments.lock(id);
        var handedIn = works.add(work, clean, elsewhere, clock.instant().truncatedTo(ChronoUnit.MICROS));
        files.keep(place(work.id()), handedIn.id().value(), learner, clean);
        events.publishEvent(new HandedIn(handedIn.id(), id, learner, handedIn.version(), handedIn.at()));
        return handedIn;
    }

    /// A work without links.
    @Transactional
    public Submission handIn(PersonId learner, AssignmentId id, int seen, String text) {
        return handIn(learner, id, seen, text, "");
    }

    /// Gives the newest version back to be revised: one more attempt, and where little time is left more of it.
    @Transactional
    public Revision askForRevision(PersonId by, SubmissionId id) {
        var version = get(by, id);
        var one = assignments.get(by, version.assignment());
        if (by.equals(version.author()) || !assignments.mayRead(by, one)) throw new NotFound();
        // Whoever hands in waits here, or was faster.
        var work = works.lock(version.work());
        if (work.versions() != version.version()) throw new NewerVersionCame(work.versions());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var revision = Revision.of(version.version(), assignments.times(version.author(), one), now);
        revisions.ask(version, revision.until(), now);
        return revision;
    }

    /// Where this learner's newest version was given back and a better one is waited for.
    public Set<AssignmentId> revising(PersonId learner) {
        return revisions.waiting(learner);
    }

    /// The learner's own versions, the newest first.
    public List<Submission> own(PersonId learner, AssignmentId id) {
        assignments.get(learner, id);
        return works.find(id, learner).map(work -> works.versions(work.id())).orElse(List.of());
    }

    /// One version: for its author and for those who read it.
    public Submission get(PersonId reader, SubmissionId id) {
        var version = works.version(id).orElseThrow(NotFound::new);
        demandRead(reader, version.assignment(), version.author());
        return version;
    }

    /// One version, for a room downstream that knows itself who may read it.
    public Optional<Submission> toShow(SubmissionId id) {
        return works.version(id);
    }

    /// Some versions of one assignment, in one question; for those who read it.
    public List<Submission> some(PersonId by, AssignmentId id, Collection<SubmissionId> which) {
        if (!assignments.mayRead(by, assignments.get(by, id))) throw new NotFound();
        return works.some(id, which);
    }

    /// Every version of a work, the newest first: for its author and for those who read it.
    public List<Submission> of(PersonId reader, WorkId id) {
        var work = works.find(id).orElseThrow(NotFound::new);
        demandRead(reader, work.assignment(), work.person());
        return works.versions(id);
    }

    /// How many have handed in, by assignment; for staff of the cohort.
    public Map<AssignmentId, Integer> handedIn(PersonId by, CohortId cohort) {
        var ids = assignments.in(by, cohort).stream()
                .filter(one -> assignments.isStaff(by, one))
                .map(Assignment::id)
                .toList();
        return works.counts(ids);
    }

    /// How many versions this learner has handed in, by assignment.
    public Map<AssignmentId, Integer> versions(PersonId learner) {
        return works.versionsOf(learner);
    }

    /// Every version that these people handed in for these assignments of one cohort, without the texts, in their
    /// order; one question. For staff of the cohort, and for whoever asks about nobody else.
    public List<Version> versions(PersonId reader, Collection<Assignment> in, Collection<PersonId> of) {
        if (!of.stream().allMatch(reader::equals)) demandStaff(reader, in);
        return works.versions(ids(in), of);
    }

    /// For how many of these assignments each learner has handed in something; for staff of their cohort.
    public Map<PersonId, Integer> howMany(PersonId by, Collection<Assignment> in) {
        demandStaff(by, in);
        return works.howMany(ids(in));
    }

    /// Who has handed in a version later than was due for them; for staff of their cohort.
    public Set<PersonId> late(PersonId by, Collection<Assignment> in) {
        demandStaff(by, in);
        return works.late(ids(in));
    }

    /// The newest version of each work, and whose it is; for staff of their cohort.
    public Map<SubmissionId, PersonId> newest(PersonId by, Collection<Assignment> in) {
        demandStaff(by, in);
        return works.newest(ids(in));
    }

    private void demandStaff(PersonId by, Collection<Assignment> in) {
        if (in.isEmpty()) return;
        var first = in.iterator().next();
        if (!in.stream().allMatch(one -> one.cohort().equals(first.cohort())))
            throw new IllegalArgumentException("Of one cohort at a time");
        if (!assignments.isStaff(by, first)) throw new NotFound();
    }

    private static List<AssignmentId> ids(Collection<Assignment> of) {
        return of.stream().map(Assignment::id).toList();
    }

    /// The newest version of each work, whoever handed in first on top; for staff of the cohort.
    public List<Submission> newest(PersonId by, AssignmentId id, int offset, int limit) {
        if (!assignments.isStaff(by, assignments.get(by, id))) throw new NotFound();
        return works.newest(id, Math.max(0, offset), Math.clamp(limit, 0, 200));
    }

    /// The newest version of every work without its text, whoever handed in first on top; for those who
    /// read it.
    public List<QueuedWork> queue(PersonId by, AssignmentId id) {
        if (!assignments.mayRead(by, assignments.get(by, id))) throw new NotFound();
        return works.queue(id);
    }

    /// Newest versions that were handed in in that time, by assignment; for rooms that look after those who read them.
    public Map<AssignmentId, List<SubmissionId>> handedIn(Instant after, Instant until) {
        return works.newest(after, until);
    }

    public List<SubmissionId> handedIn(AssignmentId id, Instant after, Instant until) {
        return works.newest(id, after, until);
    }

    private void demandRead(PersonId reader, AssignmentId id, PersonId author) {
        var one = assignments.get(reader, id);
        if (!reader.equals(author) && !assignments.mayRead(reader, one)) throw new NotFound();
    }

    public static FilePlace place(WorkId work) {
        return new FilePlace(WorkFiles.KIND, work.value());
    }
}
