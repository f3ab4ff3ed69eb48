package lyceum.takings;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.admission.OrderedTickets;
import lyceum.audit.Audit;
import lyceum.community.Communities;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.language.Say;
import lyceum.payment.Comparison;
import lyceum.payment.Comparisons;
import lyceum.payment.Ledger;
import lyceum.payment.LedgerEntry;
import lyceum.shared.CommunityId;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What owners took, read from the ledger: nothing is kept beside it that could differ from it.
@Service
public class Takings {
    private static final int ASKED_AT_ONCE = 500;
    private static final int DAYS_COMPARED = 14;

    private final Ledger ledger;
    private final Comparisons comparisons;
    private final OrderedTickets tickets;
    private final Communities communities;
    private final Courses courses;
    private final Roles roles;
    private final Audit audit;
    private final Say say;
    private final Clock clock;

    Takings(
            Ledger ledger,
            Comparisons comparisons,
            OrderedTickets tickets,
            Communities communities,
            Courses courses,
            Roles roles,
            Audit audit,
            Say say,
            Clock clock) {
        this.ledger = ledger;
        this.comparisons = comparisons;
        this.tickets = tickets;
        this.communities = communities;
        this.courses = courses;
        this.roles = roles;
        this.audit = audit;
        this.say = say;
        this.clock = clock;
    }

    public Report report(PersonId by, CommunityId community, Span span) {
        roles.demand(by, Act.SEE_MONEY, community);
        var zone = communities.get(community).zone();
        var entries = entries(community, span, zone);
        var lines = lines(counted(entries), zone);
        int odd = (int) entries.stream().filter(Report::isOdd).count();
        return new Report(Summing.books(lines, span, span.starts(today(zone))), odd);
    }

    /// The last two weeks beside what the till says, the latest first.
    public List<Comparison> compared(PersonId by, CommunityId community) {
        roles.demand(by, Act.SEE_MONEY, community);
        return comparisons.latest(community, DAYS_COMPARED);
    }

    /// Line by line, for a spreadsheet. Each export is on the trail.
    @Transactional
    public byte[] csv(PersonId by, CommunityId community, Span span, Locale reader) {
        roles.demand(by, Act.SEE_MONEY, community);
        var zone = communities.get(community).zone();
        var lines = lines(entries(community, span, zone), zone);
        var terms =
                courses.terms(lines.stream().map(line -> line.ticket().cohort()).collect(Collectors.toSet()));
        var csv = new Csv();
        csv.row(
                List.of("time", "kind", "state", "order", "cohort", "tier", "currency", "amount", "counts", "payment")
                        .stream()
                        .map(column -> say.text(reader, "takings.csv." + column))
                        .toList());
        for (var line : lines) csv.row(row(line, terms.get(line.ticket().cohort()), zone, reader));
        audit.record(by, "money.exported", community, span.text());
        return csv.bytes();
    }

    private List<String> row(Report.Line line, @Nullable CohortTerms terms, ZoneId zone, Locale reader) {
        var entry = line.entry();
        int decimals = entry.amount().currency().getDefaultFractionDigits();
        var sums = Sums.of(entry);
        return List.of(
                entry.at()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atZone(zone)
                        .toOffsetDateTime()
                        .toString(),
                say.text(reader, "takings.kind." + entry.kind()),
                say.text(reader, "takings.state." + entry.state()),
                entry.order().text(),
                terms == null
                        ? ""
                        : terms.courseTitle().in(reader) + " " + terms.name().in(reader),
                terms == null ? "" : tier(line.ticket(), terms, reader),
                entry.amount().currency().getCurrencyCode(),
                entry.amount().major().toPlainString(),
                BigDecimal.valueOf(sums.net(), decimals).toPlainString(),
                entry.payment());
    }

    /// 早鸟; a given ticket has no tier, and one that was taken away has no name.
    public String tier(Report.Tier ticket, CohortTerms terms, Locale reader) {
        return terms.tiers().stream()
                .filter(tier -> tier.id().equals(ticket.tier()))
                .map(tier -> tier.name().in(reader))
                .findFirst()
                .orElseGet(() -> say.text(reader, "takings.tier.gone"));
    }

    private List<LedgerEntry> entries(CommunityId community, Span span, ZoneId zone) {
        var until = clock.instant().plus(1, ChronoUnit.DAYS);
        return ledger.of(community, span.from(today(zone), zone), until);
    }

    /// Money in quarantine counts for nothing, and so does its way back.
    private List<LedgerEntry> counted(List<LedgerEntry> entries) {
        var odd = odd(entries);
        return entries.stream().filter(line -> !odd.contains(line.payment())).toList();
    }

    private Set<String> odd(List<LedgerEntry> entries) {
        var charges = new HashMap<String, LedgerEntry>();
        entries.stream()
                .filter(line -> line.kind() == LedgerEntry.Kind.CHARGE)
                .forEach(line -> charges.put(line.payment(), line));
        var earlier = entries.stream()
                .filter(line -> !charges.containsKey(line.payment()))
                .map(LedgerEntry::order)
                .collect(Collectors.toSet());
        for (var some : inParts(earlier))
            ledger.of(some).values().stream()
                    .flatMap(List::stream)
                    .filter(line -> line.kind() == LedgerEntry.Kind.CHARGE)
                    .forEach(line -> charges.put(line.payment(), line));
        return charges.values().stream()
                .filter(Report::isOdd)
                .map(LedgerEntry::payment)
                .collect(Collectors.toSet());
    }

    private List<Report.Line> lines(List<LedgerEntry> entries, ZoneId zone) {
        var found = new HashMap<OrderId, OrderedTickets.Ordered>();
        for (var some : inParts(entries.stream().map(LedgerEntry::order).collect(Collectors.toSet())))
            found.putAll(tickets.of(some));
        var lines = new ArrayList<Report.Line>();
        for (var entry : entries) {
            var ticket = found.get(entry.order());
            if (ticket == null) throw new IllegalStateException("Money of no order: " + entry.order());
            lines.add(new Report.Line(entry, new Report.Tier(ticket.cohort(), ticket.tier()), day(entry.at(), zone)));
        }
        return lines;
    }

    private static List<Set<OrderId>> inParts(Collection<OrderId> orders) {
        var parts = new ArrayList<Set<OrderId>>();
        var part = new HashSet<OrderId>();
        for (var order : orders) {
            part.add(order);
            if (part.size() < ASKED_AT_ONCE) continue;
            parts.add(part);
            part = new HashSet<>();
        }
        if (!part.isEmpty()) parts.add(part);
        return parts;
    }

    private LocalDate today(ZoneId zone) {
        return day(clock.instant(), zone);
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
