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
    private final transient CoreSeats seats;
    private final transient OfferedSeats offered;
    private final transient Roles roles;

    SeatsView(Frame frame, CoreSeats seats, OfferedSeats offered, Roles roles) {
        super(frame);
        this.seats = seats;
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
