package lyceum.sanction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of sanctions and appeals. What was expunged is found by nobody.
@Component
class SanctionRows {
    private static final String ROW = """
            select s.id, s.kind, s.community, s.in_group, s.everywhere, s.person, s.imposed_by, s.imposed_at,
                s.rules_version, s.clause_zh, s.clause_en, s.reason, s.ends_at, s.ended_at,
                a.words, a.made_at, a.decided_by, a.decided_at, a.answer
            from sanction s left join sanction_appeal a on a.sanction = s.id
            where s.expunged_at is null
            """;

    private static final String RUNS =
            "ended_at is null and expunged_at is null and (ends_at is null or ends_at > :now)";

    private final JdbcClient sql;
    private final Clock clock;

    SanctionRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void impose(Sanction one) {
        sql.sql("""
                insert into sanction (id, kind, community, in_group, everywhere, person, imposed_by, imposed_at,
                    rules_version, clause_zh, clause_en, reason, ends_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(one.id().value())
                .param(one.kind().name())
                .param(one.community().value())
                .param(one.group().value())
                .param(one.everywhere())
                .param(one.person().value())
                .param(one.by().value())
                .param(Utc.of(one.since()))
                .param(one.rulesVersion())
                .param(one.clause().zh())
                .param(one.clause().en())
                .param(one.reason())
                .param(one.until() == null ? null : Utc.of(one.until()))
                .update();
    }

    Optional<Sanction> find(SanctionId id) {
        return sql.sql(ROW + "and s.id = ?")
                .param(id.value())
                .query(SanctionRows::sanction)
                .optional();
    }

    /// The newest first.
    List<Sanction> of(PersonId person, int limit) {
        return sql.sql(ROW + "and s.person = ? order by s.id desc limit ?")
                .params(person.value(), limit)
                .query(SanctionRows::sanction)
                .list();
    }

    List<Sanction> of(PersonId person, CommunityId community, int limit) {
        return sql.sql(ROW + "and s.person = ? and s.community = ? order by s.id desc limit ?")
                .params(person.value(), community.value(), limit)
                .query(SanctionRows::sanction)
                .list();
    }

    /// Those that run, or those that do not any more; the newest first.
    List<Sanction> in(CommunityId community, boolean running, int offset, int limit) {
        return sql.sql(ROW + "and s.community = :community and " + (running ? "" : "not ") + "(" + RUNS
                        + ") order by s.id desc limit :limit offset :offset")
                .param("community", community.value())
                .param("now", now())
                .param("limit", limit)
                .param("offset", offset)
                .query(SanctionRows::sanction)
                .list();
    }

    /// Appeals that wait, the longest first.
    List<Sanction> appealed(CommunityId community, int limit) {
        return sql.sql(
                        ROW
                                + "and a.community = ? and a.made_at is not null and a.decided_at is null order by a.made_at limit ?")
                .params(community.value(), limit)
                .query(SanctionRows::sanction)
                .list();
    }

    /// How many wait by community for that person, who judges neither the own decisions nor what is about them; one
    /// question.
    Map<CommunityId, Integer> waiting(PersonId keeper, Collection<CommunityId> communities) {
        return counted(sql, keeper, """
                select a.community, count(*) as many
                from sanction_appeal a join sanction s on s.id = a.sanction
                where a.community in (:communities) and a.decided_at is null
                    and s.imposed_by <> :keeper and s.person <> :keeper
                group by a.community""", communities);
    }

    static Map<CommunityId, Integer> counted(
            JdbcClient sql, PersonId keeper, String question, Collection<CommunityId> communities) {
        var counted = new TreeMap<CommunityId, Integer>(java.util.Comparator.comparingLong(CommunityId::value));
        if (communities.isEmpty()) return counted;
        sql.sql(question)
                .param(
                        "communities",
                        communities.stream().map(CommunityId::value).toList())
                .param("keeper", keeper.value())
                .query(row -> {
                    counted.put(new CommunityId(row.getLong("community")), row.getInt("many"));
                });
        return counted;
    }

    /// False where it has ended meanwhile.
    boolean end(SanctionId id) {
        return sql.sql("update sanction set ended_at = :now where id = :id and " + RUNS)
                        .param("now", now())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /// Only that there was something, and when, stays; not what.
    void expunge(SanctionId id) {
        sql.sql("""
                update sanction
                set expunged_at = :now, ended_at = coalesce(ended_at, :now), clause_zh = '', clause_en = '', reason = ''
                where id = :id""").param("now", now()).param("id", id.value()).update();
        sql.sql("update sanction_appeal set words = '', answer = '' where sanction = ?")
                .param(id.value())
                .update();
    }

    /// False where there is one already.
    boolean appeal(Sanction against, String words) {
        return sql.sql("""
                        insert ignore into sanction_appeal (sanction, community, words, made_at, answer)
                        values (?, ?, ?, ?, '')""")
                        .params(against.id().value(), against.community().value(), words, now())
                        .update()
                == 1;
    }

    /// False where somebody else was faster.
    boolean decide(SanctionId id, PersonId by, boolean upheld, String answer) {
        return sql.sql("""
                        update sanction_appeal set decided_by = ?, decided_at = ?, upheld = ?, answer = ?
                        where sanction = ? and decided_at is null""")
                        .params(by.value(), now(), upheld, answer, id.value())
                        .update()
                == 1;
    }

    private LocalDateTime now() {
        return Utc.of(clock.instant());
    }

    private static Sanction sanction(ResultSet row, int n) throws SQLException {
        return new Sanction(
                new SanctionId(row.getLong("id")),
                Sanction.Kind.valueOf(row.getString("kind")),
                new CommunityId(row.getLong("community")),
                new GroupId(row.getLong("in_group")),
                row.getBoolean("everywhere"),
                new PersonId(row.getLong("person")),
                new PersonId(row.getLong("imposed_by")),
                Utc.instant(row.getObject("imposed_at", LocalDateTime.class)),
                row.getInt("rules_version"),
                new Bilingual(row.getString("clause_zh"), row.getString("clause_en")),
                row.getString("reason"),
                moment(row, "ends_at"),
                moment(row, "ended_at"),
                appeal(row));
    }

    private static @Nullable Appeal appeal(ResultSet row) throws SQLException {
        var made = moment(row, "made_at");
        if (made == null) return null;
        var by = row.getObject("decided_by", Long.class);
        return new Appeal(
                row.getString("words"),
                made,
                by == null ? null : new PersonId(by),
                moment(row, "decided_at"),
                row.getString("answer"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : Utc.instant(at);
    }
}
