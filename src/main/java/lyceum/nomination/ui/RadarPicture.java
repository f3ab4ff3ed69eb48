package lyceum.nomination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import lyceum.nomination.Radar;
import lyceum.shell.Parts;

/// A dot for each who could come, by their standing, nominees beneath in the seal's red; and the pass line of those who
/// sit there, to compare with. Words stand in HTML, so that they stay as large on a phone.
class RadarPicture extends Div {
    private static final int EDGE = 4;
    private static final int WIDE = 100 - 2 * EDGE;
    private static final int GROUND = 93;
    private static final int STEP = 11;
    private static final int TALLEST = 8;

    private final long lowest;
    private final long highest;

    RadarPicture(Radar radar) {
        var scores = radar.scores();
        long line = radar.policy().passLine();
        lowest = Math.min(line, scores.getFirst());
        highest = Math.max(Math.max(line, scores.getLast()), lowest + 1);
        addClassName("standing");
        var figure = Parts.classed(new Div(), "chart", "strip");
        figure.getElement().setAttribute("role", "img");
        figure.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "nomination.picture",
                                scores.size(),
                                NominationFrame.points(scores.getFirst()),
                                NominationFrame.points(scores.getLast()),
                                radar.standing().size()));
        var label = Parts.classed(
                new Span(getTranslation("nomination.picture.line", NominationFrame.points(line))),
                "at",
                "x" + x(line),
                "top",
                "strong",
                x(line) > 70 ? "leftwards" : "rightwards");
        figure.add(
                Parts.drawing(drawing(scores, radar.standing(), line)),
                label,
                Parts.classed(new Span(NominationFrame.points(lowest)), "at", "axis", "first"),
                Parts.classed(new Span(NominationFrame.points(highest)), "at", "axis", "last"));
        add(figure, Parts.classed(new Paragraph(getTranslation("nomination.picture.legend")), "legend"));
    }

    private String drawing(List<Long> scores, List<Long> standing, long line) {
        return "<svg viewBox=\"0 0 100 106\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<path class=\"li\" d=\"M0 104H100M%d 0V114\"/>".formatted(x(line))
                + "<path class=\"lu dots\" d=\"" + dots(scores) + "\"/>"
                + "<path class=\"ls dots\" d=\"" + dots(standing) + "\"/></svg>";
    }

    private String dots(List<Long> scores) {
        var heights = new HashMap<Integer, Integer>();
        scores.forEach(score -> heights.merge(x(score), 1, Integer::sum));
        int tallest =
                heights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        double step = tallest <= TALLEST ? STEP : (double) STEP * TALLEST / tallest;
        heights.clear();
        var dots = new StringBuilder();
        for (long score : scores) {
            int x = x(score);
            dots.append(String.format(
                    Locale.ROOT, "M%d %.1fh.01", x, GROUND - step * (heights.merge(x, 1, Integer::sum) - 1)));
        }
        return dots.toString();
    }

    private int x(long score) {
        return EDGE + Math.toIntExact((Math.clamp(score, lowest, highest) - lowest) * WIDE / (highest - lowest));
    }
}
