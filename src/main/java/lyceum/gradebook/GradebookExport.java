package lyceum.gradebook;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lyceum.audit.Audit;
import lyceum.community.Communities;
import lyceum.language.PlainCell;
import lyceum.language.Say;
import lyceum.review.Mark;
import lyceum.shared.CohortId;
import lyceum.shared.PersonId;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The gradebook as a file: written while it is read, so that a large cohort takes no more memory than a page. Each is
/// on the trail before its first byte.
@Service
public class GradebookExport {
    public enum Format {
        CSV("csv", "text/csv;charset=UTF-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String suffix;
        private final String type;

        Format(String suffix, String type) {
            this.suffix = suffix;
            this.type = type;
        }

        public String suffix() {
            return suffix;
        }

        public String type() {
            return type;
        }
    }

    private static final String MARK = "\uFEFF";
    private static final int WIDE = 28;

    private final Gradebook gradebook;
    private final Communities communities;
    private final Audit audit;
    private final TransactionTemplate act;
    private final Say say;

    GradebookExport(Gradebook gradebook, Communities communities, Audit audit, TransactionTemplate act, Say say) {
        this.gradebook = gradebook;
        this.communities = communities;
        this.audit = audit;
        this.act = act;
        this.say = say;
    }

    /// A cell is a text, a number, or empty.
    private interface Sheet extends AutoCloseable {
        void row(List<Object> cells) throws IOException;

        @Override
        void close() throws IOException;
    }

    /// Whom the search finds, as people read it: what counts in points, or why there is nothing.
    public void write(PersonId by, CohortId cohort, Search search, Format format, Locale reader, OutputStream to) {
        var terms = gradebook.demandStaff(by, cohort);
        act.executeWithoutResult(_ -> audit.record(by, "gradebook.exported", cohort, format.suffix()));
        var numbers = communities.get(terms.community()).numbers();
        try (var sheet = format == Format.CSV ? csv(to) : xlsx(to, say.text(reader, "gradebook.title"))) {
            sheet.row(heads(by, cohort, reader));
            var roster = gradebook.seek(by, cohort, search);
            for (int from = 0; from < roster.size(); from += Gradebook.MOST_A_PAGE)
                for (var line : gradebook.page(by, roster, from, Gradebook.MOST_A_PAGE)) {
                    var cells = new ArrayList<Object>();
                    cells.add(numbers.write(line.number()));
                    cells.add(line.name() == null ? say.text(reader, "gradebook.gone") : line.name());
                    cells.add(points(line.credited()));
                    for (var mark : line.marks()) cells.add(cell(mark, reader));
                    sheet.row(cells);
                }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Object> heads(PersonId by, CohortId cohort, Locale reader) {
        var heads = new ArrayList<Object>();
        for (var head : List.of("number", "name", "total")) heads.add(say.text(reader, "gradebook.column." + head));
        for (var one : gradebook.columns(by, cohort))
            heads.add(say.text(
                    reader,
                    "gradebook.column.of",
                    one.title().in(reader),
                    one.rubric().possible()));
        return heads;
    }

    private Object cell(Mark mark, Locale reader) {
        if (mark.counts().isPresent()) return points(mark.credited());
        return mark.waits() ? say.text(reader, "gradebook.cell.waits") : "";
    }

    private static BigDecimal points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /// UTF-8 with its mark, by which spreadsheets know it.
    private static Sheet csv(OutputStream to) throws IOException {
        var text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write(MARK);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        return new Sheet() {
            @Override
            public void row(List<Object> cells) {
                csv.writeRecord(cells.stream()
                        .map(cell -> cell instanceof BigDecimal number
                                ? number.stripTrailingZeros().toPlainString()
                                : PlainCell.of(cell.toString()))
                        .toList());
            }

            @Override
            public void close() throws IOException {
                csv.close();
            }
        };
    }

    private static Sheet xlsx(OutputStream to, String title) {
        var book = new Workbook(to, "Lyceum", null);
        var sheet = book.newWorksheet(title.length() > 31 ? title.substring(0, 31) : title);
        sheet.freezePane(2, 1);
        sheet.width(1, WIDE);
        return new Sheet() {
            private int row;

            @Override
            public void row(List<Object> cells) throws IOException {
                for (int column = 0; column < cells.size(); column++)
                    if (cells.get(column) instanceof BigDecimal number) sheet.value(row, column, number);
                    else if (!cells.get(column).toString().isEmpty())
                        sheet.inlineString(
                                row, column, PlainCell.of(cells.get(column).toString()));
                if (++row % Gradebook.MOST_A_PAGE == 0) sheet.flush();
            }

            @Override
            public void close() throws IOException {
                book.close();
            }
        };
    }
}
