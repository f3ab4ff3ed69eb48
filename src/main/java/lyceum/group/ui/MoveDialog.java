package lyceum.group.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lyceum.group.GroupMoves;
import lyceum.group.LearnerGroup;
import lyceum.group.MovePreview;
import lyceum.group.RosterLine;
import lyceum.language.Languages;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Toast;

/// Where those who were chosen shall go; says what would happen before it does.
class MoveDialog extends Dialog {
    private static final int MOST_NAMED = 12;

    private final transient RosterFrame frame;
    private final transient LearnerGroup from;
    private final transient List<PersonId> chosen;
    private final transient Runnable moved;
    private final transient Map<PersonId, RosterLine> lines;
    private final Select<LearnerGroup> target = new Select<>();
    private final TextField reason = new TextField();
    private final Div preview = Parts.classed(new Div(), "move-preview", "stack");
    private final Div trouble = new Div();

    MoveDialog(RosterFrame frame, LearnerGroup from, List<PersonId> chosen, Runnable moved) {
        this.frame = frame;
        this.from = from;
        this.chosen = chosen;
        this.moved = moved;
        lines = frame.rosters().lines(frame.who().person(), from.id(), chosen).stream()
                .collect(Collectors.toMap(RosterLine::person, one -> one));
        setHeaderTitle(getTranslation("group.move.title", chosen.size()));
        var targets = frame.moves().targets(frame.who().person(), from.id());
        if (targets.isEmpty()) {
            add(new Paragraph(getTranslation("group.move.nowhere")));
            getFooter().add(Parts.quiet(getTranslation("group.move.cancel"), this::close));
            return;
        }
        target.setLabel(getTranslation("group.move.to"));
        target.setItems(targets);
        target.setItemLabelGenerator(group -> getTranslation(
                "group.move.target", group.name(frame.say(), language()), group.members(), group.size()));
        target.setWidthFull();
        target.addValueChangeListener(change -> look());
        reason.setLabel(getTranslation("group.move.reason"));
        reason.setHelperText(getTranslation("group.move.reason.help"));
        reason.setMaxLength(GroupMoves.REASON.most());
        reason.setWidthFull();
        add(Parts.classed(new Div(trouble, target, preview, reason), "form"));
        getFooter()
                .add(
                        Parts.quiet(getTranslation("group.move.cancel"), this::close),
                        Parts.primary(getTranslation("group.move.do"), this::move));
        target.setValue(targets.stream()
                .filter(group -> group.members() < group.size())
                .findFirst()
                .orElse(targets.getFirst()));
    }

    private void look() {
        preview.removeAll();
        var to = target.getValue();
        if (to == null) return;
        var seen = frame.moves().preview(frame.who().person(), from.id(), to.id(), chosen);
        preview.add(going(seen));
        if (!seen.fits())
            preview.add(new RefusalNote(
                    getTranslation("group.move.full", seen.free()),
                    getTranslation("group.move.full.why", seen.going().size())));
        if (seen.staying().isEmpty()) return;
        var stay = new UnorderedList();
        seen.staying().entrySet().stream()
                .limit(MOST_NAMED)
                .forEach(one -> stay.add(new ListItem(getTranslation(
                        "group.move.stays", name(one.getKey()), getTranslation("group.move.why." + one.getValue())))));
        more(seen.staying().size(), stay);
        preview.add(new H3(getTranslation("group.move.staying", seen.staying().size())), stay);
    }

    private Div going(MovePreview seen) {
        var names = seen.going().stream().limit(MOST_NAMED).map(this::name).toList();
        var list = new UnorderedList();
        names.forEach(name -> list.add(new ListItem(name)));
        more(seen.going().size(), list);
        return Parts.stack(
                new Paragraph(getTranslation(
                        "group.move.going",
                        seen.going().size(),
                        from.name(frame.say(), language()),
                        seen.to().name(frame.say(), language()),
                        seen.to().members(),
                        seen.to().members() + seen.going().size(),
                        seen.to().size())),
                list);
    }

    private void more(int all, UnorderedList list) {
        if (all > MOST_NAMED) list.add(new ListItem(getTranslation("group.move.more", all - MOST_NAMED)));
    }

    private String name(PersonId person) {
        var line = lines.get(person);
        return line == null || line.name() == null
                ? getTranslation("group.members.gone")
                : getTranslation("group.move.name", line.name(), frame.written(from, line.number()));
    }

    private void move() {
        Fields.clear(Map.of("reason", reason), trouble);
        var to = target.getValue();
        if (to == null) return;
        try {
            var me = frame.who().person();
            Collection<PersonId> going =
                    frame.moves().preview(me, from.id(), to.id(), chosen).going();
            frame.moves().move(me, from.id(), to.id(), going, reason.getValue());
            close();
            Toast.done(getTranslation("group.move.done", going.size(), to.name(frame.say(), language())));
            moved.run();
        } catch (Refusal refusal) {
            Fields.show(refusal, Map.of("reason", reason), trouble);
            look();
        }
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
