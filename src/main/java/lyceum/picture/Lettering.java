package lyceum.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How wide a text will be in a serif face, generously, and how it is made to fit: smaller first, then in more lines,
/// and in the end with an ellipsis.
public final class Lettering {
    public static final double LEADING = 1.22;

    private Lettering() {}

    public record Fitted(List<String> lines, double size) {}

    /// In units of the size.
    public static double width(String text) {
        return text.codePoints().mapToDouble(Lettering::width).sum();
    }

    private static double width(int sign) {
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT)
            return 0;
        if (sign >= 0x2e80) return sign > 0xffff && !Character.isIdeographic(sign) ? 1.25 : 1;
        if (Character.isUpperCase(sign)) return sign == 'W' || sign == 'M' ? 1.12 : .74;
        if (Character.isDigit(sign)) return .6;
        if (sign == ' ') return .28;
        if (sign < 0x80 && !Character.isLetter(sign)) return sign == '@' || sign == '%' ? 1 : .45;
        return sign == 'm' || sign == 'w' ? .85 : .58;
    }

    /// One line in the room there is, not smaller than is still read.
    public static Fitted line(String text, double room, double most, double least) {
        return fit(text, room, most, most, least, 1);
    }

    /// @param tall how high all lines together may be
    /// @param most the size wished for
    /// @param least the smallest for a single line; several may be smaller by a third
    public static Fitted fit(String text, double room, double tall, double most, double least, int lines) {
        double size = Math.min(most, room / Math.max(.01, width(text)));
        if (size >= least) return new Fitted(List.of(text), size);
        for (int n = 2; n <= lines; n++) {
            // A little smaller than the even share, since lines do not break where one would like.
            double even = Math.min(Math.min(most, tall / (1 + (n - 1) * LEADING)), room * n * .94 / width(text));
            var broken = broken(text, room / even);
            if (broken.size() <= n && even >= least * .7) return new Fitted(broken, even);
        }
        double last = lines == 1 ? least : Math.min(least * .7, tall / (1 + (lines - 1) * LEADING));
        var broken = broken(text, room / last);
        if (broken.size() <= lines) return new Fitted(broken, last);
        var kept = new ArrayList<>(broken.subList(0, lines));
        kept.set(lines - 1, cut(kept.getLast(), room / last));
        return new Fitted(List.copyOf(kept), last);
    }

    /// Sets fitted lines as SVG; several stand upon the last one's place.
    /// @param y the base line of the last
    /// @param look more attributes, such as ` font-weight="700"`
    public static String set(double x, double y, Fitted fitted, String look) {
        var lines = fitted.lines();
        var drawn = new StringBuilder();
        for (int i = 0; i < lines.size(); i++)
            if (!lines.get(i).isEmpty())
                drawn.append(text(
                        x, y - (lines.size() - 1 - i) * fitted.size() * LEADING, fitted.size(), look, lines.get(i)));
        return drawn.toString();
    }

    public static String text(double x, double y, double size, String look, String words) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\"%s>%s</text>",
                x,
                y,
                size,
                look,
                Printable.xml(words));
    }

    private static List<String> broken(String text, double room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var letter : letters(text)) {
            if (!line.isEmpty() && width(line + letter) > room) {
                int space = line.lastIndexOf(" ");
                boolean word = space > line.length() / 2 && !letter.isBlank();
                var rest = word ? line.substring(space + 1) : "";
                lines.add((word ? line.substring(0, space) : line.toString()).strip());
                line.setLength(0);
                line.append(rest);
            }
            line.append(letter);
        }
        if (!line.toString().isBlank()) lines.add(line.toString().strip());
        return lines;
    }

    private static String cut(String line, double room) {
        var letters = letters(line);
        while (!letters.isEmpty() && width(String.join("", letters)) + 1 > room) letters.removeLast();
        return String.join("", letters).strip() + "…";
    }

    /// What a person takes for one letter: a family of emoji is one.
    private static List<String> letters(String text) {
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        var letters = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next())
            letters.add(text.substring(from, to));
        return letters;
    }
}
