package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.admission.Arrivals;
import lyceum.admission.Moves;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.course.Offers;
import lyceum.gradebook.FullBook;
import lyceum.gradebook.Gradebook;
import lyceum.shared.Ids;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// The gradebook of a cohort before its staff and its learners.
@BrowserTest
class GradebookWalkTest {
    private static final int ASSIGNMENTS = 12;
    private static final int OPENINGS = 9;
    private static final String[] NAMES = {
        "林晚",
        "Ada Byron",
        "周于野",
        "陈小满",
        "Ben Okafor",
        "王十一",
        "李青禾",
        "赵明远",
        "Élodie Martin",
        "孙静",
        "吴一舟",
        "郑板",
        "何苗",
        "A learner with a very long name indeed"
    };

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Assignments assignments;

    @Autowired
    Gradebook gradebook;

    @Autowired
    JdbcOperations sql;

    @Autowired
    Ids ids;

    @Autowired
    Moves moves;

    @Autowired
    TransactionTemplate act;

    @Test
    void staff_seek_in_it_and_a_learner_reads_what_counts_and_why() {
        var cohort = offers.cohort(40, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        var path = "/cohorts/" + cohort.id() + "/gradebook";
        try (var owner = browser.signedIn(clara, Look.DESKTOP)) {
            owner.isFine(path, "gradebook-empty");
        }
        for (int i = 0; i < ASSIGNMENTS; i++) {
            var plan = i < 4
                    ? Briefs.plan(
                            LocalDateTime.of(2027, 1, 1, 0, 0),
                            LocalDateTime.of(2027, 1, 5, 20, 0),
                            LocalDateTime.of(2027, 1, 9, 20, 0),
                            null)
                    : Briefs.plan();
            assignments.publish(clara, assignments.write(clara, cohort.id(), plan));
        }
        var learners = new ArrayList<PersonId>();
        for (var name : NAMES) {
            var learner = cast.ben();
            arrivals.settleIn(cohort, learner);
            sql.update("update account set name = ? where id = ?", name, learner.value());
            learners.add(learner);
        }
        new FullBook(sql, ids).fill(gradebook.columns(clara, cohort.id()), learners, clara);
        for (var look : Look.all().toList()) {
            try (var owner = browser.signedIn(clara, look)) {
                owner.isFine(path, "gradebook-all");
                owner.isFine(path + "?show=missing", "gradebook-missing");
                owner.isFine(path + "?q=nobody", "gradebook-none");
                owner.isFine(path + "/1", "gradebook-learner");
            }
            try (var learner = browser.signedIn(learners.get(1), look)) {
                learner.isFine("/cohorts/" + cohort.id() + "/grades", "gradebook-own");
            }
        }
    }

    /// What the browser itself says, its cache being warm: from pressing enter to the first learners, and what came
    /// over
    /// the wire.
    @Test
    void two_thousand_learners_times_twenty_assignments_show_their_first_screen_at_once() {
        var cohort = offers.cohort(2_000, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        for (int i = 0; i < 20; i++) assignments.publish(clara, assignments.write(clara, cohort.id(), Briefs.plan()));
        var learners = new ArrayList<PersonId>();
        for (int i = 0; i < 2_000; i++) learners.add(cast.ben());
        act.executeWithoutResult(_ -> moves.in(cohort.id(), learners));
        new FullBook(sql, ids).fill(gradebook.columns(clara, cohort.id()), learners, clara);
        try (var owner = browser.signedIn(clara, Look.DESKTOP)) {
            var millis = new ArrayList<Long>();
            var bytes = new ArrayList<Long>();
            for (int i = 0; i < OPENINGS; i++) {
                owner.open("/cohorts/" + cohort.id() + "/gradebook");
                owner.page().waitForSelector("vaadin-grid .learner");
                millis.add(number(owner, "() => Math.round(performance.now())"));
                owner.settled();
                bytes.add(number(owner, """
                        () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                          .reduce((sum, one) => sum + one.transferSize, 0)"""));
            }
            owner.fits();
            owner.shot("gradebook-large");
            millis.sort(Long::compare);
            bytes.sort(Long::compare);
            System.out.println("GRADEBOOK first screen " + millis + " ms, " + bytes + " bytes");
            assertThat(bytes.get(OPENINGS / 2)).as("bytes").isLessThanOrEqualTo(100_000);
        }
    }

    private static long number(Browser.Guest guest, String script) {
        return ((Number) guest.page().evaluate(script)).longValue();
    }
}
