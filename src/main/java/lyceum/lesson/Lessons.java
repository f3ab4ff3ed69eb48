package lyceum.lesson;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.community.Communities;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.course.CoursesChanged;
import lyceum.course.Weeks;
import lyceum.files.FilePlace;
import lyceum.files.Files;
import lyceum.membership.Learner;
import lyceum.membership.Learners;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.WebLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/// Lessons: staff of a cohort write and order them, its learners read them and mark what they are done with.
@Service
public class Lessons {
    static final String KIND = "lesson";
    static final int MOST = 300;

    private final LessonRows rows;
    private final Reading reading;
    private final Learners learners;
    private final Courses courses;
    private final Communities communities;
    private final Files files;
    private final Films films;
    private final VideoLimits videos;
    private final Roles roles;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    Lessons(
            LessonRows rows,
            Reading reading,
            Learners learners,
            Courses courses,
            Communities communities,
            Files files,
            Films films,
            VideoLimits videos,
            Roles roles,
            Audit audit,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher news) {
        this.rows = rows;
        this.reading = reading;
        this.learners = learners;
        this.courses = courses;
        this.communities = communities;
        this.files = files;
        this.films = films;
        this.videos = videos;
        this.roles = roles;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.news = news;
    }

    /// The place of its files.
    public static FilePlace place(LessonId id) {
        return new FilePlace(KIND, id.value());
    }

    /// A draft at the end of its week, which only staff of the cohort see.
    @Transactional
    public LessonId write(PersonId by, CohortId cohort, LessonPlan plan) {
        var terms = courses.terms(cohort);
        roles.demand(by, Act.WRITE_LESSON, terms.community(), cohort);
        var all = rows.lock(cohort);
        if (all.size() >= MOST) throw new TooManyLessons(MOST);
        var id = new LessonId(ids.next());
        var one = planned(id, terms, plan);
        rows.add(one, endOf(all, one.week()), by);
        films.keepFiles(by, one);
        return id;
    }

    /// In another week it stands last.
    /// @param seen the version that was changed
    @Transactional
    public void change(PersonId by, LessonId id, int seen, LessonPlan plan) {
        var before = reading.demandWriter(by, id);
        var all = rows.lock(before.cohort());
        var after = planned(id, courses.terms(before.cohort()), plan);
        int place = all.stream()
                .filter(spot -> spot.id().equals(id) && spot.week() == after.week())
                .findFirst()
                .map(LessonRows.Spot::place)
                .orElseGet(() -> endOf(all, after.week()));
        if (!rows.change(after, place, seen)) throw new LessonChangedMeanwhile();
        films.keepFiles(by, reading.find(id));
        if (!before.published()) return;
        audit.record(by, "lesson.changed", id, "");
        tellVisitors(before);
    }

    /// How large a video of that community may be.
    public DataSize largestVideo(CommunityId community) {
        return videos.largest(communities.get(community).address());
    }

    /// Takes a video as it comes and puts it into the lesson, in place of the one before.
    /// @param body is read outside any transaction: a video takes its time
    public void film(PersonId by, LessonId id, String name, InputStream body) {
        var one = reading.demandWriter(by, id);
        var file = files.takeVideo(by, place(id), name, body, largestVideo(one.community()));
        films.put(by, id, file.address().name());
    }

    public void unfilm(PersonId by, LessonId id) {
        reading.demandWriter(by, id);
        films.put(by, id, null);
    }

    @Transactional
    public void publish(PersonId by, LessonId id) {
        var one = reading.demandWriter(by, id);
        if (one.text().isEmpty() && one.video() == null && one.links().isEmpty()) throw new LessonFault.NothingToRead();
        if (!rows.publish(id, clock.instant())) return;
        audit.record(by, "lesson.published", id, "");
        tellVisitors(one);
    }

    /// A draft again: learners see it no longer, and what they were done with is done once it comes back.
    @Transactional
    public void withdraw(PersonId by, LessonId id) {
        var one = reading.demandWriter(by, id);
        if (!rows.withdraw(id)) return;
        audit.record(by, "lesson.withdrawn", id, "");
        tellVisitors(one);
    }

    @Transactional
    public void discard(PersonId by, LessonId id) {
        var one = reading.demandWriter(by, id);
        if (!rows.discard(id, clock.instant())) return;
        files.hide(id.value());
        audit.record(by, "lesson.discarded", id, "");
        tellVisitors(one);
    }

    /// One place earlier; the first of a week becomes the last of the week before.
    @Transactional
    public void moveUp(PersonId by, LessonId id) {
        move(reading.demandWriter(by, id), true);
    }

    /// One place later; the last of a week becomes the first of the next.
    @Transactional
    public void moveDown(PersonId by, LessonId id) {
        move(reading.demandWriter(by, id), false);
    }

    private void move(Lesson one, boolean up) {
        var order = new ArrayList<>(rows.lock(one.cohort()));
        int at = order.stream().map(LessonRows.Spot::id).toList().indexOf(one.id());
        if (at < 0) throw new NotFound();
        int week = order.get(at).week();
        int beside = at + (up ? -1 : 1);
        boolean isWithin =
                beside >= 0 && beside < order.size() && order.get(beside).week() == week;
        int target = isWithin ? week : week + (up ? -1 : 1);
        if (target < 1 || target > weeks(courses.terms(one.cohort())).all() && target > week) return;
        var moved = new LessonRows.Spot(one.id(), target, 0);
        order.remove(at);
        order.add(isWithin ? beside : at, moved);
        int place = 0;
        int last = 0;
        for (var spot : order) {
            place = spot.week() == last ? place + 1 : 0;
            last = spot.week();
            if (spot == moved || spot.place() != place) rows.put(spot.id(), spot.week(), place);
        }
        if (one.published()) tellVisitors(one);
    }

    /// For staff of its cohort, and for learners from when it opens.
    public Lesson get(PersonId reader, LessonId id) {
        return reading.get(reader, id);
    }

    /// Week by week. Staff see drafts too; learners see what is to come by its title, unless their access ends before.
    public List<LessonLine> in(PersonId reader, CohortId cohort) {
        var terms = courses.terms(cohort);
        if (isStaff(reader, terms.community(), cohort)) return rows.in(List.of(cohort), reader);
        return seen(rows.in(List.of(cohort), reader), learners.demand(reader, cohort));
    }

    /// What this learner can read now and has not marked as done, in the cohorts that run for them.
    public List<LessonLine> waiting(PersonId reader) {
        var running = new Learner(reader, null);
        return seen(rows.in(learners.cohorts(reader), reader), running).stream()
                .filter(line -> line.open() && !line.done())
                .toList();
    }

    /// What stays readable of the cohorts in which this learner's access has ended; two questions.
    public Map<CohortId, List<LessonLine>> kept(PersonId reader) {
        var ended = learners.ended(reader);
        var now = clock.instant();
        return rows.in(ended.keySet(), reader).stream()
                .filter(line -> line.isOpenTo(Objects.requireNonNull(ended.get(line.cohort())), now))
                .collect(Collectors.groupingBy(LessonLine::cohort, LinkedHashMap::new, Collectors.toList()));
    }

    private List<LessonLine> seen(List<LessonLine> all, Learner learner) {
        var now = clock.instant();
        return all.stream()
                .filter(LessonLine::published)
                .map(line -> line.open(line.isOpenTo(learner, now)))
                .filter(line -> line.open() || learner.isRunning())
                .toList();
    }

    /// Whether they see everything of that cohort's lessons and may change them.
    public boolean isStaff(PersonId person, CommunityId community, CohortId cohort) {
        return reading.isStaff(person, community, cohort);
    }

    /// Whether marks are for them: learners whose access runs.
    public boolean mayMark(PersonId person, Lesson one) {
        return learners.of(person, one.cohort()).filter(Learner::isRunning).isPresent();
    }

    public boolean isDone(PersonId reader, LessonId id) {
        return rows.isDone(id, reader);
    }

    @Transactional
    public void done(PersonId by, LessonId id) {
        demandMark(by, id);
        rows.done(id, by, clock.instant());
    }

    @Transactional
    public void undone(PersonId by, LessonId id) {
        demandMark(by, id);
        rows.undone(id, by);
    }

    private void demandMark(PersonId by, LessonId id) {
        if (!mayMark(by, get(by, id))) throw new NotFound();
    }

    /// The weeks of a cohort, and the one of today in the community's zone.
    public Weeks weeks(CohortTerms terms) {
        return Weeks.of(terms, LocalDate.ofInstant(clock.instant(), terms.zone()));
    }

    private void tellVisitors(Lesson one) {
        news.publishEvent(new CoursesChanged(one.community()));
    }

    private static int endOf(List<LessonRows.Spot> all, int week) {
        return all.stream()
                .filter(spot -> spot.week() == week)
                .mapToInt(spot -> spot.place() + 1)
                .max()
                .orElse(0);
    }

    private Lesson planned(LessonId id, CohortTerms terms, LessonPlan plan) {
        plan.faults(weeks(terms).all()).stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
        return new Lesson(
                id,
                terms.community(),
                terms.id(),
                terms.zone(),
                Objects.requireNonNull(plan.week()),
                LessonPlan.TITLE.check(plan.title()),
                LessonPlan.TEXT.check(plan.text()),
                WebLink.read(plan.links()),
                null,
                Objects.requireNonNull(plan.opens()).atZone(terms.zone()).toInstant(),
                plan.preview(),
                false,
                null,
                0);
    }
}
