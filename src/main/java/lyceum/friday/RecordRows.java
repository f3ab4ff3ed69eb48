package lyceum.friday;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What remains of an evening beside its summary.
@Component
class RecordRows {
    /// In letters; what comes after that is read, and not found.
    private static final int MOST = 1_000_000;

    private final JdbcClient sql;

    RecordRows(JdbcClient sql) {
        this.sql = sql;
    }

    void keep(ShareId share, @Nullable Integer attended, String words) {
        var folded = Folded.of(words.length() > MOST ? words.substring(0, MOST) : words);
        sql.sql("""
                insert into friday_record (share, attended, folded) values (?, ?, ?)
                on duplicate key update attended = values(attended), folded = values(folded)""").param(share.value()).param(attended).param(folded).update();
    }

    boolean has(ShareId share) {
        return sql.sql("select count(*) from friday_record where share = ?")
                        .param(share.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Where none was kept there is none: that is not nobody.
    Map<ShareId, Integer> attended(Collection<Long> shares) {
        var attended = new HashMap<ShareId, Integer>();
        if (shares.isEmpty()) return attended;
        sql.sql("select share, attended from friday_record where share in (:shares) and attended is not null")
                .param("shares", shares)
                .query(row -> {
                    attended.put(new ShareId(row.getLong("share")), row.getInt("attended"));
                });
        return attended;
    }
}
