package lyceum.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The rows of the directory. They follow the numbers: numbers have no gap and are given in line, so whatever lies
/// above the last one that was entered is new, and nobody who buys a ticket waits for it.
@Component
class Entries {
    private static final int AT_ONCE = 1_000;

    private final Members members;
    private final JdbcClient sql;
    private final JdbcTemplate rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Entries(Members members, JdbcClient sql, JdbcTemplate rows, TransactionTemplate transaction, Clock clock) {
        this.members = members;
        this.sql = sql;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    Optional<Entry> find(CommunityId community, PersonId person) {
        return sql.sql("select * from directory_entry where community = ? and person = ?")
                .params(community.value(), person.value())
                .query(Entry::of)
                .optional();
    }

    Optional<Entry> find(CommunityId community, MemberNumber number) {
        return sql.sql("select * from directory_entry where community = ? and member_number = ?")
                .params(community.value(), number.value())
                .query(Entry::of)
                .optional();
    }

    List<Entry> of(PersonId person) {
        return sql.sql("select * from directory_entry where person = ? order by community")
                .param(person.value())
                .query(Entry::of)
                .list();
    }

    /// Refuses with [NotFound] whoever has no number there. Whoever acts holds the row until the end of the
    /// transaction.
    Entry lock(CommunityId community, PersonId person) {
        return locked(community, person).orElseGet(() -> {
            var number = members.numbers(community, List.of(person)).get(person);
            if (number == null) throw new NotFound();
            enter(community, Map.of(person, number));
            return locked(community, person).orElseThrow(NotFound::new);
        });
    }

    private Optional<Entry> locked(CommunityId community, PersonId person) {
        return sql.sql("select * from directory_entry where community = ? and person = ? for update")
                .params(community.value(), person.value())
                .query(Entry::of)
                .optional();
    }

    /// Cheap where nobody is new.
    void follow(CommunityId community) {
        long last = last(community);
        long given = members.numbersGiven(community);
        while (last < given) {
            var some = members.after(community, last, AT_ONCE);
            if (some.isEmpty()) return;
            long reached = some.lastEntry().getValue().value();
            transaction.executeWithoutResult(_ -> {
                enter(community, some);
                sql.sql("""
                                insert into directory_book (community, last_number) values (?, ?)
                                on duplicate key update last_number = values(last_number)""").params(community.value(), reached).update();
            });
            last = reached;
        }
    }

    private long last(CommunityId community) {
        return sql.sql("select last_number from directory_book where community = ?")
                .param(community.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private void enter(CommunityId community, Map<PersonId, MemberNumber> arrivals) {
        var enrollments = members.enrollments(community, arrivals.keySet());
        rows.batchUpdate("""
                insert ignore into directory_entry
                    (community, person, member_number, listed, edits, region, job, nick, region_key, sort_key, folded,
                    skills, introduction, shows_nick, shows_region, shows_job, shows_skills, shows_introduction)
                values (?, ?, ?, ?, 0, '', '', '', '', 'z', ' ', '', '', 'MEMBERS', 'MEMBERS', 'MEMBERS', 'MEMBERS',
                    'MEMBERS')""", List.copyOf(arrivals.entrySet()), AT_ONCE, (row, one) -> {
            row.setLong(1, community.value());
            row.setLong(2, one.getKey().value());
            row.setLong(3, one.getValue().value());
            row.setBoolean(4, isIn(enrollments.getOrDefault(one.getKey(), List.of())));
        });
    }

    private static boolean isIn(List<Enrollment> all) {
        return all.stream().anyMatch(one -> one.state() != Enrollment.State.ENDED);
    }

    /// What changed, with what it is found and sorted by.
    @Transactional
    public void write(Collection<Entry> all, CardFormat format) {
        var now = Utc.of(clock.instant());
        rows.batchUpdate("""
                update directory_entry
                set listed = ?, carded_at = case when ? then coalesce(carded_at, ?) else null end, edits = ?, region = ?,
                    job = ?, nick = ?, region_key = ?, sort_key = ?, folded = ?, skills = ?, introduction = ?,
                    introduced_at = case when ? then coalesce(introduced_at, ?) else null end, shows_nick = ?,
                    shows_region = ?, shows_job = ?, shows_skills = ?, shows_introduction = ?, mend_reason = ?,
                    mend_at = ?
                where community = ? and person = ?""", all, AT_ONCE, (row, one) -> {
            var shown = one.privacy().left(one.card(), Shown.MEMBERS);
            var index = new ArrayList<>(List.of(shown.nick()));
            if (format.asksFor(CardPart.REGION)) index.add(shown.region());
            if (format.asksFor(CardPart.JOB)) index.add(shown.job());
            if (one.privacy().shows(Field.SKILLS, Shown.MEMBERS))
                index.addAll(one.profile().skills());
            int i = 0;
            row.setBoolean(++i, one.listed());
            row.setBoolean(++i, one.carded());
            row.setObject(++i, now);
            row.setInt(++i, one.edits());
            row.setString(++i, one.card().region());
            row.setString(++i, one.card().job());
            row.setString(++i, one.card().nick());
            row.setString(++i, format.asksFor(CardPart.REGION) ? Folded.of(shown.region()) : "");
            row.setString(++i, Folded.sortKey(shown.nick()));
            row.setString(++i, Folded.index(index));
            row.setString(++i, String.join("\n", one.profile().skills()));
            row.setString(++i, one.profile().introduction());
            row.setBoolean(++i, one.introduced());
            row.setObject(++i, now);
            for (var name : one.privacy().names()) row.setString(++i, name);
            row.setString(++i, one.mending() == null ? null : one.mending().reason());
            row.setObject(
                    ++i, one.mending() == null ? null : Utc.of(one.mending().at()));
            row.setLong(++i, one.community().value());
            row.setLong(++i, one.person().value());
        });
    }

    void keepPast(Entry before) {
        sql.sql("""
                insert into name_card_past (community, person, edit, region, job, nick, until_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        before.community().value(),
                        before.person().value(),
                        before.edits(),
                        before.card().region(),
                        before.card().job(),
                        before.card().nick(),
                        Utc.of(clock.instant()))
                .update();
    }

    /// Whoever has left stands in no list; the rest of the row waits for whoever comes back.
    void isListed(CommunityId community, PersonId person, boolean listed) {
        sql.sql("update directory_entry set listed = ? where community = ? and person = ?")
                .params(listed, community.value(), person.value())
                .update();
    }

    Map<PersonId, Entry> of(CommunityId community, Collection<PersonId> people) {
        var found = new LinkedHashMap<PersonId, Entry>();
        if (people.isEmpty()) return found;
        sql.sql("select * from directory_entry where community = :community and person in (:people)")
                .param("community", community.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .query(Entry::of)
                .list()
                .forEach(entry -> found.put(entry.person(), entry));
        return found;
    }
}
