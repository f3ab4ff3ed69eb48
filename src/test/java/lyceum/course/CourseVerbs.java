package lyceum.course;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import lyceum.Verbs;
import lyceum.community.Communities;
import lyceum.community.Foundings;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CourseId;
import lyceum.shared.Ids;
import lyceum.shared.Seats;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The studio's verbs: of communities and of courses.
@TestComponent
public class CourseVerbs implements Verbs {
    private static final long NEVER_SEEN = -1;
    private static final LocalDate NEXT_TERM = LocalDate.of(2027, 6, 4);

    private final Communities communities;
    private final Courses courses;
    private final Cancellations cancellations;
    private final StudioShelf shelf;
    private final Clones clones;
    private final JdbcClient sql;
    private final Ids ids;

    CourseVerbs(
            Communities communities,
            Courses courses,
            Cancellations cancellations,
            StudioShelf shelf,
            Clones clones,
            JdbcClient sql,
            Ids ids) {
        this.communities = communities;
        this.courses = courses;
        this.cancellations = cancellations;
        this.shelf = shelf;
        this.clones = clones;
        this.sql = sql;
        this.ids = ids;
    }

    @Override
    public Map<String, Verb> verbs() {
        var rules = Bilingual.of("先读，再问。");
        return Map.ofEntries(
                Map.entry(
                        "Communities.found",
                        (stage, by) -> communities.found(by, Foundings.plan("matrix-" + ids.next()), rules)),
                Map.entry(
                        "Communities.edit",
                        (stage, by) ->
                                communities.edit(by, stage.community(), NEVER_SEEN, Foundings.plan("matrix-edit"))),
                Map.entry(
                        "Communities.rewriteRules",
                        (stage, by) -> communities.rewriteRules(by, stage.community(), rules, false)),
                Map.entry("Communities.publish", (stage, by) -> communities.publish(by, stage.community())),
                Map.entry(
                        "Courses.create",
                        (stage, by) ->
                                courses.create(by, stage.community(), Offers.coursePlan("matrix-" + ids.next()))),
                Map.entry(
                        "Courses.edit",
                        (stage, by) ->
                                courses.edit(by, course(stage.cohort()), NEVER_SEEN, Offers.coursePlan("matrix-edit"))),
                Map.entry("Courses.publish", (stage, by) -> courses.publish(by, course(stage.cohort()))),
                Map.entry("Communities.withdraw", (stage, by) -> communities.withdraw(by, stage.community())),
                Map.entry("Courses.withdraw", (stage, by) -> courses.withdraw(by, course(stage.cohort()))),
                Map.entry("Courses.throwAway", (stage, by) -> courses.throwAway(by, course(stage.cohort()))),
                Map.entry("Courses.plan", (stage, by) -> courses.plan(by, course(stage.cohort()), plan())),
                Map.entry("Courses.change", (stage, by) -> courses.change(by, stage.cohort(), NEVER_SEEN, plan())),
                Map.entry("Courses.offer", (stage, by) -> courses.offer(by, stage.cohort())),
                Map.entry("Courses.close", (stage, by) -> courses.close(by, stage.cohort())),
                Map.entry("Courses.discard", (stage, by) -> courses.discard(by, stage.cohort())),
                Map.entry("Cancellations.ask", (stage, by) -> cancellations.ask(by, stage.cohort(), "?", "a test")),
                Map.entry("Cancellations.confirm", (stage, by) -> cancellations.confirm(by, asked(stage))),
                Map.entry("Cancellations.withdraw", (stage, by) -> cancellations.withdraw(by, asked(stage))),
                Map.entry("Cancellations.pending", (stage, by) -> cancellations.pending(by, stage.cohort())),
                Map.entry("Clones.preview", (stage, by) -> clones.preview(by, stage.cohort(), NEXT_TERM)),
                Map.entry(
                        "Clones.carryOut",
                        (stage, by) -> clones.carryOut(
                                by, clones.preview(stage.owner(), stage.cohort(), NEXT_TERM), Bilingual.of("下一期"))),
                Map.entry("StudioShelf.of", (stage, by) -> shelf.of(by, stage.community())),
                Map.entry("StudioShelf.course", (stage, by) -> shelf.course(by, course(stage.cohort()))),
                Map.entry("StudioShelf.cohort", (stage, by) -> shelf.cohort(by, stage.cohort())),
                Map.entry("StudioShelf.preview", (stage, by) -> {
                    var address = communities.get(stage.community()).address();
                    shelf.preview(by, address, courses.terms(stage.cohort()).slug());
                }));
    }

    /// That cohort, with its cancellation waiting for a second person. A row is enough: the matrix asks who may
    /// confirm,
    /// not what comes of it.
    private CohortId asked(Stage stage) {
        if (cancellations.pending(stage.cohort()).isEmpty())
            sql.sql("insert into cohort_cancellation (cohort_id, asked_by, asked_at, why) values (?, ?, ?, 'a test')")
                    .params(stage.cohort().value(), stage.owner().value(), LocalDateTime.of(2027, 1, 6, 1, 0))
                    .update();
        return stage.cohort();
    }

    private CourseId course(CohortId cohort) {
        return courses.terms(cohort).course();
    }

    private static CohortPlan plan() {
        return Offers.plan(Seats.of(10), Offers.tier("CNY", lyceum.shared.Money.of("CNY", 39_900)));
    }
}
