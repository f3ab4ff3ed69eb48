package lyceum.core.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.core.CoreGroup;
import lyceum.core.Leave;
import lyceum.core.LeavesOfAbsence;
import lyceum.shared.NotFound;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.shell.EmptyState;
import lyceum.shell.Localized;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// One's own leave from the round table, and for owners what waits for their word.
@Route("groups/:group/leave")
@PermitAll
@StyleSheet("rooms/core.css")
class LeaveView extends CorePage {
    private static final int A_WEEK = 6;

    private final transient LeavesOfAbsence leaves;
    private final transient Accounts accounts;
    private final transient Roles roles;
    private final transient Drafts drafts;
    private final transient Clock clock;

    LeaveView(Frame frame, LeavesOfAbsence leaves, Accounts accounts, Roles roles, Drafts drafts, Clock clock) {
        super(frame);
        this.leaves = leaves;
        this.accounts = accounts;
        this.roles = roles;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    void open(CoreGroup group) {
        boolean seated = frame.groups().seatedAt(group.id(), me());
        boolean grants = roles.may(me(), Act.GRANT_LEAVE, group.community());
        if (!seated && !grants) throw new NotFound();
        head(group, "leave");
        if (grants) waiting(group);
        if (seated) own(group);
    }

    private void waiting(CoreGroup group) {
        var asked = leaves.asked(me(), group.id());
        if (asked.isEmpty()) {
            if (!frame.groups().seatedAt(group.id(), me()))
                add(new EmptyState(
                        getTranslation("core.leave.none-asked"), getTranslation("core.leave.none-asked.sentence")));
            return;
        }
        var people = accounts.people(asked.stream().map(Leave::person).toList());
        var rows = Parts.classed(new Rows(), "fold");
        for (var leave : asked) {
            var person = people.get(leave.person());
            var name = person == null ? getTranslation("group.members.gone") : person.name();
            var about = new Div(
                    Parts.row(new Span(name), Parts.classed(new Span(days(leave)), "small", "soft")),
                    Parts.classed(new Paragraph(leave.reason()), "pre-line"));
            var yes = Parts.button(
                    getTranslation("core.leave.grant"),
                    () -> tries(group, () -> leaves.decide(me(), leave.id(), true)));
            yes.setAriaLabel(getTranslation("core.leave.grant.to", name));
            var no = Parts.quiet(
                    getTranslation("core.leave.refuse"),
                    () -> tries(group, () -> leaves.decide(me(), leave.id(), false)));
            no.setAriaLabel(getTranslation("core.leave.refuse.to", name));
            rows.row(about, Parts.row(yes, no));
        }
        section(getTranslation("core.leave.asked"), getTranslation("core.leave.asked.note"), rows);
    }

    private void own(CoreGroup group) {
        var all = leaves.of(me(), group.id());
        var today = LocalDate.ofInstant(clock.instant(), group.zone());
        var ahead = all.stream().filter(leave -> leave.isAhead(today)).toList();
        add(Parts.classed(
                new Paragraph(getTranslation("core.leave.lede", LeavesOfAbsence.OWN_DAYS)), "lede", "section"));
        if (!ahead.isEmpty()) section(getTranslation("core.leave.ahead"), list(group, ahead, today));
        section(getTranslation("core.leave.new"), form(group, today));
        var past = all.stream().filter(leave -> !leave.isAhead(today)).toList();
        if (!past.isEmpty()) section(getTranslation("core.leave.past"), list(group, past, today));
    }

    private Rows list(CoreGroup group, List<Leave> some, LocalDate today) {
        var rows = new Rows();
        for (var leave : some) {
            var state = Parts.classed(new Span(getTranslation("core.leave.state." + stateOf(leave, today))), "tag");
            if (leave.covers(today)) state.addClassName("warn");
            var line = Parts.row(new Span(days(leave)), state);
            if (!leave.isAhead(today) || leave.kind() == Leave.Kind.DISPUTE) rows.row(line, new Span());
            else
                rows.row(
                        line,
                        Parts.button(
                                getTranslation(leave.covers(today) ? "core.leave.back" : "core.leave.cancel"),
                                () -> tries(group, () -> leaves.end(me(), leave.id()))));
        }
        return rows;
    }

    private static String stateOf(Leave leave, LocalDate today) {
        if (leave.kind() == Leave.Kind.DISPUTE) return "DISPUTE";
        if (leave.state() != Leave.State.GRANTED) return leave.state().name();
        if (leave.covers(today)) return "NOW";
        return leave.firstDay().isAfter(today) ? "AHEAD" : "TAKEN";
    }

    private String days(Leave leave) {
        var last = leave.lastDay();
        return last == null
                ? getTranslation("core.leave.since", leave.firstDay())
                : getTranslation("core.leave.days", leave.firstDay(), last);
    }

    private DraftedForm form(CoreGroup group, LocalDate today) {
        var form = new DraftedForm(drafts, me(), group.zone(), "leave/" + group.id());
        var first = form.field(
                "first",
                Localized.picker(new DatePicker(getTranslation("core.leave.first"))),
                LocalDate::toString,
                LocalDate::parse);
        var last = form.field(
                "last",
                Localized.picker(new DatePicker(getTranslation("core.leave.last"))),
                LocalDate::toString,
                LocalDate::parse);
        var reason = form.text("reason", new TextArea(getTranslation("core.leave.reason")));
        first.setValue(today);
        last.setValue(today.plusDays(A_WEEK));
        reason.setHelperText(getTranslation("core.leave.reason.help", LeavesOfAbsence.OWN_DAYS));
        form.acts(Parts.primary(getTranslation("core.leave.do"), () -> take(group, form, first, last, reason)));
        form.restore(() -> open(group));
        return form;
    }

    private void take(CoreGroup group, DraftedForm form, DatePicker first, DatePicker last, TextArea reason) {
        var today = LocalDate.ofInstant(clock.instant(), group.zone());
        var from = first.getValue() == null ? today : first.getValue();
        try {
            var leave = leaves.take(
                    me(), group.id(), from, last.getValue() == null ? from : last.getValue(), reason.getValue());
            form.drop();
            Toast.done(getTranslation("core.leave.done." + leave.state()));
            open(group);
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
        }
    }

    private void tries(CoreGroup group, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        open(group);
    }
}
