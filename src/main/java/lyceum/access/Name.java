package lyceum.access;

import java.text.Normalizer;
import lyceum.shared.Refusal;

/// What a person wants to be called: 1 to 60 letters in NFC, on one line, with nothing in it that cannot be seen.
record Name(String value) {
    static final int LONGEST = 60;

    Name {
        if (value.length() > 10_000) throw new NameTooLong(LONGEST);
        value = Normalizer.normalize(value, Normalizer.Form.NFC).strip().replaceAll(" {2,}", " ");
        if (value.isEmpty()) throw new NameMissing();
        if (value.codePointCount(0, value.length()) > LONGEST || value.length() > LONGEST)
            throw new NameTooLong(LONGEST);
        if (value.codePoints().anyMatch(Name::cannotBeSeen)) throw new NameUnseen();
    }

    /// Controls, overrides of the writing direction, joiners and fillers: with them one name can pose as another.
    private static boolean cannotBeSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> letter != ' ' && letter != 0x3000;
            default ->
                letter == 0x115F
                        || letter == 0x1160
                        || letter == 0x3164
                        || letter == 0xFFA0
                        || letter == 0x2800
                        || letter == 0x034F;
        };
    }

    abstract static class NameRefused extends Refusal {
        NameRefused(Object... arguments) {
            super(arguments);
        }

        @Override
        public String field() {
            return "name";
        }
    }

    static final class NameMissing extends NameRefused {}

    static final class NameTooLong extends NameRefused {
        NameTooLong(int longest) {
            super(longest);
        }
    }

    static final class NameUnseen extends NameRefused {}
}
