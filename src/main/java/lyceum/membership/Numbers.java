package lyceum.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The counter row of a community and the numbers it gave.
@Component
class Numbers {
    record Given(CommunityId community, PersonId person, MemberNumber number, Instant since) {}

    private final JdbcClient sql;
    private final JdbcOperations batches;

    Numbers(JdbcClient sql, JdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /// Their numbers in that community; the next ones, in their order, for those who have none yet. The counter's row
    /// is
    /// locked first, so that two orders of one person, or a thousand of a thousand, stand in line here.
    Map<PersonId, MemberNumber> give(CommunityId community, List<PersonId> people, Instant at) {
        var known = of(community, people);
        if (known.keySet().containsAll(people)) return known;
        lock(community);
        var numbered = new HashMap<>(of(community, people));
        var rows = new ArrayList<Object[]>();
        long number = given(community);
        for (var person : people) {
            if (numbered.containsKey(person)) continue;
            numbered.put(person, new MemberNumber(++number));
            rows.add(
                    new Object[] {community.value(), person.value(), number, LocalDateTime.ofInstant(at, ZoneOffset.UTC)
                    });
        }
        sql.sql("update member_counter set last_number = ? where community = ?")
                .params(number, community.value())
                .update();
        batches.batchUpdate("insert into member (community, person, member_number, since) values (?, ?, ?, ?)", rows);
        return numbered;
    }

    List<Given> of(PersonId person) {
        return sql.sql("select * from member where person = ? order by since, community")
                .param(person.value())
                .query(Numbers::given)
                .list();
    }

    Map<PersonId, MemberNumber> of(CommunityId community, Collection<PersonId> people) {
        return sql
                .sql("select * from member where community = :community and person in (:people)")
                .param("community", community.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .query(Numbers::given)
                .list()
                .stream()
                .collect(Collectors.toMap(Given::person, Given::number));
    }

    Optional<PersonId> holder(CommunityId community, MemberNumber number) {
        return sql.sql("select person from member where community = ? and member_number = ?")
                .params(community.value(), number.value())
                .query((row, _) -> new PersonId(row.getLong("person")))
                .optional();
    }

    Map<MemberNumber, PersonId> holders(CommunityId community, Collection<MemberNumber> some) {
        return sql
                .sql("select * from member where community = :community and member_number in (:numbers)")
                .param("community", community.value())
                .param("numbers", some.stream().map(MemberNumber::value).toList())
                .query(Numbers::given)
                .list()
                .stream()
                .collect(Collectors.toMap(Given::number, Given::person));
    }

    List<Given> after(CommunityId community, long number, int limit) {
        return sql.sql("""
                        select *
                        from member
                        where community = ? and member_number > ?
                        order by member_number
                        limit ?""")
                .params(community.value(), number, limit)
                .query(Numbers::given)
                .list();
    }

    long given(CommunityId community) {
        return sql.sql("select last_number from member_counter where community = ?")
                .param(community.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    List<String> faults() {
        return sql.sql("""
                        select c.community, c.last_number, count(m.person) as members,
                               coalesce(min(m.member_number), 0) as lowest, coalesce(max(m.member_number), 0) as highest
                        from member_counter c
                        left join member m on m.community = c.community
                        group by c.community, c.last_number
                        having count(m.person) <> c.last_number or coalesce(max(m.member_number), 0) <> c.last_number
                        """)
                .query((row, i) -> "community %d: counter %d, members %d, numbers %d to %d"
                        .formatted(
                                row.getLong("community"),
                                row.getLong("last_number"),
                                row.getLong("members"),
                                row.getLong("lowest"),
                                row.getLong("highest")))
                .list();
    }

    void lock(CommunityId community) {
        if (locked(community)) return;
        sql.sql("insert into member_counter (community, last_number) values (?, 0)"
                        + " on duplicate key update last_number = last_number")
                .param(community.value())
                .update();
        if (!locked(community)) throw new IllegalStateException("No counter for " + community);
    }

    private boolean locked(CommunityId community) {
        return sql.sql("select last_number from member_counter where community = ? for update")
                .param(community.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    private static Given given(ResultSet row, int i) throws SQLException {
        return new Given(
                new CommunityId(row.getLong("community")),
                new PersonId(row.getLong("person")),
                new MemberNumber(row.getLong("member_number")),
                row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
