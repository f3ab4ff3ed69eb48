package lyceum.standing;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of policies; a version is written once.
@Component
class PolicyRows {
    private final JdbcClient sql;

    PolicyRows(JdbcClient sql) {
        this.sql = sql;
    }

    void write(PolicyId id, GroupId group, PolicyVersion made) {
        var policy = made.policy();
        try {
            sql.sql("""
                    insert into standing_policy (id, core_group, version, pass_line, share, fixed, minimum,
                        newcomer_days, window_days, ties, why, made_by, made_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(id.value())
                    .param(group.value())
                    .param(policy.version())
                    .param(policy.passLine())
                    .param(policy.share())
                    .param(policy.fixed())
                    .param(policy.minimum())
                    .param(policy.newcomerDays())
                    .param(policy.windowDays())
                    .param(policy.ties().name())
                    .param(made.why())
                    .param(made.by().value())
                    .param(Utc.of(made.at()))
                    .update();
        } catch (DuplicateKeyException raced) {
            throw new PolicyChangedMeanwhile();
        }
        policy.weighings()
                .forEach((kind, weighing) -> sql.sql(
                                "insert into standing_policy_kind (policy, kind, weight, daily_cap) values (?, ?, ?, ?)")
                        .param(id.value())
                        .param(kind.name())
                        .param(weighing.weight())
                        .param(weighing.cap())
                        .update());
    }

    Optional<PolicyVersion> version(GroupId group, int version) {
        return of(group, Integer.MAX_VALUE).stream()
                .filter(one -> one.policy().version() == version)
                .findFirst();
    }

    /// The newest first, so many at most.
    List<PolicyVersion> of(GroupId group, int most) {
        var kinds = new HashMap<Long, Map<ScoreKind, Weighing>>();
        sql.sql("""
                        select k.policy, k.kind, k.weight, k.daily_cap
                        from standing_policy_kind k join standing_policy p on p.id = k.policy
                        where p.core_group = ?""").param(group.value()).query(row -> {
            kinds.computeIfAbsent(row.getLong("policy"), _ -> new EnumMap<>(ScoreKind.class))
                    .put(
                            ScoreKind.valueOf(row.getString("kind")),
                            new Weighing(row.getInt("weight"), row.getObject("daily_cap", Long.class)));
        });
        return sql.sql("select * from standing_policy where core_group = ? order by version desc limit ?")
                .params(group.value(), most)
                .query((row, _) -> new PolicyVersion(
                        new EliminationPolicy(
                                row.getInt("version"),
                                kinds.getOrDefault(row.getLong("id"), Map.of()),
                                row.getLong("pass_line"),
                                row.getInt("share"),
                                row.getObject("fixed", Integer.class),
                                row.getInt("minimum"),
                                row.getInt("newcomer_days"),
                                row.getInt("window_days"),
                                Ties.valueOf(row.getString("ties"))),
                        new PersonId(row.getLong("made_by")),
                        Utc.instant(row.getObject("made_at", LocalDateTime.class)),
                        row.getString("why")))
                .list();
    }
}
