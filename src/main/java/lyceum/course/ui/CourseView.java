package lyceum.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.community.ChangedMeanwhile;
import lyceum.community.Communities;
import lyceum.community.CommunityFrame;
import lyceum.course.CohortTerms.State;
import lyceum.course.CourseInStudio;
import lyceum.course.Courses;
import lyceum.course.StudioShelf;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Drafts;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// A course in the studio: its cohorts, and everything its page says.
@Route("studio/:community/courses/:course")
@PermitAll
@StyleSheet("rooms/course.css")
class CourseView extends StudioPage {
    private final transient Courses courses;
    private final transient StudioShelf shelf;
    private final transient Communities communities;
    private final transient Accounts accounts;
    private final transient Drafts drafts;
    private final transient CohortRows rows;

    /// The state that the fields were filled from.
    private long seen;

    CourseView(
            Courses courses,
            StudioShelf shelf,
            Communities communities,
            Accounts accounts,
            Drafts drafts,
            CohortRows rows,
            SignedIn signedIn) {
        super(signedIn);
        this.courses = courses;
        this.shelf = shelf;
        this.communities = communities;
        this.accounts = accounts;
        this.drafts = drafts;
        this.rows = rows;
    }

    @Override
    void open(PersonId reader, CommunityId community, BeforeEnterEvent event) {
        var course = shelf.course(reader, CourseId.parse(parameter(event, "course")));
        if (!course.course().community().equals(community)) throw new NotFound();
        show(reader, course);
    }

    private void show(PersonId owner, CourseInStudio found) {
        clear();
        var course = found.course();
        var community = communities.get(course.community());
        seen = course.version();
        var title = course.title().in(getLocale());
        var page = CommunityFrame.path(community) + "/courses/" + course.slug();
        boolean open = course.published() && community.published();
        var look = Parts.buttonLink(
                getTranslation(open ? "course.edit.open" : "course.edit.preview"), page + (open ? "" : "?preview"));
        look.setRouterIgnore(true);
        look.setTarget("_blank");
        head(community.name().in(getLocale()), title).act(look);
        var plan = Parts.buttonLink(
                getTranslation("course.cohort.new"),
                "studio/" + community.id() + "/courses/" + course.id() + "/cohort");
        section(
                getTranslation("course.cohorts"),
                found.cohorts().isEmpty()
                        ? soft(getTranslation("course.cohorts.none"))
                        : rows.of(found.cohorts(), true, getLocale()),
                Parts.row(
                        plan,
                        Parts.link(
                                getTranslation("course.codes"),
                                "studio/" + community.id() + "/courses/" + course.id() + "/codes")));
        section(getTranslation("course.edit.title"), form(owner, found));
        section(getTranslation("course.end"), ends(owner, found));
    }

    private Component ends(PersonId owner, CourseInStudio found) {
        var course = found.course();
        boolean sold =
                found.cohorts().stream().anyMatch(cohort -> cohort.terms().state() != State.DRAFT);
        if (!course.published() && sold) return soft(getTranslation("course.end.withdrawn"));
        var key = course.published() ? "course.withdraw" : "course.throw-away";
        var act = Parts.button(
                getTranslation(key),
                () -> asks(key, course.published(), () -> {
                    if (course.published()) {
                        courses.withdraw(owner, course.id());
                        Toast.done(getTranslation("course.withdraw.done"));
                        show(owner, shelf.course(owner, course.id()));
                    } else {
                        courses.throwAway(owner, course.id());
                        drafts.drop(owner, "course/" + course.id());
                        Toast.done(getTranslation("course.throw-away.done"));
                        getUI().ifPresent(ui -> ui.navigate("studio/" + course.community()));
                    }
                }));
        return Parts.stack(soft(getTranslation(key + ".what")), Parts.row(act));
    }

    private void asks(String key, boolean canBeUndone, Runnable act) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation(key));
        sure.setText(getTranslation(key + ".sure"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("course.cohort.keep"));
        sure.setConfirmText(getTranslation(key));
        if (!canBeUndone) sure.setConfirmButtonTheme("error");
        sure.addConfirmListener(confirmed -> act.run());
        sure.open();
    }

    private CourseForm form(PersonId owner, CourseInStudio found) {
        var course = found.course();
        var form = new CourseForm(drafts, owner, accounts.person(owner).zone(), "course/" + course.id());
        form.fill(course.plan());
        form.fix(course.published());
        form.remember("seen", () -> Long.toString(seen), text -> seen = Long.parseLong(text));
        var save = Parts.primary(getTranslation("course.edit.save"), () -> save(owner, course.id(), form));
        if (course.published()) form.acts(save);
        else
            form.acts(
                    save, Parts.button(getTranslation("course.edit.publish"), () -> publish(owner, course.id(), form)));
        form.restore(() -> show(owner, shelf.course(owner, course.id())));
        return form;
    }

    private boolean save(PersonId owner, CourseId id, CourseForm form) {
        if (!form.isSound()) return false;
        try {
            courses.edit(owner, id, seen, form.plan());
        } catch (ChangedMeanwhile other) {
            form.show(List.of(other));
            form.notes()
                    .add(Parts.row(
                            Parts.button(getTranslation("course.edit.theirs"), () -> {
                                form.drop();
                                show(owner, shelf.course(owner, id));
                            }),
                            Parts.button(getTranslation("course.edit.mine"), () -> {
                                seen = courses.course(id).version();
                                save(owner, id, form);
                            })));
            return false;
        } catch (Refusal refusal) {
            return form.show(List.of(refusal));
        }
        form.drop();
        Toast.done(getTranslation("course.edit.saved"));
        show(owner, shelf.course(owner, id));
        return true;
    }

    private void publish(PersonId owner, CourseId id, CourseForm form) {
        try {
            form.plan().demandPublishable();
        } catch (Refusal missing) {
            form.show(List.of(missing));
            return;
        }
        if (!save(owner, id, form)) return;
        courses.publish(owner, id);
        Toast.done(getTranslation("course.edit.published"));
        show(owner, shelf.course(owner, id));
    }
}
