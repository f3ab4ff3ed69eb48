package lyceum.language;

/// Text that a spreadsheet takes for text: whatever begins like a formula gets an apostrophe before it, also where
/// blanks or signs that nobody sees stand in front. Numbers are written as numbers and do not come here.
public final class PlainCell {
    private static final String BEGINS_A_FORMULA = "=+-@＝＋－＠|%";

    private PlainCell() {}

    public static String of(String text) {
        int first = 0;
        while (first < text.length() && isUnseen(text.charAt(first))) first++;
        boolean breaks = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        boolean formula = first < text.length() && BEGINS_A_FORMULA.indexOf(text.charAt(first)) >= 0;
        return breaks || formula ? "'" + text : text;
    }

    private static boolean isUnseen(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT;
    }
}
