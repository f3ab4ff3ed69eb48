package lyceum.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// How long a text may be, in letters as readers count them (code points), and whether there must be one.
/// @param field the name of the field beside which a refusal is shown; for a [Bilingual], `.zh` or `.en` follows
public record TextLimit(String field, int least, int most, boolean lines) {
    public static TextLimit needed(String field, int most) {
        return new TextLimit(field, 1, most, false);
    }

    public static TextLimit optional(String field, int most) {
        return new TextLimit(field, 0, most, false);
    }

    /// A text of several lines.
    public TextLimit inLines() {
        return new TextLimit(field, least, most, true);
    }

    /// Letters that hide or turn others, and controls: a name with them could pass for another.
    private static final String UNSEEN =
            "\\p{Cc}\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF";

    /// The text in its one form (NFC, stripped), or a refusal.
    public String check(String text) {
        return checked(field, text, least);
    }

    /// Both languages; one of them is enough where there must be a text.
    public Bilingual check(Bilingual text) {
        if (least > 0 && text.isEmpty()) throw new TextMissing(field);
        return new Bilingual(checked(field + ".zh", text.zh(), 0), checked(field + ".en", text.en(), 0));
    }

    /// What is wrong with it, one refusal a language.
    public List<Refusal> faults(Bilingual text) {
        var faults = new ArrayList<Refusal>();
        if (least > 0 && text.isEmpty()) faults.add(new TextMissing(field));
        gather(faults::add, () -> checked(field + ".zh", text.zh(), 0));
        gather(faults::add, () -> checked(field + ".en", text.en(), 0));
        return faults;
    }

    /// Tries something and hands over its refusal, if it is one.
    public static void gather(Consumer<Refusal> into, Runnable attempt) {
        try {
            attempt.run();
        } catch (Refusal refusal) {
            into.accept(refusal);
        }
    }

    private String checked(String where, String text, int atLeast) {
        // Counted before anything is done with it: a text of a million letters costs nothing.
        if (text.length() > 4L * most + 16) throw new TextTooLong(where, most, text.codePointCount(0, text.length()));
        var clean = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip();
        int length = clean.codePointCount(0, clean.length());
        if (length > most) throw new TextTooLong(where, most, length);
        if (length < atLeast) throw new TextMissing(where);
        if ((lines ? clean.replaceAll("[\\n\\t]", "") : clean).matches("(?s).*[" + UNSEEN + "].*"))
            throw new TextHidesSomething(where);
        return clean;
    }

    private abstract static class AtAField extends Refusal {
        private final String field;

        AtAField(String field, Object... arguments) {
            super(arguments);
            this.field = field;
        }

        @Override
        public @Nullable String field() {
            return field;
        }
    }

    public static final class TextTooLong extends AtAField {
        TextTooLong(String field, int most, int length) {
            super(field, most, length);
        }
    }

    public static final class TextMissing extends AtAField {
        public TextMissing(String field) {
            super(field);
        }
    }

    public static final class TextHidesSomething extends AtAField {
        TextHidesSomething(String field) {
            super(field);
        }
    }
}
