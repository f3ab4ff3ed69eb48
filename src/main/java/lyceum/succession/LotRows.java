package lyceum.succession;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import lyceum.shared.GroupId;
import lyceum.shared.Utc;
import lyceum.standing.Lot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The rows of lots. The next one is always committed to before it is known who will need it.
@Component
class LotRows {
    /// @param revealed whether the seed may be shown
    record Committed(int ordinal, Lot lot, boolean revealed) {}

    private final JdbcClient sql;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    LotRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The one that is committed to and not used; made where there is none.
    @Transactional(propagation = Propagation.MANDATORY)
    public Committed next(GroupId group) {
        return open(group).orElseGet(() -> commit(group));
    }

    private Committed commit(GroupId group) {
        int before = sql.sql("select coalesce(max(ordinal), 0) from succession_lot where core_group = ?")
                .param(group.value())
                .query(Integer.class)
                .single();
        var lot = Lot.by(chance);
        sql.sql("""
                        insert ignore into succession_lot (core_group, ordinal, seed, commitment, committed_at)
                        values (?, ?, ?, ?, ?)""")
                .params(group.value(), before + 1, lot.seed(), lot.commitment(), Utc.of(clock.instant()))
                .update();
        return open(group).orElseThrow();
    }

    /// Empty before there was a first nominee.
    Optional<Committed> open(GroupId group) {
        return sql.sql("""
                        select ordinal, seed from succession_lot
                        where core_group = ? and revealed_at is null
                        order by ordinal
                        limit 1""")
                .param(group.value())
                .query((row, _) -> new Committed(row.getInt("ordinal"), new Lot(row.getString("seed")), false))
                .optional();
    }

    Lot revealed(GroupId group, int ordinal) {
        return sql.sql("""
                        select seed from succession_lot
                        where core_group = ? and ordinal = ? and revealed_at is not null""")
                .params(group.value(), ordinal)
                .query((row, _) -> new Lot(row.getString("seed")))
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void reveal(GroupId group, int ordinal) {
        sql.sql("update succession_lot set revealed_at = ? where core_group = ? and ordinal = ?")
                .params(Utc.of(clock.instant()), group.value(), ordinal)
                .update();
    }
}
