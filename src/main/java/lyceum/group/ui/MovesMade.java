package lyceum.group.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import lyceum.group.LearnerGroup;
import lyceum.group.MoveMade;
import lyceum.language.Languages;
import lyceum.shared.Refusal;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// The last moves out of a group and into it; each can be undone while it is still true.
class MovesMade extends Div {
    private final transient RosterFrame frame;
    private final transient LearnerGroup group;
    private final transient Runnable undone;
    private final Div trouble = new Div();

    MovesMade(RosterFrame frame, LearnerGroup group, Runnable undone) {
        this.frame = frame;
        this.group = group;
        this.undone = undone;
        show();
    }

    void show() {
        removeAll();
        trouble.removeAll();
        var me = frame.who().person();
        var made = frame.moves().made(me, group.id());
        if (made.isEmpty()) {
            add(Parts.classed(new Paragraph(getTranslation("group.moves.none")), "soft"));
            return;
        }
        var names = frame.accounts().people(made.stream().map(MoveMade::by).collect(Collectors.toSet()));
        boolean mayUndo = frame.moves().isOpenTo(me, group);
        var rows = new Rows();
        for (var one : made) {
            var by = names.get(one.by());
            var line = line(one, by == null ? getTranslation("group.members.gone") : by.name());
            if (one.isUndone()) rows.row(line, Parts.classed(new Span(getTranslation("group.moves.undone")), "tag"));
            else if (mayUndo) rows.row(line, Parts.quiet(getTranslation("group.moves.undo"), () -> undo(one)));
            else rows.add(new ListItem(line));
        }
        add(trouble, rows);
    }

    private Div line(MoveMade one, String by) {
        return new Div(
                new Div(new Span(getTranslation(
                        "group.moves.line",
                        one.people(),
                        frame.name(one.from(), language()),
                        frame.name(one.to(), language())))),
                Parts.classed(
                        new Div(new Span(getTranslation(
                                "group.moves.how",
                                by,
                                frame.say().moment(language(), one.at(), frame.zone(group)),
                                one.reason()))),
                        "small",
                        "soft"));
    }

    private void undo(MoveMade one) {
        try {
            int back = frame.moves().undo(frame.who().person(), one.id());
            Toast.done(getTranslation("group.moves.back", back));
            undone.run();
        } catch (Refusal refusal) {
            show();
            trouble.add(new RefusalNote(refusal));
        }
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
