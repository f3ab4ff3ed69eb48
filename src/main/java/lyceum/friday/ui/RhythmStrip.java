package lyceum.friday.ui;

import java.util.List;
import java.util.Locale;
import lyceum.friday.Rhythms.Notice;
import lyceum.friday.Rhythms.Summary;
import lyceum.friday.Rhythms.Week;
import org.springframework.web.util.HtmlUtils;

/// A bar for each week: as high as many said that they would come, in ink where it was held, an outline where not. A
/// line below it: announced in time, and summed up in time.
record RhythmStrip(List<Week> weeks, String alternative) {
    private static final int STEP = 12;
    private static final int BAR = 9;
    private static final int HIGHEST = 64;
    private static final int LOWEST = 14;
    private static final int MARK = 4;

    String svg() {
        int width = weeks.size() * STEP;
        int height = HIGHEST + 4 * MARK;
        int most = Math.max(1, weeks.stream().mapToInt(Week::coming).max().orElse(1));
        var svg = new StringBuilder(
                "<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\">"
                        .formatted(width, height, width, height, HtmlUtils.htmlEscape(alternative)));
        for (int i = 0; i < weeks.size(); i++) draw(svg, weeks.get(i), i * STEP, most);
        return svg.append("</svg>").toString();
    }

    private static void draw(StringBuilder svg, Week week, int left, int most) {
        int bar = LOWEST + (HIGHEST - LOWEST) * week.coming() / most;
        switch (week.outcome()) {
            case HELD -> rect(svg, "fi", left, HIGHEST - bar, bar);
            case NO_SHOW, CANCELLED -> rect(svg, "nf lu", left, HIGHEST - LOWEST, LOWEST);
            case FREE -> rect(svg, "fr", left, HIGHEST - 2, 2);
            case OFF -> {}
        }
        if (week.notice() == Notice.IN_TIME) rect(svg, "fi", left, HIGHEST + MARK, MARK / 2);
        if (week.notice() == Notice.LATE) rect(svg, "nf lu", left, HIGHEST + MARK, MARK / 2);
        if (week.summary() == Summary.IN_TIME) rect(svg, "fi", left, HIGHEST + 2 * MARK + 2, MARK / 2);
        if (week.summary() == Summary.LATE) rect(svg, "nf lu", left, HIGHEST + 2 * MARK + 2, MARK / 2);
    }

    private static void rect(StringBuilder svg, String shape, int left, int top, int high) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>",
                shape,
                left,
                top,
                BAR,
                high));
    }
}
