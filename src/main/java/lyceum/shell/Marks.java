package lyceum.shell;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/// Ring and pyramid, the marks that count: a core group is a ring of seats, a learner group fills from its base.
///
/// Each returns SVG: in Vaadin `Parts.drawing(Marks.ring())`, in plain HTML `th:utext`. Words stand beside them.
public final class Marks {
    private Marks() {}

    public static String ring() {
        return "<svg class=\"mark\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><circle cx=\"10\" cy=\"10\" r=\"7.5\"/></svg>";
    }

    public static String pyramid() {
        return "<svg class=\"mark\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><path d=\"M10 3 18 17H2Z\""
                + " stroke-linejoin=\"round\"/></svg>";
    }

    /// A learner group of `count` in `capacity` places: the filled area is the share.
    public static String pyramidFill(int count, int capacity) {
        double share = capacity <= 0 ? 0 : Math.clamp((double) count / capacity, 0, 1);
        double height = 30 * (1 - Math.sqrt(1 - share));
        double top = 34 - height;
        double inset = 17 * height / 30;
        return String.format(
                Locale.ROOT,
                "<svg class=\"pyramid-fill\" width=\"40\" height=\"38\" viewBox=\"0 0 40 38\" aria-hidden=\"true\"><path class=\"fi\""
                        + " d=\"M3 34H37L%.1f %.1fH%.1fZ\"/><path class=\"li nf\" stroke-width=\"1.5\""
                        + " stroke-linejoin=\"round\" d=\"M20 4 37 34H3Z\"/></svg>",
                37 - inset,
                top,
                3 + inset);
    }

    /// The seats round a ring: held in ink, offered in grey, free in the seal's red.
    public static String ringSeats(int capacity, int held, int offered, String label) {
        return "<svg class=\"ring-seats\" width=\"160\" viewBox=\"0 0 160 160\" role=\"img\" aria-label=\"%s\">%s%s%s</svg>"
                .formatted(
                        HtmlUtils.htmlEscape(label, "UTF-8"),
                        ticks("li", 0, held, capacity),
                        ticks("lu", held, held + offered, capacity),
                        ticks("ls", held + offered, capacity, capacity));
    }

    private static String ticks(String kind, int from, int until, int of) {
        var path = new StringBuilder();
        for (int i = from; i < until; i++) {
            double angle = (i + .5) / of * 2 * Math.PI - Math.PI / 2;
            path.append(String.format(
                    Locale.ROOT,
                    "M%.1f %.1fL%.1f %.1f",
                    80 + 66 * Math.cos(angle),
                    80 + 66 * Math.sin(angle),
                    80 + 78 * Math.cos(angle),
                    80 + 78 * Math.sin(angle)));
        }
        return "<path class=\"" + kind + "\" stroke-width=\"4\" d=\"" + path + "\"/>";
    }
}
