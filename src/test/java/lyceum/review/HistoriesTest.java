package lyceum.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Moves;
import lyceum.assignment.Assignment;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.AssignmentPlan;
import lyceum.assignment.AssignmentPlan.Criteria;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.course.Offers;
import lyceum.review.RandomHistories.Handed;
import lyceum.review.RandomHistories.History;
import lyceum.review.RandomHistories.Reading;
import lyceum.shared.Bilingual;
import lyceum.shared.Ids;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// 10,000 random histories of handing in and reading, counted by the house and by an oracle that knows none of its
/// rules: it walks through each history as it happened, day by day and in decimals, and keeps what was best so far.
@HouseTest
class HistoriesTest {
    private static final int LEARNERS = 100;
    private static final int ASSIGNMENTS = 100;
    private static final int ALSO_ONE_BY_ONE = 300;
    private static final long SEED = 20270113;

    @Autowired
    Grades grades;

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

    private final Random chance = new Random(SEED);

    @Test
    void ten_thousand_histories_count_as_a_plain_oracle_says() {
        var cohort = offers.cohort(LEARNERS, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        var learners = new ArrayList<PersonId>();
        for (int i = 0; i < LEARNERS; i++) learners.add(cast.ben());
        act.executeWithoutResult(_ -> moves.in(cohort.id(), learners));
        for (int i = 0; i < ASSIGNMENTS; i++) assignments.publish(clara, assignments.write(clara, cohort.id(), plan()));
        var random = new RandomHistories(sql, ids, SEED);
        var histories = new ArrayList<History>();
        for (var of : assignments.in(clara, cohort.id()))
            for (var learner : learners) histories.add(random.draw(of, learner));
        random.write(histories, clara);

        var marks = grades.of(clara, cohort.id(), learners);

        assertThat(histories).hasSize(LEARNERS * ASSIGNMENTS);
        var counted = new HashMap<PersonId, Map<AssignmentId, Mark>>();
        marks.forEach((person, some) -> {
            var own = new HashMap<AssignmentId, Mark>();
            some.forEach(mark -> own.put(mark.of().id(), mark));
            counted.put(person, own);
        });
        for (var history : histories) {
            var own = Objects.requireNonNull(counted.get(history.learner()));
            var mark = Objects.requireNonNull(own.get(history.of().id()));
            assertThat(said(mark)).as("%s", history).isEqualTo(oracle(history));
        }
        for (int i = 0; i < ALSO_ONE_BY_ONE; i++) {
            var history = histories.get(chance.nextInt(histories.size()));
            if (history.versions().isEmpty()) continue;
            assertThat(said(grades.of(history.learner(), history.work())))
                    .as("the learner's page: %s", history)
                    .isEqualTo(oracle(history));
        }
    }

    /// @param version 0 where nothing counts
    private record Counted(int version, BigDecimal points) {
        static final Counted NOTHING = new Counted(0, BigDecimal.ZERO);

        static Counted of(int version, BigDecimal points) {
            return new Counted(version, points.stripTrailingZeros());
        }
    }

    private static Counted said(Mark mark) {
        return said(mark.counts().stream().toList());
    }

    private static Counted said(List<Grade> all) {
        var counting = all.stream().filter(Grade::counts).toList();
        assertThat(counting).hasSizeLessThanOrEqualTo(1);
        return counting.stream()
                .findFirst()
                .map(grade -> Counted.of(grade.version(), BigDecimal.valueOf(grade.credited(), 2)))
                .orElse(Counted.NOTHING);
    }

    private static Counted oracle(History history) {
        var best = Counted.NOTHING;
        var due = later(history.of().due(), history.extended());
        for (int i = 0; i < history.versions().size(); i++) {
            var version = history.versions().get(i);
            var points = newest(version);
            if (points != null) {
                var left = left(history.of(), points, version.at(), due);
                if (best.version() == 0 || left.compareTo(best.points()) > 0) best = Counted.of(i + 1, left);
            }
            due = later(due, version.inTimeUntil());
        }
        return best;
    }

    /// What was said last and not given back.
    private static @Nullable BigDecimal newest(Handed version) {
        return version.readings().stream()
                .filter(reading -> reading.at() != null && reading.points() != null)
                .max(Comparator.comparing(reading -> Objects.requireNonNull(reading.at())))
                .map(Reading::points)
                .map(BigDecimal::valueOf)
                .orElse(null);
    }

    /// Each day that has begun takes its share, until no more than the floor is left.
    private static BigDecimal left(Assignment of, BigDecimal points, Instant at, Instant due) {
        var possible = BigDecimal.valueOf(of.rubric().possible());
        var aDay = possible.multiply(BigDecimal.valueOf(of.late().percentADay(), 2));
        var floor = possible.multiply(BigDecimal.valueOf(of.late().floorPercent(), 2));
        var left = points;
        for (var begins = due; begins.isBefore(at); begins = begins.plus(Duration.ofDays(1))) {
            if (left.compareTo(floor) <= 0) return left;
            left = left.subtract(aDay).max(floor);
        }
        return left;
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    /// Half of the rules are those that people choose, the others anything.
    private AssignmentPlan plan() {
        boolean usual = chance.nextBoolean();
        int most = 1 + chance.nextInt(100);
        return new AssignmentPlan(
                Bilingual.of("一页讲清一件事"),
                Bilingual.of("选一件小事。"),
                Briefs.OPENS,
                Briefs.DUE,
                Briefs.DUE.plusDays(30),
                null,
                true,
                usual ? 10 * chance.nextInt(4) : chance.nextInt(101),
                usual ? 50 : chance.nextInt(101),
                List.of(
                        new Criteria("清楚", most + " 很清楚\n0 不清楚"),
                        new Criteria("好看", (1 + chance.nextInt(100)) + " 好看\n0 不好看")));
    }
}
