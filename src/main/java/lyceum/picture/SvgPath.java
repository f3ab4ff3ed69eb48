package lyceum.picture;

import java.awt.geom.Path2D;
import java.util.regex.Pattern;

/// Reads the path data that our drawings use: M, L, H, V, C, Z, and h, v.
final class SvgPath {
    private static final Pattern STEP = Pattern.compile("([MLHVCZhv])([^MLHVCZhv]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private SvgPath() {}

    static Path2D parse(String data) {
        var path = new Path2D.Double();
        double x = 0;
        double y = 0;
        var steps = STEP.matcher(data);
        while (steps.find()) {
            var n = numbers(steps.group(2));
            switch (steps.group(1)) {
                case "M" -> path.moveTo(x = n[0], y = n[1]);
                case "L" -> path.lineTo(x = n[0], y = n[1]);
                case "H" -> path.lineTo(x = n[0], y);
                case "h" -> path.lineTo(x += n[0], y);
                case "V" -> path.lineTo(x, y = n[0]);
                case "v" -> path.lineTo(x, y += n[0]);
                case "C" -> {
                    for (int i = 0; i < n.length; i += 6)
                        path.curveTo(n[i], n[i + 1], n[i + 2], n[i + 3], x = n[i + 4], y = n[i + 5]);
                }
                default -> path.closePath();
            }
        }
        return path;
    }

    static float[] numbers(String text) {
        var found = NUMBER.matcher(text)
                .results()
                .mapToDouble(number -> Double.parseDouble(number.group()))
                .toArray();
        var numbers = new float[found.length];
        for (int i = 0; i < found.length; i++) numbers[i] = (float) found[i];
        return numbers;
    }
}
