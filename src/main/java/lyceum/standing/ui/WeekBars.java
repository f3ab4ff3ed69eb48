package lyceum.standing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import lyceum.shell.Parts;
import lyceum.standing.Line;
import lyceum.standing.ScoreKind;
import lyceum.standing.Window;

/// Small multiples: for each kind its points week by week, all on one scale.
class WeekBars extends Div {
    private static final int TALL = 44;

    WeekBars(Window window, List<Line> lines) {
        addClassName("week-bars");
        int weeks = (window.days() + 6) / 7;
        var sums = new long[ScoreKind.values().length][weeks];
        for (var line : lines) {
            long day = ChronoUnit.DAYS.between(line.event().day(), window.last());
            sums[line.event().kind().ordinal()][weeks - 1 - Math.toIntExact(day / 7)] += line.credited();
        }
        long most = 1;
        for (var kind : sums) for (long sum : kind) most = Math.max(most, sum);
        for (var kind : ScoreKind.values()) add(multiple(kind, sums[kind.ordinal()], most));
    }

    private Div multiple(ScoreKind kind, long[] sums, long most) {
        long all = 0;
        int busy = 0;
        for (long sum : sums) {
            all += sum;
            if (sum != 0) busy++;
        }
        var name = getTranslation("standing.kind." + kind);
        var one = Parts.classed(
                new Div(
                        Parts.drawing(bars(sums, most)),
                        Parts.classed(new Span(name), "small"),
                        Parts.classed(new Span(StandingFrame.exactly(all)), "num")),
                "multiple");
        one.getElement().setAttribute("role", "img");
        one.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("standing.weeks.one", name, StandingFrame.exactly(all), busy, sums.length));
        return one;
    }

    private static String bars(long[] sums, long most) {
        var path = new StringBuilder();
        for (int i = 0; i < sums.length; i++) {
            double x = (i + .5) * 100 / sums.length;
            double tall = Math.max(0, sums[i]) * (TALL - 2.0) / most;
            if (tall > 0) path.append(String.format(Locale.ROOT, "M%.2f %dv-%.1f", x, TALL - 1, tall));
        }
        return ("<svg viewBox=\"0 0 100 %1$d\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                        + "<path class=\"lr\" d=\"M0 %2$dH100\"/><path class=\"li bars\" d=\"%3$s\"/></svg>")
                .formatted(TALL, TALL - 1, path);
    }
}
