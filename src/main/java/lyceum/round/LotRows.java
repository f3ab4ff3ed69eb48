package lyceum.round;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import lyceum.shared.Utc;
import lyceum.standing.Lot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The rows of lots: one for each round, sealed when it is announced, whatever its policy says then of ties; so no
/// later
/// version comes upon a seed that somebody could have chosen.
@Component("roundLotRows")
class LotRows {
    private final JdbcClient sql;
    private final SecureRandom chance = new SecureRandom();

    LotRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// A round that is announced anew keeps the one it has.
    /// @return the digest of its seed
    @Transactional(propagation = Propagation.MANDATORY)
    public String seal(RoundId round, Instant now) {
        var before = find(round);
        if (before.isPresent()) return before.get().commitment();
        var lot = Lot.by(chance);
        sql.sql("""
                        insert into round_lot (elimination_round, seed, commitment, committed_at)
                        values (?, ?, ?, ?)""")
                .params(round.value(), lot.seed(), lot.commitment(), Utc.of(now))
                .update();
        return lot.commitment();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void reveal(RoundId round, Instant now) {
        sql.sql("update round_lot set revealed_at = ? where elimination_round = ? and revealed_at is null")
                .params(Utc.of(now), round.value())
                .update();
    }

    /// Empty for rounds that were announced before there were lots.
    Optional<RoundLot> find(RoundId round) {
        return sql.sql("select seed, commitment, revealed_at from round_lot where elimination_round = ?")
                .param(round.value())
                .query((row, _) -> new RoundLot(
                        row.getString("commitment"),
                        row.getObject("revealed_at") == null ? null : new Lot(row.getString("seed"))))
                .optional();
    }
}
