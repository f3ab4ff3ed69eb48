package lyceum.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.assignment.Assignment;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Extension;
import lyceum.language.Languages;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Facts;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Toast;

/// One assignment: what is asked for, by when, how it is read; below it learners hand in, and staff see who has.
@Route("work/:assignment")
@PermitAll
@StyleSheet("rooms/assignment.css")
class WorkView extends Page implements BeforeEnterObserver {
    private final transient WorkFrame frame;
    private final transient Roles roles;
    private final transient HandInPart handIn;
    private final transient HandedInPart handedIn;

    WorkView(WorkFrame frame, Roles roles, HandInPart handIn, HandedInPart handedIn) {
        this.frame = frame;
        this.roles = roles;
        this.handIn = handIn;
        this.handedIn = handedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AssignmentId.parse(event.getRouteParameters().get("assignment").orElse(""));
        show(frame.who().person(), id);
    }

    private void show(PersonId me, AssignmentId id) {
        var one = frame.assignments().get(me, id);
        boolean staff = frame.assignments().isStaff(me, one);
        clear();
        head(frame.cohort(one.cohort(), language()), one.title().in(language()));
        boolean learns = frame.assignments().isLearner(me, one);
        if (staff || learns) add(Parts.back(getTranslation("assignment.back"), WorkFrame.path(one.cohort())));
        if (staff) add(staffActs(me, one));
        var brief = Parts.stack(Prose.ofHtml(frame.markdown().html(one.text().in(language()))), rubric(one));
        var facts = facts(me, one, staff ? one.times() : frame.assignments().times(me, one));
        add(Parts.classed(new Div(brief, facts), "cols", "brief"));
        if (!staff && frame.assignments().mayRead(me, one)) handedIn.desk(one, me, this);
        if (!staff && learns) add(handIn.show(one, me));
        if (staff && one.published()) handedIn.show(one, me, this);
    }

    private Component staffActs(PersonId me, Assignment one) {
        var acts = Parts.row();
        if (!one.published()) acts.add(Parts.classed(new Span(getTranslation("assignment.state.draft")), "tag"));
        if (roles.may(me, Act.WRITE_BRIEF, one.community(), one.cohort())) {
            if (!one.published())
                acts.add(Parts.primary(
                        getTranslation("assignment.publish"),
                        () -> act(me, one, "published", () -> {
                            frame.assignments().publish(me, one.id());
                        })));
            acts.add(Parts.buttonLink(getTranslation("assignment.edit"), "work/" + one.id() + "/edit"));
            if (one.published())
                acts.add(Parts.buttonLink(getTranslation("assignment.extensions"), "work/" + one.id() + "/extensions"));
            acts.add(Parts.quiet(getTranslation("assignment.discard"), () -> ask(me, one)));
        }
        return Parts.classed(acts, "section");
    }

    private void ask(PersonId me, Assignment one) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("assignment.discard"));
        sure.setText(getTranslation("assignment.discard.what"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("assignment.discard.not"));
        sure.setConfirmText(getTranslation("assignment.discard"));
        sure.addConfirmListener(yes -> {
            try {
                frame.assignments().discard(me, one.id());
                getUI().ifPresent(ui -> ui.navigate(WorkFrame.path(one.cohort())));
            } catch (Refusal refusal) {
                Toast.refused(refusal);
            }
        });
        sure.open();
    }

    private void act(PersonId me, Assignment one, String done, Runnable act) {
        try {
            act.run();
            Toast.done(getTranslation("assignment." + done));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        show(me, one.id());
    }

    private Component rubric(Assignment one) {
        var rubric = Parts.classed(new Div(), "rubric");
        rubric.add(Parts.classed(new Span(getTranslation("assignment.rubric")), "small", "soft"));
        one.rubric().criteria().forEach(criterion -> {
            var levels = Parts.classed(new Div(), "levels");
            criterion.levels().forEach(level -> {
                var step = new Div(Parts.classed(new Span(Integer.toString(level.points())), "num"));
                step.add(new Span(level.words()));
                levels.add(step);
            });
            rubric.add(Parts.classed(
                    new Div(Parts.classed(new Span(criterion.title()), "criterion"), levels), "criterion-line"));
        });
        return rubric;
    }

    private Facts facts(PersonId me, Assignment one, Extension times) {
        var clocks = frame.clocks(me, one.zone(), language());
        var facts = new Facts();
        facts.fact(getTranslation("assignment.form.opens"), clocks.moment(one.opens()));
        facts.fact(getTranslation("assignment.form.due"), clocks.moment(times.due()));
        if (!times.due().equals(one.due()))
            facts.fact(
                    getTranslation("assignment.extended"),
                    getTranslation("assignment.extended.from", clocks.moment(one.due())));
        if (times.cutOff().isAfter(times.due()))
            facts.fact(getTranslation("assignment.form.cutOff"), clocks.moment(times.cutOff()));
        var attempts = one.attempts();
        facts.fact(
                getTranslation("assignment.attempts"),
                attempts == null
                        ? getTranslation("assignment.attempts.any")
                        : getTranslation("assignment.attempts.most", attempts));
        facts.fact(
                getTranslation("assignment.points"),
                getTranslation("assignment.points.most", one.rubric().possible()));
        if (one.late().percentADay() > 0 && times.cutOff().isAfter(times.due()))
            facts.fact(
                    getTranslation("assignment.late"),
                    getTranslation(
                            "assignment.late.rule",
                            one.late().percentADay(),
                            one.late().floorPercent()));
        facts.fact(
                getTranslation("assignment.kind"),
                getTranslation(one.required() ? "assignment.required" : "assignment.optional"));
        return facts;
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
