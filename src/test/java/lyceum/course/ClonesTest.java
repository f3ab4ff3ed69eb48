package lyceum.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.access.NotAllowed;
import lyceum.admission.Arrivals;
import lyceum.assignment.Assignment;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submissions;
import lyceum.files.Files;
import lyceum.files.StoredFile;
import lyceum.lesson.LessonId;
import lyceum.lesson.LessonLine;
import lyceum.lesson.LessonPlan;
import lyceum.lesson.Lessons;
import lyceum.lesson.Syllabus;
import lyceum.lesson.Videos;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ClonesTest {
    private static final LocalDate NEXT = LocalDate.of(2027, 4, 9);
    private static final Bilingual NAME = new Bilingual("第十期", "Cohort 10");

    @Autowired
    Clones clones;

    @Autowired
    Courses courses;

    @Autowired
    Lessons lessons;

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

    @Autowired
    Files files;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    CohortTerms cohort;
    PersonId clara;
    PersonId ben;
    LessonId lesson;
    StoredFile notes;

    @BeforeEach
    void claras_cohort_has_lessons_and_briefs_and_ben_in_it() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ben = cast.ben();
        arrivals.admit(cohort, ben);
        lesson = lessons.write(clara, cohort.id(), Syllabus.plan(1));
        notes = files.take(clara, Lessons.place(lesson), "讲义.pdf", new ByteArrayInputStream(new byte[] {1, 2}));
        var plan = Syllabus.plan(1);
        lessons.change(
                clara,
                lesson,
                1,
                new LessonPlan(1, plan.title(), Bilingual.of(notes.markdown()), plan.links(), plan.opens(), false));
        lessons.film(clara, lesson, "film.mp4", Videos.mp4(100));
        lessons.publish(clara, lesson);
        lessons.write(clara, cohort.id(), Syllabus.plan(2, "草稿", Syllabus.OPENS.plusDays(9), false));
        lessons.done(ben, lesson);
        var brief = assignments.write(clara, cohort.id(), Briefs.plan());
        assignments.publish(clara, brief);
        submissions.handIn(ben, brief, 0, "交了");
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void every_date_is_shown_and_then_stands_there_in_a_draft_without_anybody_in_it() {
        var preview = clones.preview(clara, cohort.id(), NEXT);

        assertThat(preview.dates())
                .extracting(MovedDate::what)
                .containsExactly(
                        "course.cohort.form.first-day",
                        "course.cohort.form.last-day",
                        "course.cohort.form.sale-from",
                        "course.cohort.form.sale-until",
                        "lesson.form.opens",
                        "lesson.form.opens",
                        "assignment.form.opens",
                        "assignment.form.due",
                        "assignment.form.cutOff");
        var next = clones.carryOut(clara, preview, NAME);

        var terms = courses.terms(next);
        assertThat(terms.state()).isEqualTo(CohortTerms.State.DRAFT);
        assertThat(terms.name()).isEqualTo(NAME);
        assertThat(terms.firstDay()).isEqualTo(NEXT);
        var copied = lessons.in(clara, next);
        assertThat(copied).extracting(LessonLine::week).containsExactly(1, 2);
        assertThat(copied).extracting(LessonLine::published).containsExactly(true, false);
        assertThat(copied).extracting(LessonLine::done).containsOnly(false);
        var brief = assignments.in(clara, next).getFirst();
        assertThat(brief.due())
                .isEqualTo(Briefs.DUE.plusDays(91).atZone(cohort.zone()).toInstant());
        assertThat(brief.rubric().criteria()).hasSize(2);
        assertThat(brief.published()).isTrue();
        assertThat(submissions.handedIn(clara, next)).isEmpty();
        assertThat(preview.dates().stream().map(MovedDate::after))
                .contains(copied.getFirst().opens(), brief.opens(), brief.due(), brief.cutOff(), terms.saleFrom());
        assertThat(lessons.in(ben, cohort.id())).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lessons.in(ben, next));
    }

    @Test
    void nothing_lies_in_the_past_even_when_the_term_begins_tomorrow() {
        clock.is(NEXT.minusDays(1).atTime(23, 10).atZone(cohort.zone()).toInstant());
        var next = clones.carryOut(clara, clones.preview(clara, cohort.id(), NEXT), NAME);

        var now = clock.instant();
        var terms = courses.terms(next);
        assertThat(terms.saleFrom()).isAfter(now);
        assertThat(terms.saleUntil()).isAfter(terms.saleFrom());
        assertThat(lessons.in(clara, next)).extracting(LessonLine::opens).allMatch(now::isBefore);
        assertThat(assignments.in(clara, next)).extracting(Assignment::opens).allMatch(now::isBefore);
        assertThatExceptionOfType(CloneFault.FirstDayIsPast.class)
                .isThrownBy(() -> clones.preview(clara, cohort.id(), NEXT.minusDays(1)));
    }

    @Test
    void what_is_made_is_what_was_shown_or_nothing() {
        var seen = clones.preview(clara, cohort.id(), NEXT);
        lessons.write(clara, cohort.id(), Syllabus.plan(3));

        assertThatExceptionOfType(CloneFault.DatesHaveMoved.class).isThrownBy(() -> clones.carryOut(clara, seen, NAME));

        var again = clones.preview(clara, cohort.id(), NEXT);
        clock.is(NEXT.atStartOfDay(cohort.zone()).toInstant().minus(Duration.ofDays(60)));
        assertThatExceptionOfType(CloneFault.DatesHaveMoved.class)
                .as("the sale should have begun meanwhile")
                .isThrownBy(() -> clones.carryOut(clara, soon(again), NAME));
    }

    /// As if the sale had been shown to begin earlier.
    private ClonePreview soon(ClonePreview seen) {
        var dates = seen.dates().stream()
                .map(date -> date.what().endsWith("sale-from")
                        ? new MovedDate(
                                date.what(),
                                date.thing(),
                                date.before(),
                                clock.instant().minusSeconds(1),
                                false,
                                true)
                        : date)
                .toList();
        return new ClonePreview(seen.from(), seen.term(), dates);
    }

    @Test
    void files_and_videos_are_lent_to_the_copy_and_stay_there_when_the_old_lesson_goes() {
        var next = clones.carryOut(clara, clones.preview(clara, cohort.id(), NEXT), NAME);
        offer(next);
        var eva = cast.person("Eva");
        arrivals.admit(courses.terms(next), eva);
        clock.is(NEXT.plusDays(1).atStartOfDay(cohort.zone()).toInstant());
        var copy = lessons.get(eva, lessons.in(eva, next).getFirst().id());
        var video = Objects.requireNonNull(copy.video());

        lessons.discard(clara, lesson);

        for (var name : new String[] {notes.address().name(), video}) {
            assertThat(files.open(eva, name, false).bytes()).exists();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.open(ben, name, false));
        }
        lessons.change(clara, copy.id(), 1, copy.plan());
        assertThat(files.open(eva, video, false).inParts()).isTrue();
        lessons.unfilm(clara, copy.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.open(eva, video, false));
        assertThat(files.open(eva, notes.address().name(), false).name()).isEqualTo("讲义.pdf");
    }

    @Test
    void only_owners_take_a_cohort_over_and_strangers_see_no_dates() {
        var preview = clones.preview(clara, cohort.id(), NEXT);
        var dong = cast.assistant(clara, cohort.community(), cohort.id());

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> clones.carryOut(dong, preview, NAME));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> clones.preview(cast.eve(), cohort.id(), NEXT));
    }

    private void offer(CohortId id) {
        clock.is(courses.terms(id).saleFrom());
        courses.offer(clara, id);
    }
}
