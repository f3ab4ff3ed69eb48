package lyceum.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.course.CohortPlan;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.files.Files;
import lyceum.shared.Bilingual;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class LessonsTest {
    @Autowired
    Lessons lessons;

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
    PersonId dong;
    PersonId ben;

    @BeforeEach
    void dong_teaches_claras_cohort_and_ben_learns_in_it() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        dong = cast.assistant(clara, cohort.community(), cohort.id());
        ben = cast.ben();
        arrivals.admit(cohort, ben);
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void a_draft_is_for_staff_and_a_published_lesson_for_the_learners_of_that_cohort_alone() {
        var draft = lessons.write(dong, cohort.id(), Syllabus.plan(1));
        var read = published(Syllabus.plan(2));
        var other = offers.cohort(cohort.community(), cohort.seats(), Money.of("CNY", 0));
        var eva = cast.person("Eva");
        arrivals.admit(other, eva);

        assertThat(lessons.get(clara, draft).published()).isFalse();
        assertThat(lessons.in(dong, cohort.id())).extracting(LessonLine::id).containsExactly(draft, read);
        assertThat(lessons.in(ben, cohort.id())).extracting(LessonLine::id).containsExactly(read);
        assertThat(lessons.get(ben, read).text().zh()).isEqualTo("先说**结论**。");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lessons.get(ben, draft));
        for (var stranger : new PersonId[] {
            eva,
            cast.assistant(clara, cohort.community(), other.id()),
            cast.secretary(clara, cohort.community()),
            cast.eve()
        }) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lessons.get(stranger, read));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lessons.in(stranger, cohort.id()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lessons.done(stranger, read));
        }
    }

    @Test
    void before_it_opens_learners_see_its_title_only_and_a_free_preview_is_open_at_once() {
        var later = published(Syllabus.plan(3, "下周", Syllabus.OPENS.plusDays(7), false));
        var preview = published(Syllabus.plan(3, "试读", Syllabus.OPENS.plusDays(7), true));

        assertThat(lessons.in(ben, cohort.id())).extracting(LessonLine::open).containsExactly(false, true);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lessons.get(ben, later));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lessons.done(ben, later));
        assertThat(lessons.get(ben, preview).preview()).isTrue();

        clock.passes(Duration.ofDays(7));

        assertThat(lessons.get(ben, later).title().zh()).isEqualTo("下周");
    }

    @Test
    void whose_access_has_ended_reads_what_was_open_then_and_nothing_newer() {
        var plan = Offers.plan(Seats.of(9), Offers.tier("免费", Money.of("CNY", 0)));
        var ends = offers.cohort(
                offers.course(cohort.community()),
                new CohortPlan(
                        plan.name(),
                        LocalDate.of(2027, 1, 8),
                        LocalDate.of(2027, 1, 20),
                        LocalDate.of(2027, 1, 20),
                        false,
                        9,
                        plan.saleFrom(),
                        plan.saleUntil(),
                        "CNY",
                        plan.tiers(),
                        false));
        arrivals.admit(ends, ben);
        var then = lessons.write(clara, ends.id(), Syllabus.plan(1));
        lessons.publish(clara, then);
        var never = lessons.write(clara, ends.id(), Syllabus.plan(2, "太晚", LocalDateTime.of(2027, 1, 21, 0, 0), false));
        lessons.publish(clara, never);
        lessons.done(ben, then);

        clock.is(LocalDateTime.of(2027, 1, 22, 9, 0).atZone(Cast.SHANGHAI).toInstant());
        var after = lessons.write(clara, ends.id(), Syllabus.plan(1));
        lessons.publish(clara, after);

        assertThat(lessons.in(ben, ends.id())).extracting(LessonLine::id).containsExactly(then);
        assertThat(lessons.get(ben, then).id()).isEqualTo(then);
        assertThat(lessons.isDone(ben, then)).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lessons.undone(ben, then));
        for (var newer : List.of(never, after))
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lessons.get(ben, newer));
        assertThat(lessons.waiting(ben)).isEmpty();
        lessons.withdraw(clara, then);
        lessons.publish(clara, then);
        assertThat(lessons.get(ben, then).id())
                .as("coming back from a draft takes nothing away")
                .isEqualTo(then);
    }

    @Test
    void a_mark_is_made_once_and_can_be_taken_back() {
        var one = published(Syllabus.plan(1));
        var two = published(Syllabus.plan(2));

        lessons.done(ben, one);
        lessons.done(ben, one);

        assertThat(lessons.in(ben, cohort.id())).extracting(LessonLine::done).containsExactly(true, false);
        assertThat(lessons.waiting(ben)).extracting(LessonLine::id).containsExactly(two);
        assertThat(lessons.isDone(cast.ada(), one)).isFalse();
        lessons.undone(ben, one);
        assertThat(lessons.waiting(ben)).extracting(LessonLine::id).containsExactly(one, two);
    }

    @Test
    void lessons_are_moved_within_their_week_and_over_its_edge() {
        var a = lessons.write(dong, cohort.id(), Syllabus.plan(1));
        var b = lessons.write(dong, cohort.id(), Syllabus.plan(1));
        var c = lessons.write(dong, cohort.id(), Syllabus.plan(2));

        lessons.moveUp(dong, b);
        assertThat(order()).containsExactly(b + " 1", a + " 1", c + " 2");
        lessons.moveUp(dong, b);
        assertThat(order()).as("before the first week there is none").containsExactly(b + " 1", a + " 1", c + " 2");
        lessons.moveDown(dong, a);
        assertThat(order()).containsExactly(b + " 1", a + " 2", c + " 2");
        lessons.moveDown(dong, a);
        assertThat(order()).containsExactly(b + " 1", c + " 2", a + " 2");
        lessons.moveDown(dong, b);
        lessons.moveUp(dong, c);
        assertThat(order()).containsExactly(c + " 2", b + " 2", a + " 2");
        for (int i = 0; i < 30; i++) lessons.moveDown(dong, a);
        assertThat(order()).as("nor is there one after the last").containsExactly(c + " 2", b + " 2", a + " 13");
    }

    @Test
    void of_two_who_change_one_lesson_the_second_is_told() {
        var one = published(Syllabus.plan(1));

        lessons.change(dong, one, 1, Syllabus.plan(2));

        assertThat(lessons.get(ben, one).week()).isEqualTo(2);
        assertThatExceptionOfType(LessonChangedMeanwhile.class)
                .isThrownBy(() -> lessons.change(clara, one, 1, Syllabus.plan(3)));
        assertThatExceptionOfType(LessonFault.NoSuchWeek.class)
                .isThrownBy(() -> lessons.change(clara, one, 2, Syllabus.plan(14)));
    }

    @Test
    void nothing_to_read_is_not_published_and_what_was_thrown_away_is_gone() {
        var none = new Bilingual("", "");
        var empty = lessons.write(
                dong, cohort.id(), new LessonPlan(1, new Bilingual("空的", ""), none, "", Syllabus.OPENS, false));
        assertThatExceptionOfType(LessonFault.NothingToRead.class).isThrownBy(() -> lessons.publish(dong, empty));
        var one = published(Syllabus.plan(1));

        lessons.discard(dong, one);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lessons.get(ben, one));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lessons.get(clara, one));
    }

    @Test
    void its_files_are_for_whoever_reads_it() {
        var one = lessons.write(dong, cohort.id(), Syllabus.plan(1));
        var file = files.take(dong, Lessons.place(one), "讲义.pdf", new ByteArrayInputStream(new byte[] {1, 2, 3}));
        var plan = Syllabus.plan(1);
        lessons.change(
                dong,
                one,
                1,
                new LessonPlan(1, plan.title(), new Bilingual(file.markdown(), ""), plan.links(), plan.opens(), false));
        var name = file.address().name();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.open(ben, name, false));

        lessons.publish(dong, one);

        assertThat(files.open(ben, name, false).name()).isEqualTo("讲义.pdf");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.open(cast.eve(), name, false));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> files.take(ben, Lessons.place(one), "x", new ByteArrayInputStream(new byte[] {1})));
        lessons.discard(dong, one);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.open(ben, name, false));
    }

    private LessonId published(LessonPlan plan) {
        var id = lessons.write(dong, cohort.id(), plan);
        lessons.publish(dong, id);
        return id;
    }

    private List<String> order() {
        return lessons.in(dong, cohort.id()).stream()
                .map(line -> line.id() + " " + line.week())
                .toList();
    }
}
