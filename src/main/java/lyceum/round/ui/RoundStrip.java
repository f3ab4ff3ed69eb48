package lyceum.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import lyceum.shell.Parts;
import org.jspecify.annotations.Nullable;

/// A dot for each of the eligible, the pass line and the own place; nobody's name.
class RoundStrip extends Div {
    private static final int EDGE = 4;
    private static final int WIDE = 100 - 2 * EDGE;
    private static final int GROUND = 93;
    private static final int HIGH = 88;
    private static final int STEP = 11;

    private final long lowest;
    private final long highest;

    /// @param scores in hundredths, the lowest first
    /// @param own null where it is not among the dots
    RoundStrip(List<Long> scores, long line, @Nullable Long own) {
        lowest = Math.min(line, scores.isEmpty() ? line : scores.getFirst());
        highest = Math.max(Math.max(line, scores.isEmpty() ? 0 : scores.getLast()), lowest + 1);
        addClassName("standing");
        var figure = Parts.classed(new Div(), "chart", "strip");
        figure.getElement().setAttribute("role", "img");
        figure.getElement()
                .setAttribute(
                        "aria-label",
                        own == null
                                ? getTranslation("round.strip", scores.size(), RoundFrame.points(line))
                                : getTranslation(
                                        "round.strip.own",
                                        scores.size(),
                                        RoundFrame.points(line),
                                        RoundFrame.points(own)));
        figure.add(
                Parts.drawing(drawing(scores, line, own)),
                at(line, "top strong", getTranslation("standing.line", RoundFrame.points(line))),
                Parts.classed(new Span(RoundFrame.points(lowest)), "at", "axis", "first"),
                Parts.classed(new Span(RoundFrame.points(highest)), "at", "axis", "last"));
        if (own != null) figure.add(at(own, "below mine", getTranslation("standing.you", RoundFrame.points(own))));
        add(figure);
    }

    private Span at(long score, String names, String words) {
        int x = x(score);
        var label = Parts.classed(new Span(words), "at", "x" + x);
        label.addClassNames(names.split(" "));
        label.addClassName(x > 70 ? "leftwards" : "rightwards");
        return label;
    }

    private String drawing(List<Long> scores, long line, @Nullable Long own) {
        var heights = new HashMap<Integer, Integer>();
        scores.forEach(score -> heights.merge(x(score), 1, Integer::sum));
        int tallest =
                heights.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double step = Math.min(STEP, (double) HIGH / tallest);
        heights.clear();
        var dots = new StringBuilder();
        var mine = "";
        for (long score : scores) {
            int x = x(score);
            double y = GROUND - step * (heights.merge(x, 1, Integer::sum) - 1);
            if (own != null && score == own && mine.isEmpty())
                mine = String.format(
                        Locale.ROOT,
                        "<path class=\"ls own\" d=\"M%d %.1fh.01\"/><path class=\"ls\" d=\"M%d 104V124\"/>",
                        x,
                        y,
                        x);
            else dots.append(String.format(Locale.ROOT, "M%d %.1fh.01", x, y));
        }
        return "<svg viewBox=\"0 0 100 106\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<path class=\"li\" d=\"M0 104H100M%d 0V114\"/>".formatted(x(line))
                + "<path class=\"lu dots\" d=\"" + dots + "\"/>" + mine + "</svg>";
    }

    private int x(long score) {
        return EDGE + Math.toIntExact((Math.clamp(score, lowest, highest) - lowest) * WIDE / (highest - lowest));
    }
}
