package lyceum.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.AssignmentPlan;
import lyceum.assignment.AssignmentPlan.Criteria;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.SubmissionId;
import lyceum.assignment.Submissions;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.shared.Bilingual;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Late rule, extensions, returns and best-of through the doors of the house, beside what `grades.csv` has worked out
/// by
/// hand.
@HouseTest
class WorkedExamplesTest {
    private static final Instant DUE = Briefs.DUE.atZone(Cast.SHANGHAI).toInstant();
    private static final Pattern TIME = Pattern.compile("([+-]?)(\\d+)([dhs])");

    @Autowired
    Reviews reviews;

    @Autowired
    Grades grades;

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

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
    AssignmentId brief;

    record Example(
            int percentADay,
            int floorPercent,
            int possible,
            String cutOff,
            List<String> story,
            String counts,
            String points,
            String because) {
        static Example read(String line) {
            var cells = line.split("\\s*;\\s*");
            return new Example(
                    Integer.parseInt(cells[0]),
                    Integer.parseInt(cells[1]),
                    Integer.parseInt(cells[2]),
                    cells[3],
                    List.of(cells[4].split("\\s*,\\s*")),
                    cells[5],
                    cells[6],
                    cells[7]);
        }
    }

    static Stream<Example> examples() throws Exception {
        return Files.readAllLines(Path.of("src/test/resources/grades.csv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("percent"))
                .map(Example::read);
    }

    @BeforeEach
    void ben_learns_in_claras_cohort() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ben = cast.ben();
        arrivals.admit(cohort, ben);
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void there_are_thirty_at_least() throws Exception {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_counts_is_what_was_worked_out_by_hand(Example example) {
        brief = assignments.write(clara, cohort.id(), plan(example));
        assignments.publish(clara, brief);

        example.story().forEach(this::happens);

        var mark = Objects.requireNonNull(
                        grades.of(clara, cohort.id(), List.of(ben)).get(ben))
                .getFirst();
        assertThat(mark.counts().map(grade -> "" + grade.version()).orElse("none"))
                .as("the version that counts: %s", example.because())
                .isEqualTo(example.counts());
        assertThat(BigDecimal.valueOf(mark.credited(), 2))
                .as(example.because())
                .isEqualTo(new BigDecimal(example.points()));
        var own = grades.of(ben, submissions.own(ben, brief).getFirst().work());
        assertThat(own.stream().filter(Grade::counts).map(Grade::credited))
                .as("the learner's own page says the same")
                .containsExactlyElementsOf(
                        mark.counts().map(Grade::credited).stream().toList());
    }

    private void happens(String step) {
        var words = step.split(" ");
        clock.is(DUE.plus(time(words[0])));
        switch (words[1]) {
            case "hands" -> {
                int seen = submissions.own(ben, brief).size();
                submissions.handIn(ben, brief, seen, "第" + (seen + 1) + "版");
            }
            case "reads" -> {
                var review = reviews.claim(clara, version(words[2].replace(":", "")));
                int seen = reviews.save(clara, review.id(), 0, draft(Map.of(0, Integer.valueOf(words[3]))));
                reviews.release(clara, review.id(), seen);
            }
            case "returns" -> {
                var review = reviews.claim(clara, version(words[2]));
                reviews.sendBack(clara, review.id(), reviews.save(clara, review.id(), 0, draft(Map.of())));
            }
            case "extends" -> {
                var until = Briefs.DUE.plus(time(words[3]));
                assignments.extend(clara, brief, ben, until, until, "病了");
            }
            default -> throw new IllegalArgumentException(step);
        }
    }

    private static ReviewDraft draft(Map<Integer, Integer> points) {
        return new ReviewDraft(points, "请补一句。", List.of(), "");
    }

    private SubmissionId version(String number) {
        return submissions.own(ben, brief).stream()
                .filter(one -> one.version() == Integer.parseInt(number))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static AssignmentPlan plan(Example example) {
        var levels = new TreeSet<>(List.of(0, example.possible()));
        for (var step : example.story())
            if (step.contains("reads")) levels.add(Integer.valueOf(step.replaceAll(".*: ", "")));
        var cutOff = Briefs.DUE.plus(time(example.cutOff()));
        return new AssignmentPlan(
                Bilingual.of("一页讲清一件事"),
                Bilingual.of("选一件小事。"),
                Briefs.OPENS,
                Briefs.DUE,
                cutOff,
                null,
                true,
                example.percentADay(),
                example.floorPercent(),
                List.of(new Criteria(
                        "清楚", levels.stream().map(points -> points + " 档").collect(Collectors.joining("\n")))));
    }

    private static Duration time(String words) {
        var read = TIME.matcher(words);
        if (!read.matches()) throw new IllegalArgumentException(words);
        long many = Long.parseLong(read.group(1).equals("-") ? "-" + read.group(2) : read.group(2));
        return switch (read.group(3)) {
            case "d" -> Duration.ofDays(many);
            case "h" -> Duration.ofHours(many);
            default -> Duration.ofSeconds(many);
        };
    }
}
