package lyceum.directory;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names as they are sought and sorted: made when a card is written, so that a page of the directory is one plain
/// statement on either database, whose own collations differ.
final class Folded {
    private static final int LONGEST = 1_990;
    private static final int KEY_BYTES = 118;
    private static final Collator ORDER =
            Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin")).freeze();
    private static final Transliterator SOUND = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    /// There are so many of them, and no more.
    private static final Map<Integer, String> SOUNDS = new HashMap<>();
    /// Whoever has no card stands behind those who have one.
    static final String LAST = "z";

    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /// Hex digits that rise as the names do: numerals, Han by pinyin, then Latin.
    static String sortKey(String name) {
        if (name.isEmpty()) return LAST;
        var key = ORDER.getCollationKey(name).toByteArray();
        return HexFormat.of().formatHex(key, 0, Math.min(key.length, KEY_BYTES));
    }

    /// Everything by which these texts can be found, each between blanks: as written, and for Han in pinyin and
    /// initials from each letter on.
    static String index(List<String> texts) {
        var found = new LinkedHashSet<String>();
        for (var text : texts) {
            var folded = of(text);
            if (folded.isEmpty()) continue;
            found.addAll(Arrays.asList(folded.split(" +")));
            found.add(folded.replace(" ", ""));
            sounds(folded, found);
        }
        var index = new StringBuilder(" ");
        for (var one : found) {
            if (index.length() + one.length() + 1 > LONGEST) break;
            index.append(one).append(' ');
        }
        return index.toString();
    }

    private static void sounds(String text, Set<String> into) {
        var pieces = new ArrayList<String>();
        var latin = new StringBuilder();
        boolean han = false;
        for (int letter : text.codePoints().toArray()) {
            if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN) {
                flush(latin, pieces);
                pieces.add(sound(letter));
                han = true;
            } else if (Character.isLetterOrDigit(letter)) latin.appendCodePoint(letter);
            else flush(latin, pieces);
        }
        flush(latin, pieces);
        if (!han) return;
        for (int from = 0; from < pieces.size(); from++) {
            var rest = pieces.subList(from, pieces.size());
            into.add(String.join("", rest));
            var initials = new StringBuilder();
            rest.forEach(piece -> initials.appendCodePoint(piece.codePointAt(0)));
            into.add(initials.toString());
        }
    }

    private static void flush(StringBuilder latin, List<String> pieces) {
        if (latin.isEmpty()) return;
        pieces.add(latin.toString());
        latin.setLength(0);
    }

    private static synchronized String sound(int han) {
        return SOUNDS.computeIfAbsent(han, Folded::spoken);
    }

    private static String spoken(int han) {
        var letter = Character.toString(han);
        var sound = SOUND.transliterate(letter);
        var plain = sound.replaceAll("[^a-z0-9]", "");
        return plain.isEmpty() ? letter : plain;
    }
}
