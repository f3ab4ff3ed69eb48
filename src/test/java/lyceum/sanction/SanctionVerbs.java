package lyceum.sanction;

import java.time.Duration;
import java.util.Map;
import lyceum.Cast;
import lyceum.Verbs;
import lyceum.admission.Arrivals;
import lyceum.course.Courses;
import lyceum.group.Groups;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class SanctionVerbs implements Verbs {
    private final Sanctions sanctions;
    private final Appeals appeals;
    private final Reports reports;
    private final OrderQueue queue;
    private final Courses courses;
    private final Groups groups;
    private final Arrivals arrivals;
    private final Cast cast;

    SanctionVerbs(
            Sanctions sanctions,
            Appeals appeals,
            Reports reports,
            OrderQueue queue,
            Courses courses,
            Groups groups,
            Arrivals arrivals,
            Cast cast) {
        this.sanctions = sanctions;
        this.appeals = appeals;
        this.reports = reports;
        this.queue = queue;
        this.courses = courses;
        this.groups = groups;
        this.arrivals = arrivals;
        this.cast = cast;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "Sanctions.lift", (stage, by) -> sanctions.lift(by, muted(stage), ""),
                "Sanctions.in", (stage, by) -> sanctions.in(by, stage.community(), true, 0),
                "Appeals.decide", (stage, by) -> appeals.decide(by, muted(stage), true, ""),
                "Appeals.waiting", (stage, by) -> appeals.waiting(by, stage.community()),
                "Reports.in", (stage, by) -> reports.in(by, stage.community(), true, 0),
                "OrderQueue.in", (stage, by) -> queue.in(by, stage.community()));
    }

    private SanctionId muted(Stage stage) {
        var ben = cast.ben();
        arrivals.settleIn(courses.terms(stage.cohort()), ben);
        var group = groups.of(ben).getFirst().id();
        var id = sanctions.mute(stage.owner(), new Ruling(group, ben, 0, "刷屏", null), false, Duration.ofDays(1));
        appeals.appeal(ben, id, "不对");
        return id;
    }
}
