package lyceum.friday.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Locale;
import lyceum.broadcast.Delivery;
import lyceum.friday.Share;
import lyceum.friday.Steps;
import lyceum.language.Languages;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// What was done about a share and when, and what was missed.
class History extends Rows {
    private final transient FridayFrame frame;
    private final transient ZoneId zone;

    History(FridayFrame frame, Share share, ZoneId zone) {
        this.frame = frame;
        this.zone = zone;
        var all = frame.steps().history(frame.me(), share.id());
        if (all.isEmpty()) row(getTranslation("friday.history.none"));
        all.forEach(line -> add(row(line)));
    }

    private ListItem row(Steps.Line line) {
        var step = line.step();
        var meta = Parts.classed(new Div(), "meta");
        meta.add(new Span(frame.moment(step.doneAt(), zone, language())));
        var groups = line.groups();
        if (!groups.isEmpty())
            meta.add(new Span(getTranslation(
                    "friday.history.groups",
                    groups.getOrDefault(Delivery.State.SENT, 0),
                    groups.getOrDefault(Delivery.State.WAITING, 0),
                    groups.getOrDefault(Delivery.State.FAILED, 0))));
        var said = new Div(new Span(getTranslation("friday.step." + step.step())), meta);
        return step.missed()
                ? new ListItem(said, Parts.classed(new Span(getTranslation("friday.history.missed")), "tag", "bad"))
                : new ListItem(said);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
