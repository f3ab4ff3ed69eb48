package lyceum.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import lyceum.standing.Contender;
import lyceum.standing.Scorebook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of snapshots and of the rankings that were made of them.
@Component
class RankingRows {
    /// @param policy both as written
    record Snapshot(String facts, String digest, String policy, String policyDigest) {}

    record Kept(String lines, String digest) {}

    private final JdbcClient sql;
    private final JdbcTemplate rows;

    RankingRows(JdbcClient sql, JdbcTemplate rows) {
        this.sql = sql;
        this.rows = rows;
    }

    void write(RoundId round, Snapshot snapshot) {
        sql.sql("""
                insert into round_snapshot (elimination_round, facts, digest, policy, policy_digest)
                values (?, ?, ?, ?, ?)""")
                .params(round.value(), snapshot.facts(), snapshot.digest(), snapshot.policy(), snapshot.policyDigest())
                .update();
    }

    Optional<Snapshot> snapshot(RoundId round) {
        return sql.sql("select * from round_snapshot where elimination_round = ?")
                .param(round.value())
                .query((row, _) -> new Snapshot(
                        row.getString("facts"),
                        row.getString("digest"),
                        row.getString("policy"),
                        row.getString("policy_digest")))
                .optional();
    }

    void write(
            RoundId round,
            int revision,
            String lines,
            Scorebook.Ranking ranking,
            @Nullable RoundAppealId because,
            Instant now) {
        sql.sql("""
                insert into round_ranking (elimination_round, revision, ranking, digest, because, made_at)
                values (?, ?, ?, ?, ?, ?)""")
                .param(round.value())
                .param(revision)
                .param(lines)
                .param(Written.digest(lines))
                .param(because == null ? null : because.value())
                .param(Utc.of(now))
                .update();
        var outcome = ranking.outcome();
        rows.batchUpdate(
                """
                insert into round_line (elimination_round, revision, person, standing, score, leaves, kept, drawn)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                ranking.contenders().stream()
                        .map(one -> new Object[] {
                            round.value(),
                            revision,
                            one.person().value(),
                            one.place().name(),
                            one.score(),
                            outcome.leaving().contains(one.person()),
                            outcome.kept().contains(one.person()),
                            outcome.drawn().contains(one.person())
                        })
                        .toList());
    }

    Optional<Kept> ranking(RoundId round, int revision) {
        return sql.sql("select ranking, digest from round_ranking where elimination_round = ? and revision = ?")
                .params(round.value(), revision)
                .query((row, _) -> new Kept(row.getString("ranking"), row.getString("digest")))
                .optional();
    }

    /// The highest score first; equal ones in no order that means anything.
    List<RoundLine> lines(RoundId round, int revision) {
        return sql.sql("""
                        select person, standing, score, leaves, kept, drawn from round_line
                        where elimination_round = ? and revision = ?
                        order by score desc, person""")
                .params(round.value(), revision)
                .query((row, _) -> new RoundLine(
                        new PersonId(row.getLong("person")),
                        Contender.Place.valueOf(row.getString("standing")),
                        row.getLong("score"),
                        row.getBoolean("leaves"),
                        row.getBoolean("kept"),
                        row.getBoolean("drawn")))
                .list();
    }

    boolean isOf(RoundId round, PersonId person) {
        return sql.sql("select count(*) from round_line where elimination_round = ? and person = ?")
                        .params(round.value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// The rounds in which somebody stands, the newest first.
    List<RoundId> of(PersonId person, int most) {
        return sql.sql("""
                        select distinct elimination_round from round_line
                        where person = ?
                        order by elimination_round desc
                        limit ?""")
                .params(person.value(), most)
                .query((row, _) -> new RoundId(row.getLong("elimination_round")))
                .list();
    }
}
