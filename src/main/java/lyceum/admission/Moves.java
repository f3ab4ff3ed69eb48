package lyceum.admission;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lyceum.community.Communities;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.course.PriceTier;
import lyceum.membership.Members;
import lyceum.payment.Payments;
import lyceum.shared.CohortId;
import lyceum.shared.Ids;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Many people at once, as when a community moves in from elsewhere: free tickets with all that an admission gives, an
/// order with its steps, a seat, a number and an enrollment, but no news of each. Whoever calls finds them places.
/// From code only, never from a screen.
@Service
public class Moves {
    private static final int AT_ONCE = 1_000;

    private final Courses courses;
    private final Communities communities;
    private final Payments payments;
    private final Members members;
    private final SaleBook sales;
    private final Seating seating;
    private final JdbcClient sql;
    private final JdbcTemplate rows;
    private final Ids ids;
    private final Clock clock;

    Moves(
            Courses courses,
            Communities communities,
            Payments payments,
            Members members,
            SaleBook sales,
            Seating seating,
            JdbcClient sql,
            JdbcTemplate rows,
            Ids ids,
            Clock clock) {
        this.courses = courses;
        this.communities = communities;
        this.payments = payments;
        this.members = members;
        this.sales = sales;
        this.seating = seating;
        this.sql = sql;
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /// All of them or none; whoever has a live order there already is left out of the answer.
    /// @param people each once
    @Transactional
    public List<Admitted> in(CohortId cohort, List<PersonId> people) {
        var terms = courses.terms(cohort);
        if (!sales.locked(cohort).seatsAreLeft(people.size())) throw new SaleIsOver();
        var tier = seating.priceNow(terms);
        if (tier == null || !tier.price().isFree()) throw new SaleIsOver();
        var known = ordered(cohort, people);
        var orders = new LinkedHashMap<OrderId, PersonId>();
        for (var person : people) if (known.add(person)) orders.put(new OrderId(ids.next()), person);
        if (orders.isEmpty()) return List.of();
        communities.paidIn(terms.community(), payments.kind());
        write(orders, terms, tier);
        communities.firstAdmission(terms.community());
        return enrolled(orders, terms);
    }

    private List<Admitted> enrolled(LinkedHashMap<OrderId, PersonId> orders, CohortTerms terms) {
        var now = clock.instant();
        var numbers = members.enrollAll(orders, terms.community(), terms.id(), terms.accessUntil(), now);
        var admitted = new ArrayList<Admitted>();
        orders.forEach((order, person) -> admitted.add(new Admitted(
                order, person, terms.community(), terms.id(), Objects.requireNonNull(numbers.get(person)), now)));
        return admitted;
    }

    private Set<PersonId> ordered(CohortId cohort, List<PersonId> people) {
        var known = new HashSet<PersonId>();
        for (int from = 0; from < people.size(); from += AT_ONCE)
            sql.sql("select live_buyer from ticket_order where cohort = :cohort and live_buyer in (:people)")
                    .param("cohort", cohort.value())
                    .param(
                            "people",
                            people.subList(from, Math.min(people.size(), from + AT_ONCE)).stream()
                                    .map(PersonId::value)
                                    .toList())
                    .query(row -> {
                        known.add(new PersonId(row.getLong("live_buyer")));
                    });
        return known;
    }

    private void write(LinkedHashMap<OrderId, PersonId> orders, CohortTerms terms, PriceTier tier) {
        var all = List.copyOf(orders.entrySet());
        var now = OrderBook.utc(clock.instant());
        rows.batchUpdate("""
                insert into ticket_order (id, community, cohort, buyer, live_buyer, state, tier, currency, minor,
                    refund_days, refund_before_day, first_day, zone, offered, seated, wait_if_late, attempt,
                    made_at, changed_at, steps, access_until)
                values (?, ?, ?, ?, ?, 'ADMITTED', ?, ?, 0, ?, ?, ?, ?, false, true, false, 1, ?, ?, 2, ?)""", all, AT_ONCE, (row, one) -> {
            var ticket = Ticket.of(terms, tier, one.getValue());
            row.setLong(1, one.getKey().value());
            row.setLong(2, ticket.community().value());
            row.setLong(3, ticket.cohort().value());
            row.setLong(4, ticket.buyer().value());
            row.setLong(5, ticket.buyer().value());
            row.setLong(6, ticket.tier().value());
            row.setString(7, ticket.price().currency().getCurrencyCode());
            row.setInt(8, ticket.refundRule().daysAfterPayment());
            row.setInt(9, ticket.refundRule().beforeCohortDay());
            row.setObject(10, ticket.firstDay());
            row.setString(11, ticket.zone().getId());
            row.setObject(12, now);
            row.setObject(13, now);
            row.setObject(14, ticket.accessUntil());
        });
        step(1, OrderState.HELD, orders, now);
        step(2, OrderState.ADMITTED, orders, now);
        rows.update(
                "update cohort_sale set admitted = admitted + ? where cohort = ?",
                orders.size(),
                terms.id().value());
        rows.update(
                "insert into tier_use (cohort, tier, used) values (?, ?, ?) on duplicate key update used = used + ?",
                terms.id().value(),
                tier.id().value(),
                orders.size(),
                orders.size());
    }

    private void step(int number, OrderState state, LinkedHashMap<OrderId, PersonId> orders, LocalDateTime now) {
        rows.batchUpdate(
                "insert into order_step (ticket_order, step, state, at_time, by_person, why) values (?, ?, ?, ?, ?, '')",
                List.copyOf(orders.entrySet()),
                AT_ONCE,
                (row, one) -> {
                    row.setLong(1, one.getKey().value());
                    row.setInt(2, number);
                    row.setString(3, state.name());
                    row.setObject(4, now);
                    row.setLong(5, one.getValue().value());
                });
    }
}
