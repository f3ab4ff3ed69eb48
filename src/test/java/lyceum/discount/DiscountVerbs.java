package lyceum.discount;

import java.util.Map;
import lyceum.Verbs;
import lyceum.course.Courses;
import lyceum.shared.CourseId;
import lyceum.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class DiscountVerbs implements Verbs {
    private final Discounts discounts;
    private final Courses courses;
    private final Ids ids;

    DiscountVerbs(Discounts discounts, Courses courses, Ids ids) {
        this.discounts = discounts;
        this.courses = courses;
        this.ids = ids;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "Discounts.make", (stage, by) -> discounts.make(by, course(stage), plan(null)),
                "Discounts.end",
                        (stage, by) -> discounts.end(by, discounts.make(stage.owner(), course(stage), plan(null))),
                "Discounts.of", (stage, by) -> discounts.of(by, course(stage)));
    }

    private DiscountPlan plan(@Nullable Integer most) {
        return new DiscountPlan(new DiscountCode("M" + ids.next()), new Reduction.Percent(10), most, null, null);
    }

    private CourseId course(Stage stage) {
        return courses.terms(stage.cohort()).course();
    }
}
