package lyceum.takings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import lyceum.shared.CohortId;

/// Sums lines of the books. Pure: the same lines are the same report.
final class Summing {
    private Summing() {}

    /// @param steps the first days of the steps, the oldest first; those without a line stay, empty
    static Map<Currency, Report.Books> books(Collection<Report.Line> lines, Span span, List<LocalDate> steps) {
        var byCurrency = new TreeMap<Currency, List<Report.Line>>(Comparator.comparing(Currency::getCurrencyCode));
        for (var line : lines)
            byCurrency
                    .computeIfAbsent(line.entry().amount().currency(), c -> new java.util.ArrayList<>())
                    .add(line);
        var books = new LinkedHashMap<Currency, Report.Books>();
        byCurrency.forEach((currency, some) -> books.put(currency, books(some, span, steps)));
        return books;
    }

    private static Report.Books books(List<Report.Line> lines, Span span, List<LocalDate> steps) {
        var bySteps = new TreeMap<LocalDate, Sums>();
        steps.forEach(step -> bySteps.put(step, Sums.NONE));
        bySteps.putAll(sums(lines, line -> span.start(line.day())));
        return new Report.Books(
                lines.stream().map(line -> Sums.of(line.entry())).reduce(Sums.NONE, Sums::plus),
                bySteps,
                Summing.<CohortId>sums(lines, line -> line.ticket().cohort()),
                sums(lines, Report.Line::ticket));
    }

    private static <K> Map<K, Sums> sums(List<Report.Line> lines, Function<Report.Line, K> by) {
        var sums = new LinkedHashMap<K, Sums>();
        for (var line : lines) sums.merge(by.apply(line), Sums.of(line.entry()), Sums::plus);
        return sums;
    }
}
