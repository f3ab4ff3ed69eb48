package lyceum.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;
import lyceum.shared.OrderId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Asks where nobody told: the till's own list of events is read through every hour, and each day its payments are laid
/// beside ours. What was missed is taken to heart; what differs is stored for people to see.
@Component
class Reconciliation {
    private static final String EVENTS = "events";
    /// The till's list may lag behind, and clocks differ.
    private static final Duration OVERLAP = Duration.ofHours(1);
    private static final Duration FIRST_LOOK = Duration.ofDays(3);
    /// Methods that take days: the payment was begun so long before its money came, at most.
    private static final Duration ON_ITS_WAY = Duration.ofDays(21);
    private static final Duration DAY_IS_OVER_FOR = Duration.ofHours(2);
    private static final int DAYS_CAUGHT_UP = 7;
    private static final Logger log = LoggerFactory.getLogger(Reconciliation.class);

    private final Till till;
    private final Inbox inbox;
    private final InboxWorker worker;
    private final Desk desk;
    private final Settlement settlement;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reconciliation(
            Till till,
            Inbox inbox,
            InboxWorker worker,
            Desk desk,
            Settlement settlement,
            JdbcClient sql,
            TransactionTemplate transaction,
            Clock clock) {
        this.till = till;
        this.inbox = inbox;
        this.worker = worker;
        this.desk = desk;
        this.settlement = settlement;
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Events that were never delivered go into the inbox like any other; known ones are there already.
    void readMissedEvents() {
        var now = clock.instant();
        var since = mark().orElse(now.minus(FIRST_LOOK)).minus(OVERLAP);
        try {
            for (var event : till.eventsSince(since)) inbox.receive(event, worker::work);
            transaction.executeWithoutResult(status -> readUntil(now));
        } catch (Till.Silent silent) {
            log.warn("The till’s list of events cannot be read now; the next hour tries again");
        }
    }

    /// Every day that is over and was not compared yet.
    void compare() {
        if (till.kind() == MoneyKind.PRACTICE) return;
        var last = clock.instant()
                .minus(DAY_IS_OVER_FOR)
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .minusDays(1);
        try {
            for (var day = last.minusDays(DAYS_CAUGHT_UP - 1L); !day.isAfter(last); day = day.plusDays(1))
                if (!isCompared(day)) compare(day);
        } catch (Till.Silent silent) {
            log.warn("Our books cannot be compared with the till’s now; the next hour tries again");
        }
    }

    private record Ours(String payment, long order, long community, Money amount, LocalDate day) {}

    private void compare(LocalDate day) {
        var from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        var until = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var theirs = till.paidBetween(from.minus(ON_ITS_WAY), until);
        heal(theirs);
        var ours = ours(from.minus(ON_ITS_WAY));
        var atTill = theirs.stream().collect(Collectors.toMap(TillPayment::id, Function.identity(), (a, b) -> a));
        var differences = new HashMap<String, Comparison.Difference.Kind>();
        int here = 0;
        int there = 0;
        for (var one : ours.values()) {
            if (!one.day().equals(day)) continue;
            here++;
            var told = atTill.get(one.payment());
            if (told == null) differences.put(one.payment(), Comparison.Difference.Kind.NOT_AT_TILL);
            else {
                there++;
                if (!told.amount().equals(one.amount()))
                    differences.put(one.payment(), Comparison.Difference.Kind.AMOUNT);
            }
        }
        for (var told : theirs)
            if (!ours.containsKey(told.id()) && !told.at().isBefore(from)) {
                there++;
                differences.put(told.id(), Comparison.Difference.Kind.NOT_HERE);
            }
        int atTillThatDay = there;
        int hereThatDay = here;
        transaction.executeWithoutResult(status -> {
            write(day, atTillThatDay, hereThatDay);
            differences.forEach((payment, what) -> write(day, payment, what, ours.get(payment), atTill.get(payment)));
        });
        if (!differences.isEmpty()) log.error("On {} our books and the till’s differ in {}", day, differences.keySet());
    }

    /// Money that the till has and we never heard of is settled first, if its checkout is one of ours.
    private void heal(List<TillPayment> theirs) {
        var missed = new ArrayList<TillPayment>(theirs);
        var known = sql.sql("select id from payment").query(String.class).set();
        missed.removeIf(one -> known.contains(one.id()));
        for (var one : missed) {
            var session = sessionOf(one);
            if (session.isEmpty() || desk.known(List.of(session.get().id())).isEmpty()) continue;
            log.warn("Payment {} was never told of; it is settled now", one.id());
            transaction.executeWithoutResult(status -> settlement.settle(List.of(session.get())));
        }
    }

    private Optional<TillSession> sessionOf(TillPayment one) {
        try {
            return till.sessionOf(one.id());
        } catch (Till.Refused unknown) {
            return Optional.empty();
        }
    }

    private HashMap<String, Ours> ours(Instant since) {
        var ours = new HashMap<String, Ours>();
        sql.sql(
                        "select p.* from payment p join checkout c on c.id = p.checkout where p.paid_at >= ? and c.money_kind = ?")
                .params(Utc.of(since), till.kind().name())
                .query(row -> {
                    ours.put(
                            row.getString("id"),
                            new Ours(
                                    row.getString("id"),
                                    row.getLong("ticket_order"),
                                    row.getLong("community"),
                                    Money.of(row.getString("currency"), row.getLong("minor")),
                                    row.getObject("paid_at", LocalDateTime.class)
                                            .toLocalDate()));
                });
        return ours;
    }

    private boolean isCompared(LocalDate day) {
        return sql.sql("select count(*) from comparison where of_day = ?")
                        .param(day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void write(LocalDate day, int atTill, int here) {
        sql.sql("insert into comparison (of_day, money_kind, at_till, here, made_at) values (?, ?, ?, ?, ?)")
                .params(day, till.kind().name(), atTill, here, Utc.of(clock.instant()))
                .update();
    }

    private void write(
            LocalDate day,
            String payment,
            Comparison.Difference.Kind what,
            @Nullable Ours ours,
            @Nullable TillPayment theirs) {
        var order = ours == null ? orderOf(theirs) : Long.valueOf(ours.order());
        sql.sql("""
                        insert into comparison_difference (of_day, payment, what, community, ticket_order, currency, minor_here,
                                                           minor_at_till)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(day, payment, what.name())
                .param(ours == null ? communityOf(order) : Long.valueOf(ours.community()))
                .param(order)
                .param(ours != null ? code(ours.amount()) : theirs == null ? null : code(theirs.amount()))
                .param(ours == null ? null : ours.amount().minor())
                .param(theirs == null ? null : theirs.amount().minor())
                .update();
    }

    private static String code(Money money) {
        return money.currency().getCurrencyCode();
    }

    private static @Nullable Long orderOf(@Nullable TillPayment theirs) {
        if (theirs == null) return null;
        try {
            return OrderId.parse(theirs.reference()).value();
        } catch (RuntimeException nobodys) {
            return null;
        }
    }

    private @Nullable Long communityOf(@Nullable Long order) {
        if (order == null) return null;
        return sql.sql("select community from checkout where ticket_order = ? limit 1")
                .param(order)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    private Optional<Instant> mark() {
        return sql.sql("select at_time from till_mark where id = ?")
                .param(EVENTS)
                .query(LocalDateTime.class)
                .optional()
                .map(Utc::instant);
    }

    private void readUntil(Instant now) {
        sql.sql("insert into till_mark (id, at_time) values (?, ?) on duplicate key update at_time = values(at_time)")
                .params(EVENTS, Utc.of(now))
                .update();
    }
}
