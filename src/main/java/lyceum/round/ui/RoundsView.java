package lyceum.round.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import lyceum.access.Act;
import lyceum.rotation.RotatingGroup;
import lyceum.round.Round;
import lyceum.shared.GroupId;
import lyceum.shell.DraftedForm;
import lyceum.shell.EmptyState;
import lyceum.shell.Localized;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// The rounds of a round table: the one under way on top, and for owners the next one.
@Route("groups/:group/rounds")
@PermitAll
class RoundsView extends RoundPage implements BeforeEnterObserver {
    private static final int USUAL_DAYS = 90;

    private final transient Clock clock;

    RoundsView(RoundFrame frame, Clock clock) {
        super(frame);
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = GroupId.parse(event.getRouteParameters().get("group").orElse(""));
        var group = frame.groups().get(id, me());
        var all = frame.rounds().of(me(), id);
        head(group, getTranslation("round.leaf"), true);
        add(Parts.classed(new Paragraph(getTranslation("round.lede")), "lede"));
        boolean holds = frame.roles().may(me(), Act.HOLD_ROUND, group.community());
        if (all.isEmpty())
            add(new EmptyState(
                    getTranslation("round.none"), getTranslation(holds ? "round.none.owner" : "round.none.member")));
        else list(all);
        if (holds && all.stream().allMatch(one -> one.state().isOver()))
            section(getTranslation("round.draft"), getTranslation("round.draft.note"), form(group));
    }

    private void list(java.util.List<Round> all) {
        var rows = Parts.classed(new Rows(), "fold");
        for (var round : all) {
            var name = new Anchor(RoundFrame.path(round), getTranslation("round.title", round.ordinal()));
            name.addClassName("title");
            var tag = Parts.classed(new Span(getTranslation("round.state." + round.state())), "tag");
            if (!round.state().isOver()) tag.addClassName("ok");
            rows.row(
                    new Div(
                            name,
                            Parts.classed(
                                    new Paragraph(getTranslation(
                                            "round.days",
                                            round.window().first(),
                                            round.window().last())),
                                    "small",
                                    "soft")),
                    tag);
        }
        section(getTranslation("round.all"), rows);
    }

    private DraftedForm form(RotatingGroup group) {
        var today = LocalDate.ofInstant(clock.instant(), group.zone());
        var form = frame.form(group, "draft/" + group.id());
        var days = new WindowFields(form, today.plusDays(1), today.plusDays(USUAL_DAYS));
        form.acts(Parts.primary(getTranslation("round.draft.act"), () -> {
            var made = new java.util.ArrayList<String>();
            if (RoundFrame.does(
                    form,
                    () -> made.add("rounds/" + frame.rounds().draft(me(), group.id(), days.first(), days.last())),
                    getTranslation("round.draft.done"))) getUI().ifPresent(ui -> ui.navigate(made.getFirst()));
        }));
        form.restore(() -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false)));
        return form;
    }

    /// The two days between which points count.
    static final class WindowFields {
        private final DatePicker first;
        private final DatePicker last;
        private final LocalDate usualFirst;
        private final LocalDate usualLast;

        WindowFields(DraftedForm form, LocalDate usualFirst, LocalDate usualLast) {
            this.usualFirst = usualFirst;
            this.usualLast = usualLast;
            first = day(form, "first", usualFirst);
            last = day(form, "last", usualLast);
            last.setHelperText(form.getTranslation("round.last.help"));
        }

        private static DatePicker day(DraftedForm form, String name, LocalDate usual) {
            var field = form.field(
                    name,
                    Localized.picker(new DatePicker(form.getTranslation("round." + name))),
                    LocalDate::toString,
                    LocalDate::parse);
            field.setValue(usual);
            return field;
        }

        LocalDate first() {
            return first.getValue() == null ? usualFirst : first.getValue();
        }

        LocalDate last() {
            return last.getValue() == null ? usualLast : last.getValue();
        }
    }
}
