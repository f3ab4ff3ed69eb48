package lyceum.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What each order gave. The order's id is the key: the same order gives once.
@Component
class Enrollments {
    private final JdbcClient sql;
    private final JdbcOperations batches;

    Enrollments(JdbcClient sql, JdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    void begin(List<Enrollment> all) {
        batches.batchUpdate(
                """
                insert into enrollment (ticket_order, community, person, cohort, since, access_until, state)
                values (?, ?, ?, ?, ?, ?, 'LIVE')
                on duplicate key update ticket_order = values(ticket_order)
                """,
                all.stream()
                        .map(one -> new Object[] {
                            one.order().value(),
                            one.community().value(),
                            one.person().value(),
                            one.cohort().value(),
                            LocalDateTime.ofInstant(one.since(), ZoneOffset.UTC),
                            one.accessUntil()
                        })
                        .toList());
    }

    void end(OrderId order, Instant at) {
        sql.sql("update enrollment set state = 'ENDED', ended_at = ? where ticket_order = ? and state <> 'ENDED'")
                .params(LocalDateTime.ofInstant(at, ZoneOffset.UTC), order.value())
                .update();
    }

    void move(OrderId order, Enrollment.State from, Enrollment.State to) {
        sql.sql("update enrollment set state = ? where ticket_order = ? and state = ?")
                .params(to.name(), order.value(), from.name())
                .update();
    }

    List<Enrollment> of(PersonId person) {
        return sql.sql("select * from enrollment where person = ? order by since, ticket_order")
                .param(person.value())
                .query(Enrollments::enrollment)
                .list();
    }

    List<Enrollment> live(CohortId cohort) {
        return sql.sql("select * from enrollment where cohort = ? and state = 'LIVE' order by since, ticket_order")
                .param(cohort.value())
                .query(Enrollments::enrollment)
                .list();
    }

    Map<PersonId, List<Enrollment>> of(Collection<PersonId> people) {
        return sql
                .sql("select * from enrollment where person in (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .query(Enrollments::enrollment)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Enrollment::person));
    }

    Map<PersonId, List<Enrollment>> of(CommunityId community, Collection<PersonId> people) {
        return sql
                .sql("select * from enrollment where community = :community and person in (:people)")
                .param("community", community.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .query(Enrollments::enrollment)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Enrollment::person));
    }

    Optional<Enrollment> of(OrderId order) {
        return sql.sql("select * from enrollment where ticket_order = ?")
                .param(order.value())
                .query(Enrollments::enrollment)
                .optional();
    }

    SequencedMap<PersonId, MemberNumber> numbered(CohortId cohort) {
        var numbers = new LinkedHashMap<PersonId, MemberNumber>();
        sql.sql("""
                        select distinct m.person, m.member_number
                        from enrollment e join member m on m.community = e.community and m.person = e.person
                        where e.cohort = ? and e.state <> 'ENDED'
                        order by m.member_number""").param(cohort.value()).query(row -> {
            numbers.put(new PersonId(row.getLong("person")), new MemberNumber(row.getLong("member_number")));
        });
        return numbers;
    }

    Map<CohortId, Integer> seated() {
        var seated = new HashMap<CohortId, Integer>();
        sql.sql("select cohort, count(*) as seated from enrollment where state <> 'ENDED' group by cohort")
                .query((row, i) -> seated.put(new CohortId(row.getLong("cohort")), row.getInt("seated")))
                .list();
        return seated;
    }

    private static Enrollment enrollment(ResultSet row, int i) throws SQLException {
        return new Enrollment(
                new OrderId(row.getLong("ticket_order")),
                new PersonId(row.getLong("person")),
                new CommunityId(row.getLong("community")),
                new CohortId(row.getLong("cohort")),
                row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("access_until", LocalDate.class),
                Enrollment.State.valueOf(row.getString("state")));
    }
}
