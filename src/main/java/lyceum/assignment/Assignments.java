package lyceum.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.community.Communities;
import lyceum.course.Courses;
import lyceum.membership.Learner;
import lyceum.membership.Learners;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Briefs: staff of a cohort write and publish them, its learners read them.
@Service
public class Assignments {
    static final TextLimit REASON = TextLimit.needed("reason", 500).inLines();

    private final AssignmentRows rows;
    private final Extensions extensions;
    private final Revisions revisions;
    private final Learners learners;
    private final Works works;
    private final List<InvitedReaders> invited;
    private final Courses courses;
    private final Communities communities;
    private final Roles roles;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Assignments(
            AssignmentRows rows,
            Extensions extensions,
            Revisions revisions,
            Learners learners,
            Works works,
            List<InvitedReaders> invited,
            Courses courses,
            Communities communities,
            Roles roles,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.extensions = extensions;
        this.revisions = revisions;
        this.learners = learners;
        this.works = works;
        this.invited = invited;
        this.courses = courses;
        this.communities = communities;
        this.roles = roles;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// A draft, which only staff of the cohort see.
    @Transactional
    public AssignmentId write(PersonId by, CohortId cohort, AssignmentPlan plan) {
        var terms = courses.terms(cohort);
        roles.demand(by, Act.WRITE_BRIEF, terms.community(), cohort);
        var id = new AssignmentId(ids.next());
        rows.add(planned(id, terms.community(), cohort, terms.zone(), plan), by);
        return id;
    }

    /// What learners were promised is not taken away: see [BriefChange].
    /// @param seen the version that was changed
    @Transactional
    public void change(PersonId by, AssignmentId id, int seen, AssignmentPlan plan) {
        var before = demandWriter(by, id);
        lock(id);
        var after = planned(id, before.community(), before.cohort(), before.zone(), plan);
        if (before.published()) BriefChange.demandFair(before, after, works.areAny(id), clock.instant());
        if (!rows.change(after, seen)) throw new BriefChangedMeanwhile();
        if (before.published()) audit.record(by, "brief.changed", id, "");
    }

    @Transactional
    public void publish(PersonId by, AssignmentId id) {
        var one = demandWriter(by, id);
        if (!one.cutOff().isAfter(clock.instant())) throw new BriefFault.CutOffHasPassed();
        if (!rows.publish(id, clock.instant())) return;
        audit.record(by, "brief.published", id, "");
    }

    /// A draft is thrown away; so is a published one for which nothing was handed in.
    @Transactional
    public void discard(PersonId by, AssignmentId id) {
        demandWriter(by, id);
        lock(id);
        if (works.areAny(id)) throw new WorkWasHandedIn();
        if (rows.discard(id, clock.instant())) audit.record(by, "brief.discarded", id, "");
    }

    /// For staff of its cohort, and once it is published for its learners and for whoever is invited to read.
    public Assignment get(PersonId reader, AssignmentId id) {
        var one = find(id);
        if (isLearner(reader, one) || mayRead(reader, one)) return one;
        throw new NotFound();
    }

    /// By their due times.
    public List<Assignment> in(PersonId reader, CohortId cohort) {
        var terms = courses.terms(cohort);
        var all = rows.in(List.of(cohort), this::zone);
        if (roles.may(reader, Act.REVIEW_WORK, terms.community(), cohort)) return all;
        var learner = learners.demand(reader, cohort);
        return all.stream().filter(one -> one.isSeenBy(learner)).toList();
    }

    public boolean isStaff(PersonId person, Assignment of) {
        return roles.may(person, Act.REVIEW_WORK, of.community(), of.cohort());
    }

    /// Whether that person may read what others handed in for it.
    public boolean mayRead(PersonId person, Assignment of) {
        return isStaff(person, of)
                || (of.published() && invited.stream().anyMatch(room -> room.reads(person, of.id())));
    }

    public boolean isLearner(PersonId person, Assignment of) {
        return learners.of(person, of.cohort()).filter(of::isSeenBy).isPresent();
    }

    /// What some are called; those that were thrown away are missing. One question.
    public Map<AssignmentId, Bilingual> titles(Collection<AssignmentId> some) {
        return rows.titles(some);
    }

    /// For rooms that have asked who may know of it.
    public Assignment known(AssignmentId id) {
        return find(id);
    }

    /// Gives one learner more time, or other times than before.
    /// @param due on the clock of the community's zone, as is the cut-off
    @Transactional
    public void extend(
            PersonId by, AssignmentId id, PersonId learner, LocalDateTime due, LocalDateTime cutOff, String reason) {
        var one = demandWriter(by, id);
        learners.demand(learner, one.cohort());
        var until = new Extension(
                due.atZone(one.zone()).toInstant(), cutOff.atZone(one.zone()).toInstant());
        if (until.due().isBefore(one.due()))
            throw new BriefFault.DueIsPromised(one.due().atZone(one.zone()));
        if (until.cutOff().isBefore(until.due())) throw new BriefFault.CutOffBeforeDue();
        works.find(id, learner).ifPresent(work -> {
            works.lock(work.id());
            var before = one.times().orLater(extensions.find(id, learner).orElse(null));
            before.demandNoneLater(one.times().orLater(until), works.versions(work.id()));
        });
        extensions.grant(id, learner, until, REASON.check(reason), by, clock.instant());
        audit.record(by, "work.extended", id, reason);
    }

    /// The times that hold for this person.
    public Extension times(PersonId person, Assignment of) {
        return times(person, List.of(of)).getOrDefault(of.id(), of.times());
    }

    /// Two questions, however many they are.
    public Map<AssignmentId, Extension> times(PersonId person, Collection<Assignment> of) {
        var ids = of.stream().map(Assignment::id).toList();
        var extended = extensions.of(person, ids);
        var revised = revisions.last(person, ids);
        var times = new HashMap<AssignmentId, Extension>();
        for (var one : of)
            times.put(one.id(), one.times().orLater(extended.get(one.id())).orLater(times(revised.get(one.id()))));
        return times;
    }

    /// The times that hold for each of these; two questions.
    public Map<PersonId, Extension> times(Collection<PersonId> people, Assignment of) {
        var extended = extensions.of(of.id(), people);
        var revised = revisions.last(of.id(), people);
        var times = new HashMap<PersonId, Extension>();
        for (var person : people)
            times.put(person, of.times().orLater(extended.get(person)).orLater(times(revised.get(person))));
        return times;
    }

    private static @Nullable Extension times(@Nullable Revision asked) {
        return asked == null ? null : asked.times();
    }

    /// By when this version had to come so as not to be late.
    public Instant due(Assignment of, Submission version) {
        return due(of, List.of(version)).getOrDefault(version.id(), of.due());
    }

    /// By when each of these had to come. What a version was given back for is time for the later ones, and makes none
    /// punctual that came before. Two questions.
    public Map<SubmissionId, Instant> due(Assignment of, Collection<Submission> versions) {
        var extended = extensions.of(
                of.id(), versions.stream().map(Submission::author).distinct().toList());
        var revised = revisions.of(versions.stream().map(Submission::work).toList());
        var due = new HashMap<SubmissionId, Instant>();
        for (var version : versions) {
            var times = of.times().orLater(extended.get(version.author()));
            for (var asked : revised.getOrDefault(version.work(), List.of()))
                if (asked.reaches(version.version())) times = times.orLater(asked.times());
            due.put(version.id(), times.due());
        }
        return due;
    }

    /// The same for versions of many works; one question.
    /// @param extended as [#extended] answers for their authors
    public Map<SubmissionId, Instant> due(
            Collection<Assignment> of,
            Map<AssignmentId, Map<PersonId, Extension>> extended,
            Collection<Version> versions) {
        var revised = revisions.of(versions.stream().map(Version::work).toList());
        var usual = new HashMap<AssignmentId, Extension>();
        for (var one : of) usual.put(one.id(), one.times());
        var due = new HashMap<SubmissionId, Instant>();
        for (var version : versions) {
            var times = extended.getOrDefault(version.assignment(), Map.of())
                    .getOrDefault(version.author(), usual.get(version.assignment()));
            if (times == null) continue;
            for (var asked : revised.getOrDefault(version.work(), List.of()))
                if (asked.reaches(version.number())) times = times.orLater(asked.times());
            due.put(version.submission(), times.due());
        }
        return due;
    }

    /// Where somebody has more time than the brief says; one question, however many people and assignments they are.
    public Map<AssignmentId, Map<PersonId, Extension>> extended(
            Collection<PersonId> people, Collection<Assignment> of) {
        var granted = extensions.of(of.stream().map(Assignment::id).toList(), people);
        var times = new HashMap<AssignmentId, Map<PersonId, Extension>>();
        for (var one : of)
            granted.getOrDefault(one.id(), Map.of())
                    .forEach((person, extension) -> times.computeIfAbsent(one.id(), _ -> new HashMap<>())
                            .put(person, one.times().orLater(extension)));
        return times;
    }

    /// What waits for this learner: published, open, not handed in yet or given back, the next due time first.
    public List<Assignment> waiting(PersonId learner) {
        var cohorts = learners.cohorts(learner);
        if (cohorts.isEmpty()) return List.of();
        var now = clock.instant();
        var done = new HashSet<>(works.versionsOf(learner).keySet());
        done.removeAll(revisions.waiting(learner));
        var open = rows.in(cohorts, this::zone).stream()
                .filter(Assignment::published)
                .filter(one -> !one.opens().isAfter(now) && !done.contains(one.id()))
                .toList();
        var times = times(learner, open);
        return open.stream()
                .filter(one ->
                        times.getOrDefault(one.id(), one.times()).cutOff().isAfter(now))
                .sorted(Comparator.comparing(
                        one -> times.getOrDefault(one.id(), one.times()).due()))
                .toList();
    }

    /// @return the cut-off that holds for them
    Instant demandTime(Learner learner, Assignment one) {
        var now = clock.instant();
        var cutOff = times(learner.person(), one).cutOff();
        if (now.isBefore(one.opens())) throw new NotOpenYet(one.opens().atZone(one.zone()));
        if (!now.isBefore(cutOff) || !learner.isRunning()) throw new HandingInIsOver(cutOff.atZone(one.zone()));
        return cutOff;
    }

    Assignment find(AssignmentId id) {
        return rows.find(id, this::zone).orElseThrow(NotFound::new);
    }

    /// Whoever hands in and whoever changes or throws away stand in line here, and each sees what the other did.
    void lock(AssignmentId id) {
        if (!rows.lock(id)) throw new NotFound();
    }

    /// For whoever is staff of that very cohort; for everybody else there is no such brief.
    private Assignment demandWriter(PersonId by, AssignmentId id) {
        var one = find(id);
        roles.demand(by, Act.WRITE_BRIEF, one.community(), one.cohort());
        return one;
    }

    private Assignment planned(
            AssignmentId id, CommunityId community, CohortId cohort, ZoneId zone, AssignmentPlan plan) {
        plan.faults().stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
        var due = moment(plan.due(), zone);
        return new Assignment(
                id,
                community,
                cohort,
                zone,
                AssignmentPlan.TITLE.check(plan.title()),
                AssignmentPlan.TEXT.check(plan.text()),
                plan.rubric(),
                moment(plan.opens(), zone),
                due,
                plan.cutOff() == null ? due : moment(plan.cutOff(), zone),
                plan.attempts(),
                plan.required(),
                plan.lateRule(),
                false,
                0);
    }

    private static Instant moment(@Nullable LocalDateTime local, ZoneId zone) {
        return Objects.requireNonNull(local).atZone(zone).toInstant();
    }

    private ZoneId zone(CommunityId community) {
        return communities.get(community).zone();
    }
}
