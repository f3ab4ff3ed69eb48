package lyceum.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import lyceum.standing.ScoreKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of appeals, of what they changed, and of fresh time.
@Component
class AppealRows {
    private final JdbcClient sql;

    AppealRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whether none of that person waited.
    boolean file(RoundAppeal appeal) {
        var event = appeal.event();
        return sql.sql("""
                        insert ignore into round_appeal (id, elimination_round, person, open_for, ground, kind, source,
                            cause, words, link, filed_at, answer)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')""")
                        .param(appeal.id().value())
                        .param(appeal.round().value())
                        .param(appeal.person().value())
                        .param(appeal.person().value())
                        .param(appeal.ground().name())
                        .param(event == null ? null : event.kind().name())
                        .param(event == null ? null : event.source())
                        .param(event == null ? null : event.cause())
                        .param(appeal.words())
                        .param(appeal.link())
                        .param(Utc.of(appeal.filedAt()))
                        .update()
                == 1;
    }

    boolean decide(RoundAppealId id, RoundAppeal.Outcome outcome, String answer, @Nullable PersonId by, Instant now) {
        return sql.sql("""
                        update round_appeal set outcome = ?, answer = ?, decided_by = ?, decided_at = ?, open_for = null
                        where id = ? and outcome is null""")
                        .param(outcome.name())
                        .param(answer)
                        .param(by == null ? null : by.value())
                        .param(Utc.of(now))
                        .param(id.value())
                        .update()
                == 1;
    }

    void correct(RoundId round, int revision, Correction one) {
        sql.sql("""
                insert into round_correction (elimination_round, appeal, revision, person, kind, on_day, raw)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(round.value())
                .param(one.appeal().value())
                .param(revision)
                .param(one.person().value())
                .param(one.kind() == null ? null : one.kind().name())
                .param(one.day())
                .param(one.raw())
                .update();
        sql.sql("update round_appeal set revision = ? where id = ?")
                .params(revision, one.appeal().value())
                .update();
    }

    /// Those that count in that revision, in the order in which they were made.
    List<Correction> corrections(RoundId round, int revision) {
        return sql.sql("""
                        select appeal, person, kind, on_day, raw from round_correction
                        where elimination_round = ? and revision <= ?
                        order by revision, appeal""")
                .params(round.value(), revision)
                .query((row, _) -> {
                    var kind = row.getString("kind");
                    return new Correction(
                            new RoundAppealId(row.getLong("appeal")),
                            new PersonId(row.getLong("person")),
                            kind == null ? null : ScoreKind.valueOf(kind),
                            row.getObject("on_day", LocalDate.class),
                            row.getLong("raw"));
                })
                .list();
    }

    void fresh(RoundId round, PersonId person, Instant until) {
        sql.sql("delete from round_fresh where elimination_round = ? and person = ?")
                .params(round.value(), person.value())
                .update();
        sql.sql("insert into round_fresh (elimination_round, person, until_when) values (?, ?, ?)")
                .params(round.value(), person.value(), Utc.of(until))
                .update();
    }

    Optional<Instant> fresh(RoundId round, PersonId person) {
        return sql.sql("select until_when from round_fresh where elimination_round = ? and person = ?")
                .params(round.value(), person.value())
                .query((row, _) -> Utc.instant(row.getObject("until_when", LocalDateTime.class)))
                .optional();
    }

    Optional<Instant> latestFresh(RoundId round) {
        return sql.sql(
                        "select until_when from round_fresh where elimination_round = ? order by until_when desc limit 1")
                .param(round.value())
                .query((row, _) -> Utc.instant(row.getObject("until_when", LocalDateTime.class)))
                .optional();
    }

    int undecided(RoundId round) {
        return sql.sql("select count(*) from round_appeal where elimination_round = ? and outcome is null")
                .param(round.value())
                .query(Integer.class)
                .single();
    }

    /// Whose appeal in an earlier round of the same community waits for its answer.
    Set<PersonId> waitingElsewhere(Round round) {
        return new HashSet<>(sql.sql("""
                        select distinct a.person from round_appeal a
                            join elimination_round r on r.id = a.elimination_round
                        where r.community = ? and r.id < ? and r.state = 'APPEAL' and a.outcome is null""")
                .params(round.community().value(), round.id().value())
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list());
    }

    Optional<RoundAppeal> find(RoundAppealId id) {
        return sql.sql("select * from round_appeal where id = ?")
                .param(id.value())
                .query(AppealRows::appeal)
                .optional();
    }

    /// The oldest first.
    List<RoundAppeal> of(RoundId round) {
        return sql.sql("select * from round_appeal where elimination_round = ? order by id")
                .param(round.value())
                .query(AppealRows::appeal)
                .list();
    }

    private static RoundAppeal appeal(ResultSet row, int n) throws SQLException {
        @Nullable String kind = row.getString("kind");
        @Nullable String outcome = row.getString("outcome");
        @Nullable Long by = row.getObject("decided_by", Long.class);
        @Nullable LocalDateTime decided = row.getObject("decided_at", LocalDateTime.class);
        return new RoundAppeal(
                new RoundAppealId(row.getLong("id")),
                new RoundId(row.getLong("elimination_round")),
                new PersonId(row.getLong("person")),
                RoundAppeal.Ground.valueOf(row.getString("ground")),
                kind == null
                        ? null
                        : new RoundAppeal.Event(ScoreKind.valueOf(kind), row.getLong("source"), row.getLong("cause")),
                row.getString("words"),
                row.getString("link"),
                Utc.instant(row.getObject("filed_at", LocalDateTime.class)),
                outcome == null ? null : RoundAppeal.Outcome.valueOf(outcome),
                row.getString("answer"),
                by == null ? null : new PersonId(by),
                decided == null ? null : Utc.instant(decided));
    }
}
