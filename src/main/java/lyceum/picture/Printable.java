package lyceum.picture;

/// Text that can be drawn: no control characters, no direction marks, nothing that XML forbids.
public final class Printable {
    private Printable() {}

    public static String of(String text) {
        var kept = new StringBuilder();
        text.codePoints().filter(Printable::isDrawn).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isDrawn(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            // The joiner stays: letters of some scripts and families of emoji need it.
            case Character.FORMAT -> sign == 0x200d || sign == 0x200c;
            default -> true;
        };
    }

    public static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
