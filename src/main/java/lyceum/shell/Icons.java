package lyceum.shell;

/// The few line drawings of the phone's tabs; words stand beside each.
final class Icons {
    static final String HOME = icon("<path d=\"M3 9 10 3l7 6v8H3Z\" stroke-linejoin=\"round\"/>");
    static final String LEAF = icon("<path d=\"M4 3h12v14H4ZM7 8h6M7 12h6\"/>");
    static final String MORE = icon("<path d=\"M3 5h14M3 10h14M3 15h14\"/>");

    private Icons() {}

    private static String icon(String drawing) {
        return "<svg class=\"mark\" viewBox=\"0 0 20 20\" aria-hidden=\"true\">" + drawing + "</svg>";
    }
}
