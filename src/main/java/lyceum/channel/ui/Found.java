package lyceum.channel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;

/// A text round the first place where one of the words stands, with every such place marked.
final class Found {
    private static final int BEFORE = 30;

    private Found() {}

    /// @param words folded
    /// @param most how many letters are shown
    static Component in(String text, List<String> words, int most) {
        var line = new Span();
        // Where folding changes the length, places would be off: then nothing is marked.
        var folded = text.toLowerCase(Locale.ROOT);
        boolean marks = folded.length() == text.length();
        int first = marks ? next(folded, words, 0) : -1;
        int from = edge(text, first > BEFORE ? first - BEFORE : 0);
        int end = edge(text, Math.min(text.length(), from + most));
        if (from > 0) line.add("…");
        int at = from;
        while (marks && at < end) {
            int place = next(folded, words, at);
            if (place < 0 || place >= end) break;
            int length = longest(folded, words, place);
            line.add(text.substring(at, place));
            var mark = new Element("mark");
            mark.setText(text.substring(place, place + length));
            line.getElement().appendChild(mark);
            at = place + length;
        }
        if (at < end) line.add(text.substring(at, end));
        if (Math.max(at, end) < text.length()) line.add("…");
        return line;
    }

    private static int next(String text, List<String> words, int from) {
        return words.stream()
                .mapToInt(word -> text.indexOf(word, from))
                .filter(place -> place >= 0)
                .min()
                .orElse(-1);
    }

    private static int longest(String text, List<String> words, int place) {
        return words.stream()
                .filter(word -> text.startsWith(word, place))
                .mapToInt(String::length)
                .max()
                .orElse(1);
    }

    /// Never through the middle of a letter.
    private static int edge(String text, int place) {
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
