package lyceum.course.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.course.CoursePlan;
import lyceum.course.Courses;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Drafts;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// Opening a course.
@Route("studio/:community/courses/new")
@PermitAll
@StyleSheet("rooms/course.css")
class NewCourseView extends StudioPage {
    private final transient Courses courses;
    private final transient Communities communities;
    private final transient Accounts accounts;
    private final transient Roles roles;
    private final transient Drafts drafts;

    NewCourseView(
            Courses courses,
            Communities communities,
            Accounts accounts,
            Roles roles,
            Drafts drafts,
            SignedIn signedIn) {
        super(signedIn);
        this.courses = courses;
        this.communities = communities;
        this.accounts = accounts;
        this.roles = roles;
        this.drafts = drafts;
    }

    @Override
    void open(PersonId reader, CommunityId community, BeforeEnterEvent event) {
        roles.demand(reader, Act.EDIT_COURSE, community);
        show(reader, community);
    }

    private void show(PersonId owner, CommunityId community) {
        clear();
        head(communities.get(community).name().in(getLocale()), getTranslation("course.new.title"));
        var form = new CourseForm(drafts, owner, accounts.person(owner).zone(), "course/new/" + community);
        form.fill(CoursePlan.titled("", new Bilingual("", "")));
        form.proposeSlug();
        form.acts(Parts.primary(getTranslation("course.new.act"), () -> create(owner, community, form)));
        form.restore(() -> show(owner, community));
        add(form);
    }

    private void create(PersonId owner, CommunityId community, CourseForm form) {
        if (!form.isSound()) return;
        try {
            var course = courses.create(owner, community, form.plan());
            form.drop();
            Toast.done(getTranslation("course.new.done"));
            go("studio/" + community + "/courses/" + course);
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
        }
    }
}
