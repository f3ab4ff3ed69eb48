package lyceum.course.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.course.CohortPlan;
import lyceum.course.CourseInStudio;
import lyceum.course.Courses;
import lyceum.course.StudioShelf;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Drafts;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// Planning a cohort; prices and seats begin as those of the last one.
@Route("studio/:community/courses/:course/cohort")
@PermitAll
@StyleSheet("rooms/course.css")
class NewCohortView extends StudioPage {
    private final transient Courses courses;
    private final transient StudioShelf shelf;
    private final transient Communities communities;
    private final transient Accounts accounts;
    private final transient Drafts drafts;

    NewCohortView(
            Courses courses,
            StudioShelf shelf,
            Communities communities,
            Accounts accounts,
            Drafts drafts,
            SignedIn signedIn) {
        super(signedIn);
        this.courses = courses;
        this.shelf = shelf;
        this.communities = communities;
        this.accounts = accounts;
        this.drafts = drafts;
    }

    @Override
    void open(PersonId reader, CommunityId community, BeforeEnterEvent event) {
        var course = shelf.course(reader, CourseId.parse(parameter(event, "course")));
        if (!course.course().community().equals(community)) throw new NotFound();
        show(reader, course);
    }

    private void show(PersonId owner, CourseInStudio course) {
        clear();
        head(course.course().title().in(getLocale()), getTranslation("course.cohort.new"));
        var id = course.course().id();
        var form = new CohortForm(
                drafts,
                owner,
                accounts.person(owner).zone(),
                communities.get(course.course().community()).zone(),
                "cohort/new/" + id);
        form.fill(like(course));
        form.acts(Parts.primary(getTranslation("course.cohort.new.act"), () -> plan(owner, course, form)));
        form.restore(() -> show(owner, course));
        add(form);
    }

    private void plan(PersonId owner, CourseInStudio course, CohortForm form) {
        if (!form.isSound()) return;
        try {
            var cohort = courses.plan(owner, course.course().id(), form.plan());
            form.drop();
            Toast.done(getTranslation("course.cohort.new.done"));
            go("studio/" + course.course().community() + "/cohorts/" + cohort);
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
        }
    }

    /// Days and the sale's window are its own; what it costs and how many may come is mostly as it was.
    private CohortPlan like(CourseInStudio course) {
        var none = new Bilingual("", "");
        var regular = new CohortPlan.Tier(null, new Bilingual("常规", "Regular"), null, null, null);
        if (course.cohorts().isEmpty())
            return new CohortPlan(none, null, null, null, false, null, null, null, "CNY", List.of(regular), false);
        var last = course.cohorts().getLast().terms().plan();
        var tiers = last.tiers().stream()
                .map(tier -> new CohortPlan.Tier(null, tier.name(), tier.price(), null, tier.first()))
                .toList();
        return new CohortPlan(
                none,
                null,
                null,
                null,
                last.unlimited(),
                last.seats(),
                null,
                null,
                last.currency(),
                tiers,
                last.delayedMethods(),
                last.rounds());
    }
}
