package lyceum.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import lyceum.core.OpenWork.Piece;
import lyceum.language.Languages;
import lyceum.rotation.RotatingGroup;
import lyceum.round.Handovers.Open;
import lyceum.round.Round;
import lyceum.shared.PersonId;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// What somebody who leaves has open: each piece goes to somebody else, or to whoever comes next.
class HandoverList extends RoundPart {
    private final transient Round round;
    private final transient RotatingGroup group;
    private final transient Open open;
    private final transient Runnable again;

    HandoverList(RoundFrame frame, Round round, RotatingGroup group, Open open, Runnable again) {
        super(frame, round);
        this.round = round;
        this.group = group;
        this.open = open;
        this.again = again;
        if (open.pieces().isEmpty()) {
            add(Parts.classed(new Paragraph(getTranslation("round.handover.nothing")), "small", "soft"));
            return;
        }
        var others = others();
        var rows = Parts.classed(new Rows(), "fold");
        open.pieces().forEach(piece -> rows.row(new Span(name(piece)), acts(piece, others)));
        add(rows);
    }

    private String name(Piece piece) {
        return getTranslation("round.work." + piece.kind(), piece.about().in(language()));
    }

    private Div acts(Piece piece, Map<PersonId, String> others) {
        boolean own = frame.me().equals(open.person());
        if (!own && !open.helped())
            return new Div(Parts.classed(new Span(getTranslation("round.handover.own-first")), "small", "faint"));
        var to = new Select<PersonId>();
        to.setAriaLabel(getTranslation("round.handover.to", name(piece)));
        to.setPlaceholder(getTranslation("round.handover.whom"));
        to.setItems(others.keySet());
        to.setItemLabelGenerator(person -> others.getOrDefault(person, ""));
        to.addValueChangeListener(chosen -> {
            if (chosen.getValue() == null || !chosen.isFromClient()) return;
            RoundFrame.does(
                    () -> frame.handovers().reassign(frame.me(), round.id(), open.person(), piece, chosen.getValue()),
                    getTranslation("round.handover.done"));
            again.run();
        });
        var release = Parts.quiet(getTranslation("round.handover.release"), () -> {
            RoundFrame.does(
                    () -> frame.handovers().release(frame.me(), round.id(), open.person(), piece),
                    getTranslation("round.handover.released"));
            again.run();
        });
        release.setAriaLabel(getTranslation("round.handover.release.of", name(piece)));
        return Parts.row(to, release);
    }

    private Map<PersonId, String> others() {
        var others = new LinkedHashMap<PersonId, String>();
        for (var member : frame.groups().roster(group)) {
            var name = member.name();
            if (name != null && !member.person().equals(open.person()) && !member.away())
                others.put(member.person(), name);
        }
        return others;
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
