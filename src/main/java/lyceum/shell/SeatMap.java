package lyceum.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import org.springframework.web.util.HtmlUtils;

/// How a room fills, seat by seat: ink is taken, grey is held, pale is free.
///
/// In Vaadin `new SeatMap(Seating.of(137, 4, 200), 20)` (translates its own words; [#show] redraws in place); in plain
/// HTML
/// `SeatMap.svg(seating, 20, label)`, the label being `shell.seats.label` with taken, held, total and free.
/// From 600 seats on a square stands for several, and the legend says for how many.
public class SeatMap extends Div {
    private static final int MOST_SQUARES = 600;

    private final int columns;

    /// @param total at least 1; for unlimited seats draw nothing
    public record Seating(int taken, int held, int total) {
        public Seating {
            if (taken < 0 || held < 0 || total < 1) throw new IllegalArgumentException("No such seating");
        }

        public static Seating of(int taken, int held, int total) {
            return new Seating(taken, held, total);
        }

        public int free() {
            return Math.max(0, total - taken - held);
        }

        /// How many seats one square stands for.
        public int perSquare() {
            return (total + MOST_SQUARES - 1) / MOST_SQUARES;
        }
    }

    public SeatMap(Seating seating, int columns) {
        this.columns = columns;
        addClassName("seat-map");
        show(seating);
    }

    public final void show(Seating seating) {
        removeAll();
        var label =
                getTranslation("shell.seats.label", seating.total(), seating.taken(), seating.held(), seating.free());
        add(Parts.drawing(svg(seating, columns, label)));
        add(new Html(legend(
                getTranslation("shell.seats.taken", seating.taken()),
                getTranslation("shell.seats.held", seating.held()),
                getTranslation("shell.seats.free", seating.free()),
                seating.perSquare() == 1 ? "" : getTranslation("shell.seats.per-square", seating.perSquare()))));
    }

    /// The legend as HTML, with the words already in the reader's language; an empty `scale` is left out.
    public static String legend(String taken, String held, String free, String scale) {
        return "<p class=\"legend\"><span><i class=\"t\"></i>%s</span><span><i class=\"h\"></i>%s</span><span><i class=\"f\"></i>%s</span>%s</p>"
                .formatted(
                        escaped(taken),
                        escaped(held),
                        escaped(free),
                        scale.isEmpty() ? "" : "<span>" + escaped(scale) + "</span>");
    }

    public static String svg(Seating seating, int columns, String label) {
        int per = seating.perSquare();
        int squares = (seating.total() + per - 1) / per;
        // Rounded up, so that a single held seat is never invisible; the words carry the exact figures.
        int taken = Math.min(squares, (seating.taken() + per - 1) / per);
        int held = Math.min(squares - taken, (seating.held() + per - 1) / per);
        int rows = (squares + columns - 1) / columns;
        var drawn = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            int first = row * columns;
            int end = Math.min(columns, squares - first);
            int ink = Math.clamp(taken - first, 0, end);
            int grey = Math.clamp(taken + held - first, ink, end);
            run(drawn, row, 0, ink, "li");
            run(drawn, row, ink, grey, "lu");
            run(drawn, row, grey, end, "lr");
        }
        return "<svg class=\"seats\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg>"
                .formatted(columns * 15 - 6, rows * 15 - 6, escaped(label), drawn);
    }

    private static void run(StringBuilder drawn, int row, int from, int until, String kind) {
        if (until <= from) return;
        double y = row * 15 + 4.5;
        drawn.append("<line class=\"%s\" x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\"/>"
                .formatted(kind, from * 15, until * 15 - 6, y, y));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
