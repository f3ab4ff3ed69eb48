package lyceum.core.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.community.NumberFormat;
import lyceum.core.CoreGroup;
import lyceum.core.CoreMember;
import lyceum.core.CoreSeats;
import lyceum.core.HostWeek;
import lyceum.core.Hosts;
import lyceum.shared.Refusal;
import lyceum.shell.EmptyState;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// The round table: how many seats it has, who sits there, who is away; and for owners, to whom a seat is offered.
@Route("groups/:group/seats")
@PermitAll
@StyleSheet("rooms/core.css")
class SeatsView extends CorePage {
    private static final int WEEKS = 8;

    private final transient CoreSeats seats;
    private final transient Hosts hosts;
    private final transient OfferedSeats offered;
    private final transient Roles roles;

    SeatsView(Frame frame, CoreSeats seats, Hosts hosts, OfferedSeats offered, Roles roles) {
        super(frame);
        this.seats = seats;
        this.hosts = hosts;
        this.offered = offered;
        this.roles = roles;
    }

    @Override
    void open(CoreGroup group) {
        var roster = frame.groups().roster(group.id(), me());
        head(group, "seats");
        add(new SeatRing(group, roster.size()));
        if (roles.may(me(), Act.OFFER_CORE_SEAT, group.community()))
            add(offered.of(group, me(), language(), () -> again(group)));
        section(
                getTranslation("core.roster"),
                getTranslation("core.roster.note"),
                roster.isEmpty()
                        ? new EmptyState(getTranslation("core.roster.empty"), getTranslation("core.roster.empty.next"))
                        : list(group, roster));
        section(
                getTranslation("core.hosts"),
                getTranslation("core.hosts.note"),
                roster.isEmpty()
                        ? Parts.classed(new Paragraph(getTranslation("core.hosts.empty")), "small", "faint")
                        : rota(group));
        if (roster.stream().anyMatch(one -> one.person().equals(me()))) add(leaving(group));
    }

    private void again(CoreGroup group) {
        open(frame.groups().get(group.id(), me()));
    }

    private Rows list(CoreGroup group, List<CoreMember> roster) {
        var numbers = frame.communities().get(group.community()).numbers();
        var rows = Parts.classed(new Rows(), "roster");
        roster.forEach(member -> rows.row(who(member, numbers), state(member)));
        return rows;
    }

    private Component who(CoreMember member, NumberFormat numbers) {
        var name = new Span(member.name() == null ? getTranslation("group.members.gone") : member.name());
        if (member.person().equals(me())) name.addClassName("mine");
        return new Div(Parts.classed(new Span(numbers.write(member.number())), "num", "small", "soft", "number"), name);
    }

    private Component state(CoreMember member) {
        var tags = Parts.row();
        if (member.founder()) tags.add(Parts.classed(new Span(getTranslation("core.founder")), "tag"));
        var until = member.awayUntil();
        if (member.away())
            tags.add(Parts.classed(
                    new Span(until == null ? getTranslation("core.away") : getTranslation("core.away.until", until)),
                    "tag",
                    "warn"));
        return tags;
    }

    private Rows rota(CoreGroup group) {
        var rows = Parts.classed(new Rows(), "rota");
        var weeks = hosts.ahead(me(), group.id(), WEEKS);
        boolean house = roles.may(me(), Act.OFFER_CORE_SEAT, group.community());
        for (int week = 0; week < weeks.size(); week++) {
            var one = weeks.get(week);
            var days = getTranslation("core.hosts.week", one.monday(), one.sunday());
            var tag = week == 0 ? "core.hosts.now" : one.told() ? "core.hosts.told" : "core.hosts.planned";
            var name = new Span(
                    one.person() == null
                            ? getTranslation("core.hosts.nobody")
                            : one.name() == null ? getTranslation("group.members.gone") : one.name());
            if (me().equals(one.person())) name.addClassName("mine");
            var who = new Div(Parts.classed(new Span(days), "num", "small", "soft", "number"), name);
            var end = Parts.row(Parts.classed(new Span(getTranslation(tag)), week == 0 ? "tag ok" : "tag"));
            if (one.told() && (house || me().equals(one.person()))) {
                var pass = Parts.quiet(getTranslation("core.hosts.pass"), () -> passOn(group, one));
                pass.setAriaLabel(getTranslation("core.hosts.pass.of", days));
                end.add(pass);
            }
            rows.row(who, end);
        }
        return rows;
    }

    private void passOn(CoreGroup group, HostWeek week) {
        try {
            hosts.passOn(me(), group.id(), week.monday());
            Toast.done(getTranslation("core.hosts.passed"));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        again(group);
    }

    private Component leaving(CoreGroup group) {
        return Parts.classed(
                Parts.stack(
                        Parts.classed(new Paragraph(getTranslation("core.leave-seat.what")), "small", "soft"),
                        Parts.row(Parts.quiet(getTranslation("core.leave-seat"), () -> ask(group)))),
                "section");
    }

    private void ask(CoreGroup group) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("core.leave-seat.sure"));
        sure.setText(getTranslation("core.leave-seat.sure.what", group.name().in(language())));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("core.leave-seat.stay"));
        sure.setConfirmText(getTranslation("core.leave-seat"));
        sure.addConfirmListener(yes -> {
            try {
                seats.leave(me(), group.id());
            } catch (Refusal refusal) {
                Toast.refused(refusal);
                return;
            }
            Toast.done(getTranslation("core.leave-seat.done"));
            getUI().ifPresent(ui -> ui.navigate("home"));
        });
        sure.open();
    }
}
