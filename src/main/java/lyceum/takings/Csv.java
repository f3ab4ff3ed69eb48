package lyceum.takings;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// A table as spreadsheets open it: UTF-8 with its mark, CRLF, quotes where needed, and no cell that could be taken for
/// a formula.
final class Csv {
    private static final String MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(MARK);

    Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A number stays one; any other text that begins like a formula gets an apostrophe before it.
    static String cell(String text) {
        boolean number = text.matches("-?\\d{1,15}(\\.\\d{1,4})?");
        boolean formula = !number && !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        var safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
