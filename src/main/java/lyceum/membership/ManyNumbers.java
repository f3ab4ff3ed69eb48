package lyceum.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Numbers by the range and enrollments by the batch, where many come at once. The counter's row is locked first, as
/// for one alone.
@Component
class ManyNumbers {
    private static final int AT_ONCE = 1_000;

    private final Numbers numbers;
    private final JdbcTemplate rows;

    ManyNumbers(Numbers numbers, JdbcTemplate rows) {
        this.numbers = numbers;
        this.rows = rows;
    }

    /// In the order in which they come; whoever has a number keeps it.
    Map<PersonId, MemberNumber> give(CommunityId community, List<PersonId> people, Instant at) {
        numbers.lock(community);
        var given = new HashMap<PersonId, MemberNumber>();
        for (int from = 0; from < people.size(); from += AT_ONCE)
            given.putAll(numbers.of(community, people.subList(from, Math.min(people.size(), from + AT_ONCE))));
        var fresh = new ArrayList<PersonId>();
        long next = numbers.given(community);
        for (var person : people)
            if (given.putIfAbsent(person, new MemberNumber(next + 1)) == null) {
                fresh.add(person);
                next++;
            }
        rows.batchUpdate(
                "insert into member (community, person, member_number, since) values (?, ?, ?, ?)",
                fresh,
                AT_ONCE,
                (row, one) -> {
                    row.setLong(1, community.value());
                    row.setLong(2, one.value());
                    row.setLong(3, given.getOrDefault(one, new MemberNumber(1)).value());
                    row.setObject(4, Utc.of(at));
                });
        rows.update("update member_counter set last_number = ? where community = ?", next, community.value());
        return given;
    }

    void enroll(
            Map<OrderId, PersonId> orders,
            CommunityId community,
            CohortId cohort,
            @Nullable LocalDate accessUntil,
            Instant at) {
        rows.batchUpdate("""
                insert into enrollment (ticket_order, community, person, cohort, since, access_until, state)
                values (?, ?, ?, ?, ?, ?, 'LIVE')""", List.copyOf(orders.entrySet()), AT_ONCE, (row, one) -> {
            row.setLong(1, one.getKey().value());
            row.setLong(2, community.value());
            row.setLong(3, one.getValue().value());
            row.setLong(4, cohort.value());
            row.setObject(5, Utc.of(at));
            row.setObject(6, accessUntil);
        });
    }
}
