package lyceum.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Moves;
import lyceum.assignment.AssignmentPlan;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.course.Offers;
import lyceum.gradebook.GradebookExport.Format;
import lyceum.gradebook.Search.Show;
import lyceum.shared.Ids;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// 2,000 learners times 20 assignments: pages and searches within bounds several times as wide as what is seen on two
/// cores (`./lyceum bench gradebook` measures), and whole files.
@HouseTest
class FullBookTest {
    private static final int LEARNERS = 2_000;
    private static final int ASSIGNMENTS = 20;

    /// Neither just opened nor soon due whenever another test sends reminders: they would be forty thousand.
    private static final AssignmentPlan OF_A_QUIET_TIME =
            Briefs.plan(Briefs.OPENS.minusDays(3), Briefs.DUE.plusMonths(3), Briefs.CUT_OFF.plusMonths(3), null);

    @Autowired
    Gradebook gradebook;

    @Autowired
    GradebookExport export;

    @Autowired
    Assignments assignments;

    @Autowired
    Offers offers;

    @Autowired
    Moves moves;

    @Autowired
    TransactionTemplate act;

    @Autowired
    JdbcOperations sql;

    @Autowired
    Ids ids;

    @Autowired
    Cast cast;

    @Test
    void of_two_thousand_learners_and_twenty_assignments_a_page_comes_at_once_and_a_file_whole() {
        var cohort = offers.cohort(LEARNERS, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        for (int i = 0; i < ASSIGNMENTS; i++)
            assignments.publish(clara, assignments.write(clara, cohort.id(), OF_A_QUIET_TIME));
        var learners = new ArrayList<PersonId>();
        for (int i = 0; i < LEARNERS; i++) learners.add(cast.ben());
        act.executeWithoutResult(_ -> moves.in(cohort.id(), learners));
        new FullBook(sql, ids).fill(gradebook.columns(clara, cohort.id()), learners, clara);

        var all = new Search("", Show.ALL);
        var roster = gradebook.seek(clara, cohort.id(), all);
        assertThat(roster.size()).isEqualTo(LEARNERS);
        assertThat(processorTime(() -> gradebook.page(clara, gradebook.seek(clara, cohort.id(), all), 1_000, 30)))
                .as("a page is read by its thirty people, not out of all works and reviews of the cohort")
                .isLessThan(Duration.ofMillis(150));
        assertThat(gradebook.page(clara, roster, 1_000, 30))
                .hasSize(30)
                .allSatisfy(line -> assertThat(line.marks()).hasSize(ASSIGNMENTS));
        for (var show : Show.values())
            assertThat(median(() -> gradebook.seek(clara, cohort.id(), new Search("", show))))
                    .as("seeking %s", show)
                    .isLessThan(Duration.ofSeconds(5));
        for (var format : Format.values()) {
            var lines = new Lines();
            export.write(clara, cohort.id(), all, format, Locale.ENGLISH, lines);
            assertThat(lines.bytes).isGreaterThan(100_000);
            if (format == Format.CSV) assertThat(lines.lines).isEqualTo(LEARNERS + 1);
        }
    }

    /// Of this thread, the embedded database's with it; the median of five after five.
    private static Duration processorTime(Runnable work) {
        var thread = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 5; i++) work.run();
        var times = new long[5];
        for (int i = 0; i < times.length; i++) {
            long begun = thread.getCurrentThreadCpuTime();
            work.run();
            times[i] = thread.getCurrentThreadCpuTime() - begun;
        }
        Arrays.sort(times);
        return Duration.ofNanos(times[2]);
    }

    private static Duration median(Runnable work) {
        var times = new long[5];
        for (int i = 0; i < times.length; i++) {
            long begun = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        return Duration.ofNanos(times[2]);
    }

    private static final class Lines extends OutputStream {
        private int lines;
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
            if (one == '\n') lines++;
        }
    }
}
