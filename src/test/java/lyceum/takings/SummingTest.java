package lyceum.takings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import lyceum.payment.LedgerEntry;
import lyceum.payment.LedgerEntry.Kind;
import lyceum.payment.LedgerEntry.State;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;
import lyceum.shared.OrderId;
import lyceum.shared.TierId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 24);
    private static final String[] CURRENCIES = {"CNY", "JPY", "KWD", "EUR"};

    @RepeatedTest(200)
    void whatever_happened_each_slice_sums_to_the_ledger_to_the_cent_and_currencies_are_never_added(
            RepetitionInfo seed) {
        var chance = new Random(seed.getCurrentRepetition());
        var lines = new ArrayList<Report.Line>();
        int orders = chance.nextInt(60);
        for (int order = 1; order <= orders; order++) history(order, chance, lines);
        var span = Span.values()[chance.nextInt(Span.values().length)];

        var books = Summing.books(lines, span, span.starts(TODAY));

        for (var code : CURRENCIES) {
            long ledger = lines.stream()
                    .map(Report.Line::entry)
                    .filter(line -> line.amount().currency().getCurrencyCode().equals(code))
                    .mapToLong(LedgerEntry::effect)
                    .sum();
            var book = books.get(Currency.getInstance(code));
            assertThat(book == null ? 0 : book.total().net()).as(code).isEqualTo(ledger);
            if (book == null) continue;
            for (var slices : List.of(
                    book.bySteps().values(),
                    book.byCohort().values(),
                    book.byTier().values()))
                assertThat(slices.stream().reduce(Sums.NONE, Sums::plus)).isEqualTo(book.total());
        }
    }

    /// Paid, then perhaps given back in parts that arrive, wait or fail, or disputed.
    private static void history(int order, Random chance, List<Report.Line> into) {
        var currency = CURRENCIES[chance.nextInt(CURRENCIES.length)];
        long price = 1 + chance.nextLong(1_000_000);
        var ticket = new Report.Tier(new CohortId(1 + chance.nextInt(4)), new TierId(1 + chance.nextInt(3)));
        var day = TODAY.minusDays(chance.nextInt(29));
        into.add(line(order, Kind.CHARGE, State.SETTLED, currency, price, ticket, day));
        long left = price;
        var ends = new State[] {State.PENDING, State.SUCCEEDED, State.FAILED, State.GIVEN_UP};
        for (int part = chance.nextInt(4); part > 0 && left > 0; part--) {
            long some = 1 + chance.nextLong(left);
            left -= some;
            into.add(line(order, Kind.REFUND, ends[chance.nextInt(ends.length)], currency, some, ticket, day));
        }
        var decisions = new State[] {State.OPEN, State.WON, State.LOST};
        if (left > 0 && chance.nextInt(5) == 0)
            into.add(line(order, Kind.DISPUTE, decisions[chance.nextInt(3)], currency, left, ticket, day));
    }

    private static Report.Line line(
            int order, Kind kind, State state, String currency, long minor, Report.Tier ticket, LocalDate day) {
        var at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        var entry = new LedgerEntry(
                kind,
                kind + ":" + order,
                "payment:" + order,
                new OrderId(order),
                new CommunityId(1),
                Money.of(currency, minor),
                MoneyKind.PRACTICE,
                state,
                at,
                at);
        return new Report.Line(entry, ticket, day);
    }

    @Test
    void a_span_ends_with_today_and_a_month_is_the_communitys() {
        assertThat(Span.DAYS.starts(TODAY)).hasSize(30).endsWith(TODAY);
        assertThat(Span.MONTHS.starts(TODAY)).hasSize(12).endsWith(LocalDate.of(2026, 12, 1));
        assertThat(Span.YEARS.starts(TODAY)).startsWith(LocalDate.of(2022, 1, 1));
        assertThat(Span.MONTHS.from(TODAY, java.time.ZoneId.of("Asia/Shanghai")))
                .isEqualTo(Instant.parse("2025-12-31T16:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "=1+1 | '=1+1",
                "+86 10 | '+86 10",
                "@SUM(A1) | '@SUM(A1)",
                "-cmd | '-cmd",
                "＝1 | '＝1",
                "-12.50 | -12.50",
                "499 | 499",
                "plain | plain"
            })
    void no_cell_is_a_formula_and_a_number_stays_one(String cell, String written) {
        assertThat(Csv.cell(cell)).isEqualTo(written);
    }

    @Test
    void quotes_and_lines_stay_within_their_cell() {
        assertThat(Csv.cell("a,\"b\"\nc")).isEqualTo("\"a,\"\"b\"\"\nc\"");
        assertThat(Csv.cell("\t=1")).startsWith("'");
        assertThat(new Csv().row(List.of("早鸟", "1")).bytes()).startsWith(0xEF, 0xBB, 0xBF);
    }
}
