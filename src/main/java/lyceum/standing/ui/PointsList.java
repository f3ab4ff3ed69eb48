package lyceum.standing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import lyceum.language.Languages;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.standing.EliminationPolicy;
import lyceum.standing.Line;

/// Where points come from: each opens its source, and all of them together are the score.
class PointsList extends Rows {
    private static final int SHOWN = 50;

    /// @param lines the newest first
    PointsList(List<Line> lines, EliminationPolicy policy) {
        addClassNames("points");
        lines.stream().limit(SHOWN).forEach(line -> row(about(line, policy), points(line.credited())));
        var rest = lines.stream().skip(SHOWN).toList();
        if (!rest.isEmpty())
            row(
                    new Span(getTranslation("standing.points.earlier", rest.size())),
                    points(rest.stream().mapToLong(Line::credited).sum()));
        row(
                Parts.classed(new Span(getTranslation("standing.points.sum")), "strong"),
                Parts.classed(
                        new Span(StandingFrame.exactly(
                                lines.stream().mapToLong(Line::credited).sum())),
                        "num",
                        "strong"));
    }

    private Component about(Line line, EliminationPolicy policy) {
        var language = Languages.nearest(getLocale());
        var event = line.event();
        var title = title(line, language);
        var meta = Parts.classed(new Div(), "meta");
        meta.add(
                new Span(getTranslation("standing.points.day", event.day())),
                new Span(getTranslation("standing.kind." + event.kind())),
                new Span(getTranslation(
                        "standing.points.weight",
                        StandingFrame.points(event.raw()),
                        StandingFrame.points(policy.weighing(event.kind()).weight()))));
        if (line.capped()) meta.add(Parts.classed(new Span(getTranslation("standing.points.capped")), "warn"));
        return new Div(title, meta);
    }

    private Component title(Line line, Locale language) {
        var about = line.title().in(language);
        var words = about.isEmpty()
                ? getTranslation("standing.kind." + line.event().kind())
                : getTranslation("standing.act." + line.event().kind(), about);
        return line.path().isEmpty() ? new Span(words) : Parts.classed(new Anchor(line.path(), words), "title");
    }

    private static Span points(long credited) {
        return Parts.classed(new Span(StandingFrame.signed(StandingFrame.exactly(credited))), "num", "nowrap");
    }
}
