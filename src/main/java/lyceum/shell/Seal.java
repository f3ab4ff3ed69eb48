package lyceum.shell;

import com.vaadin.flow.component.Component;
import org.springframework.web.util.HtmlUtils;

/// The vermilion seal: yours, now, given. One to four characters, read down the right column, then the left.
///
/// In Vaadin `Seal.of("一页之印", 30, label)`; in plain HTML `th:utext="${T(lyceum.shell.Seal).svg(…)}"`.
public final class Seal {
    private static final String CHOP =
            "M3 1.4C18 .2 42 1.8 61 1L66.4 2C67.4 20 66.2 44 67 64L65.6 67C46 66.2 22 67.6 3.4 66.6L1.2 64.6C2.2 44 .6 22"
                    + " 1.4 4Z";
    /// The house's own characters, where no community speaks.
    public static final String HOUSE = "学";

    private Seal() {}

    /// @param label what a screen reader says; empty where the name stands beside it
    public static Component of(String characters, int pixels, String label) {
        return Parts.drawing(svg(characters, pixels, label));
    }

    public static String svg(String characters, int pixels, String label) {
        int[] signs = characters.codePoints().limit(4).toArray();
        if (signs.length == 0) return svg(HOUSE, pixels, label);
        var drawn = new StringBuilder();
        for (int i = 0; i < signs.length; i++) drawn.append(sign(signs[i], i, signs.length));
        var spoken = label.isEmpty()
                ? "aria-hidden=\"true\""
                : "role=\"img\" aria-label=\"" + HtmlUtils.htmlEscape(label, "UTF-8") + "\"";
        return "<svg class=\"seal\" width=\"%d\" height=\"%d\" viewBox=\"0 0 68 68\" %s><path d=\"%s\"/>%s</svg>"
                .formatted(pixels, pixels, spoken, CHOP, drawn);
    }

    private static String sign(int codePoint, int place, int of) {
        // One sign fills the seal, two stand below each other, four make two columns (three leave the last place free).
        int x = of <= 2 ? 34 : place < 2 ? 48 : 20;
        int y = switch (of) {
            case 1 -> 34;
            case 2 -> place == 0 ? 20 : 48;
            case 3 -> place == 2 ? 34 : place == 0 ? 20 : 48;
            default -> place % 2 == 0 ? 20 : 48;
        };
        return "<text class=\"of-%d\" x=\"%d\" y=\"%d\" dy=\".36em\">%s</text>"
                .formatted(of, x, y, HtmlUtils.htmlEscape(Character.toString(codePoint), "UTF-8"));
    }
}
