package lyceum.takings.ui;

import java.time.LocalDate;
import java.util.Map;
import lyceum.takings.Sums;

/// Money over time as bars: what was sold stands on the line, what went back or is disputed hangs below it. The table
/// beside it says the same in figures.
final class Bars {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 160;

    private Bars() {}

    static String svg(Map<LocalDate, Sums> steps, String label) {
        long up = steps.values().stream().mapToLong(Sums::sold).max().orElse(0);
        long down = steps.values().stream().mapToLong(Bars::gone).max().orElse(0);
        double scale = up + down == 0 ? 0 : (double) HEIGHT / (up + down);
        double line = up + down == 0 ? HEIGHT : up * scale;
        double step = (double) WIDTH / Math.max(1, steps.size());
        var drawn = new StringBuilder();
        int at = 0;
        for (var sums : steps.values()) {
            double x = at++ * step + step * .15;
            bar(drawn, "fi", x, line - sums.sold() * scale, step * .7, sums.sold() * scale);
            bar(drawn, "fu", x, line, step * .7, gone(sums) * scale);
        }
        drawn.append(text("<path class=\"lu\" d=\"M0 %s H%d\"/>", number(line), WIDTH));
        return text(
                "<svg class=\"bars\" viewBox=\"0 -1 %d %d\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"%s\">%s</svg>",
                WIDTH,
                HEIGHT + 2,
                label.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"),
                drawn);
    }

    private static long gone(Sums sums) {
        return sums.refunded() + sums.disputed();
    }

    private static void bar(StringBuilder into, String fill, double x, double y, double width, double height) {
        if (height <= 0) return;
        into.append(text(
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
                fill, number(x), number(y), number(width), number(Math.max(1, height))));
    }

    private static String number(double value) {
        return text("%.1f", value);
    }

    private static String text(String pattern, Object... parts) {
        return String.format(java.util.Locale.ROOT, pattern, parts);
    }
}
