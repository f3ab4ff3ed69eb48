package lyceum.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Statements;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submission;
import lyceum.assignment.Submissions;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.gradebook.GradebookExport.Format;
import lyceum.gradebook.Search.Show;
import lyceum.review.Mark;
import lyceum.review.ReviewDraft;
import lyceum.review.Reviews;
import lyceum.shared.MemberNumber;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class GradebookTest {
    private static final Search ALL = new Search("", Show.ALL);
    private static final Map<Integer, Integer> FULL = Map.of(0, 10, 1, 5);
    private static final Map<Integer, Integer> MIDDLING = Map.of(0, 6, 1, 5);

    @Autowired
    Gradebook gradebook;

    @Autowired
    GradebookExport export;

    @Autowired
    Reviews reviews;

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

    @Autowired
    Admissions admissions;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    JdbcClient sql;

    CohortTerms cohort;
    PersonId clara;
    PersonId dong;
    PersonId ada;
    PersonId ben;
    AssignmentId brief;

    @BeforeEach
    void two_learners_and_an_assignment() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        dong = cast.assistant(clara, cohort.community(), cohort.id());
        ada = cast.ada();
        ben = cast.ben();
        arrivals.admit(cohort, ada);
        arrivals.admit(cohort, ben);
        brief = assignments.write(dong, cohort.id(), Briefs.plan());
        assignments.publish(dong, brief);
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void what_counts_is_the_best_of_score_less_penalty_and_a_learner_reads_why() {
        read(submissions.handIn(ben, brief, 0, "第一版"), MIDDLING);
        clock.is(Instant.parse("2027-01-14T12:00:00Z"));
        read(submissions.handIn(ben, brief, 1, "晚了一天，好一些"), FULL);
        submissions.handIn(ben, brief, 2, "还没有人读");

        var mark = gradebook.own(ben, cohort.id()).marks().getFirst();

        assertThat(mark.credited()).isEqualTo(1_350);
        assertThat(mark.isLate()).isTrue();
        assertThat(mark.waits()).isTrue();
        assertThat(mark.attempts())
                .extracting(
                        one -> one.version().number(),
                        Mark.Attempt::daysLate,
                        one -> one.grade() != null && one.grade().counts())
                .containsExactly(tuple(1, 0L, false), tuple(2, 1L, true), tuple(3, 1L, false));
        assertThat(page()).extracting(Line::credited).containsExactly(0L, 1_350L);
    }

    @Test
    void what_is_not_released_is_known_to_nobody() {
        var work = submissions.handIn(ben, brief, 0, "第一版");
        var review = reviews.claim(dong, work.id());
        reviews.save(dong, review.id(), 0, new ReviewDraft(FULL, "", List.of(), ""));

        assertThat(gradebook.own(ben, cohort.id()).credited()).isZero();
        assertThat(page().getLast().marks().getFirst().waits()).isTrue();
    }

    @Test
    void an_extension_holds_for_its_learner_only() {
        clock.is(Instant.parse("2027-01-14T12:00:00Z"));
        assignments.extend(dong, brief, ben, Briefs.CUT_OFF, Briefs.CUT_OFF, "病了一周");
        submissions.handIn(ben, brief, 0, "我的");
        submissions.handIn(ada, brief, 0, "我的");

        assertThat(page()).extracting(line -> line.marks().getFirst().isLate()).containsExactly(true, false);
    }

    @Test
    void learners_are_found_by_number_by_name_and_by_what_is_missing_late_or_waiting() {
        assertThat(sought("be", Show.ALL)).containsExactly(ben);
        assertThat(sought("2", Show.ALL)).containsExactly(ben);
        assertThat(sought("nobody", Show.ALL)).isEmpty();
        assertThat(sought("", Show.MISSING)).isEmpty();
        clock.is(Instant.parse("2027-01-14T12:00:00Z"));
        assertThat(sought("", Show.MISSING)).containsExactly(ada, ben);
        var late = submissions.handIn(ben, brief, 0, "晚了一天");
        assertThat(sought("", Show.MISSING)).containsExactly(ada);
        assertThat(sought("", Show.LATE)).containsExactly(ben);
        assertThat(sought("", Show.WAITING)).containsExactly(ben);
        read(late, FULL);
        assertThat(sought("", Show.WAITING)).isEmpty();
        assignments.extend(dong, brief, ada, Briefs.CUT_OFF, Briefs.CUT_OFF, "病了一周");
        assertThat(sought("", Show.MISSING)).isEmpty();
        assertThat(sought("", Show.LATE)).containsExactly(ben);
    }

    @Test
    void there_is_no_gradebook_for_learners_strangers_and_staff_of_other_cohorts() {
        var other = offers.cohort(cohort.community(), cohort.seats(), Money.of("CNY", 0));
        var elsewhere = cast.assistant(clara, cohort.community(), other.id());
        var roster = gradebook.seek(dong, cohort.id(), ALL);
        var number = new MemberNumber(2);

        for (var stranger : new PersonId[] {ben, elsewhere, cast.eve()}) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> gradebook.columns(stranger, cohort.id()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> gradebook.seek(stranger, cohort.id(), ALL));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> gradebook.page(stranger, roster, 0, 50));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> gradebook.line(stranger, cohort.id(), number));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> file(stranger, Format.XLSX));
        }
        assertThat(gradebook.line(dong, cohort.id(), number).person()).isEqualTo(ben);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> gradebook.own(dong, cohort.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> gradebook.own(cast.eve(), cohort.id()));
        var fremd = cast.ben();
        arrivals.admit(other, fremd);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> gradebook.line(dong, cohort.id(), new MemberNumber(3)));
    }

    @Test
    void a_role_that_is_taken_away_is_gone_with_the_next_page() {
        var roster = gradebook.seek(dong, cohort.id(), ALL);
        sql.sql("delete from role_held where person = ?").param(dong.value()).update();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> gradebook.page(dong, roster, 0, 50));
    }

    @Test
    void no_name_and_no_title_becomes_a_formula_in_a_file_and_each_file_is_on_the_trail() throws IOException {
        sql.sql("update account set name = ? where id = ?")
                .params("=cmd|' /C calc'!A0", ben.value())
                .update();
        read(submissions.handIn(ben, brief, 0, "第一版"), FULL);

        var csv = new String(file(dong, Format.CSV), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFF")
                .contains("'=cmd|' /C calc'!A0,15,15\r\n")
                .contains("Ada,0,\r\n");
        var sheet = sheet(file(dong, Format.XLSX));
        assertThat(sheet)
                .contains("<t>&apos;=cmd|&apos; /C calc&apos;!A0</t>")
                .contains("<v>15.00</v>")
                .doesNotContain("<f>");
        assertThat(sql.sql("select count(*) from audit_row where act = 'gradebook.exported' and person = ?")
                        .param(dong.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void a_page_asks_no_more_for_many_learners_and_assignments_than_for_few() {
        submissions.handIn(page().getFirst().person(), brief, 0, "第一份");
        var roster = gradebook.seek(dong, cohort.id(), ALL);
        var few = Statements.during(() -> gradebook.page(dong, roster, 0, 1));
        for (int i = 0; i < 4; i++) assignments.publish(dong, assignments.write(dong, cohort.id(), Briefs.plan()));
        for (int i = 0; i < 6; i++) {
            var learner = cast.ben();
            arrivals.admit(cohort, learner);
            submissions.handIn(learner, brief, 0, "我的");
        }
        var all = gradebook.seek(dong, cohort.id(), ALL);
        var many = Statements.during(() -> gradebook.page(dong, all, 0, 50));

        assertThat(many.count()).as(many::toString).isLessThanOrEqualTo(few.count());
    }

    private List<Line> page() {
        return gradebook.page(dong, gradebook.seek(dong, cohort.id(), ALL), 0, 50);
    }

    private List<PersonId> sought(String words, Show show) {
        return gradebook.page(dong, gradebook.seek(dong, cohort.id(), new Search(words, show)), 0, 50).stream()
                .map(Line::person)
                .toList();
    }

    private byte[] file(PersonId by, Format format) {
        var to = new ByteArrayOutputStream();
        export.write(by, cohort.id(), ALL, format, Locale.ENGLISH, to);
        return to.toByteArray();
    }

    private static String sheet(byte[] book) throws IOException {
        var file = Files.write(Files.createTempFile("gradebook", ".xlsx"), book);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    private void read(Submission version, Map<Integer, Integer> scores) {
        var review = reviews.claim(dong, version.id());
        reviews.release(
                dong, review.id(), reviews.save(dong, review.id(), 0, new ReviewDraft(scores, "", List.of(), "")));
    }
}
