package lyceum.picture;

import java.awt.Graphics2D;
import java.util.regex.Pattern;

/// Reads `translate(x y) rotate(degrees) scale(factor)`, in any order.
final class SvgTransform {
    private static final Pattern STEP = Pattern.compile("(translate|rotate|scale)\\(([^)]*)\\)");

    private SvgTransform() {}

    static void apply(String transform, Graphics2D brush) {
        var steps = STEP.matcher(transform);
        while (steps.find()) {
            var n = SvgPath.numbers(steps.group(2));
            switch (steps.group(1)) {
                case "translate" -> brush.translate(n[0], n[1]);
                case "rotate" -> brush.rotate(Math.toRadians(n[0]));
                default -> brush.scale(n[0], n[0]);
            }
        }
    }
}
