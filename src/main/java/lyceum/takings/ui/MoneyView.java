package lyceum.takings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.payment.Payments;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;
import lyceum.shared.PersonId;
import lyceum.shell.EmptyState;
import lyceum.shell.Facts;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.takings.Report;
import lyceum.takings.Sums;
import lyceum.takings.Takings;
import org.jspecify.annotations.Nullable;

/// What a community took: as a picture and as tables, currency by currency, with the till's own word beside it.
@Route("studio/:community/money")
@PermitAll
@StyleSheet("rooms/takings.css")
class MoneyView extends Page implements BeforeEnterObserver {
    private final transient Takings takings;
    private final transient Communities communities;
    private final transient Courses courses;
    private final transient Payments payments;
    private final transient ComparedSection compared;
    private final transient LimitSection limits;
    private final transient SignedIn who;
    private final transient Say say;

    MoneyView(
            Takings takings,
            Communities communities,
            Courses courses,
            Payments payments,
            ComparedSection compared,
            LimitSection limits,
            SignedIn who,
            Say say) {
        this.takings = takings;
        this.communities = communities;
        this.courses = courses;
        this.payments = payments;
        this.compared = compared;
        this.limits = limits;
        this.who = who;
        this.say = say;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community =
                CommunityId.parse(event.getRouteParameters().get("community").orElse(""));
        var span = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("by")
                .map(lyceum.takings.Span::of)
                .orElse(lyceum.takings.Span.DAYS);
        show(community, span);
    }

    private void show(CommunityId community, lyceum.takings.Span span) {
        var report = takings.report(me(), community, span);
        clear();
        head(communities.get(community).name().in(language()), getTranslation("takings.title"));
        add(spans(community, span));
        if (payments.kind() != MoneyKind.LIVE)
            add(Parts.classed(new Paragraph(getTranslation("takings.kind-of." + payments.kind())), "small", "warn"));
        if (report.odd() > 0)
            add(Parts.classed(new Paragraph(getTranslation("takings.odd", report.odd())), "small", "warn"));
        if (report.books().isEmpty())
            add(new EmptyState(getTranslation("takings.none"), getTranslation("takings.none.sentence")));
        boolean several = report.books().size() > 1;
        report.books().forEach((currency, books) -> add(books(currency, books, span, several)));
        add(Parts.classed(Parts.row(export(community, span)), "section"));
        section(getTranslation("takings.compared"), compared.of(community, language()));
        section(
                getTranslation("takings.limit"),
                limits.of(community, currencies(report, community), language(), () -> show(community, span)));
    }

    private Div spans(CommunityId community, lyceum.takings.Span current) {
        var links = Parts.classed(new Div(), "filters");
        for (var span : lyceum.takings.Span.values()) {
            var link = Parts.link(
                    getTranslation("takings.span." + span), "studio/" + community + "/money?by=" + span.text());
            if (span == current) link.getElement().setAttribute("aria-current", "true");
            links.add(link);
        }
        return links;
    }

    private Component books(Currency currency, Report.Books books, lyceum.takings.Span span, boolean several) {
        var total = books.total();
        var all = Parts.classed(new Div(), "section", "stack");
        if (several) all.add(new H3(currency.getDisplayName(language())));
        all.add(figures(currency, total), Parts.drawing(Bars.svg(books.bySteps(), picture(currency, books, span))));
        all.add(Parts.classed(new Paragraph(legend(books, span)), "xs", "faint"));
        var terms = courses.terms(books.byCohort().keySet());
        all.add(table(currency, "takings.by-cohort", byCohort(books, terms), total));
        all.add(table(currency, "takings.by-tier", byTier(books, terms), total));
        var steps = new ArrayList<Line>();
        books.bySteps().forEach((start, sums) -> {
            if (!sums.equals(Sums.NONE)) steps.add(new Line(step(start, span), sums));
        });
        all.add(table(currency, "takings.by-time." + span, steps.reversed(), total));
        return all;
    }

    private record Line(String name, Sums sums) {}

    private List<Line> byCohort(Report.Books books, Map<CohortId, CohortTerms> terms) {
        return books.byCohort().entrySet().stream()
                .map(one -> new Line(cohort(terms.get(one.getKey())), one.getValue()))
                .sorted(Comparator.comparingLong(line -> -line.sums().sold()))
                .toList();
    }

    private List<Line> byTier(Report.Books books, Map<CohortId, CohortTerms> terms) {
        return books.byTier().entrySet().stream()
                .map(one -> {
                    var of = terms.get(one.getKey().cohort());
                    var name = of == null
                            ? cohort(of)
                            : getTranslation("takings.tier-of", cohort(of), takings.tier(one.getKey(), of, language()));
                    return new Line(name, one.getValue());
                })
                .sorted(Comparator.comparing(Line::name))
                .toList();
    }

    private String cohort(@Nullable CohortTerms terms) {
        return terms == null
                ? getTranslation("takings.cohort.gone")
                : getTranslation(
                        "takings.cohort",
                        terms.courseTitle().in(language()),
                        terms.name().in(language()));
    }

    private Component figures(Currency currency, Sums total) {
        var facts = new Facts();
        facts.fact(getTranslation("takings.sold"), money(currency, total.sold()));
        facts.fact(getTranslation("takings.refunded"), money(currency, total.refunded()));
        facts.fact(getTranslation("takings.disputed"), money(currency, total.disputed()));
        facts.fact(getTranslation("takings.pending"), money(currency, total.pending()));
        var net = Parts.classed(new Div(), "figure");
        net.add(
                Parts.classed(new Span(money(currency, total.net())), "num"),
                Parts.classed(new Span(getTranslation("takings.net.what")), "small", "faint"));
        return Parts.classed(new Div(net, facts), "takings-figures");
    }

    private String picture(Currency currency, Report.Books books, lyceum.takings.Span span) {
        return getTranslation(
                "takings.picture",
                getTranslation("takings.span." + span),
                money(currency, books.total().sold()),
                money(currency, books.total().refunded() + books.total().disputed()));
    }

    private String legend(Report.Books books, lyceum.takings.Span span) {
        var days = List.copyOf(books.bySteps().keySet());
        return getTranslation("takings.legend", step(days.getFirst(), span), step(days.getLast(), span));
    }

    private String step(LocalDate start, lyceum.takings.Span span) {
        return switch (span) {
            case DAYS -> say.date(language(), start);
            case MONTHS -> getTranslation("takings.month", Integer.toString(start.getYear()), start.getMonthValue());
            case YEARS -> getTranslation("takings.year", Integer.toString(start.getYear()));
        };
    }

    /// Wide on a desk, one line below the other on a phone: the column's name stands in each cell.
    private Component table(Currency currency, String title, List<Line> lines, Sums total) {
        var table = new MoneyTable(
                getTranslation(title),
                List.of("sold", "refunded", "disputed", "pending", "net").stream()
                        .map(column -> getTranslation("takings." + column))
                        .toList());
        lines.forEach(line -> table.line(line.name(), amounts(currency, line.sums())));
        if (lines.size() > 1) table.total(getTranslation("takings.total"), amounts(currency, total));
        return table;
    }

    private List<String> amounts(Currency currency, Sums sums) {
        return Arrays.stream(new long[] {sums.sold(), sums.refunded(), sums.disputed(), sums.pending(), sums.net()})
                .mapToObj(minor -> money(currency, minor))
                .toList();
    }

    /// Nets may be below nothing, where more went back in a time than came.
    private String money(Currency currency, long minor) {
        var written = say.money(language(), new Money(currency, Math.abs(minor)));
        return minor < 0 ? "−" + written : written;
    }

    private Anchor export(CommunityId community, lyceum.takings.Span span) {
        var reader = me();
        var language = language();
        var name = "lyceum-money-" + span.text() + ".csv";
        var link = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    var bytes = takings.csv(reader, community, span, language);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name, "text/csv;charset=UTF-8", bytes.length);
                }),
                getTranslation("takings.export"));
        link.setId("export");
        link.addClassName("button");
        return link;
    }

    /// Those that something is sold in.
    private List<Currency> currencies(Report report, CommunityId community) {
        var sold = courses.catalogue(community).stream()
                .flatMap(course -> course.cohorts().stream())
                .map(CohortTerms::currency);
        return Stream.concat(report.books().keySet().stream(), sold)
                .collect(Collectors.toMap(Currency::getCurrencyCode, Function.identity(), (a, b) -> a))
                .values()
                .stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
    }

    private PersonId me() {
        return who.person();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
