package lyceum.standing;

import java.time.Instant;
import lyceum.shared.GroupId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which boards show level bands.
@Component
class BandedRows {
    private final JdbcClient sql;

    BandedRows(JdbcClient sql) {
        this.sql = sql;
    }

    boolean has(GroupId group) {
        return sql.sql("select count(*) from standing_banded where core_group = ?")
                        .param(group.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void show(GroupId group, Instant now) {
        sql.sql("insert ignore into standing_banded (core_group, since) values (?, ?)")
                .params(group.value(), Utc.of(now))
                .update();
    }

    void hide(GroupId group) {
        sql.sql("delete from standing_banded where core_group = ?")
                .param(group.value())
                .update();
    }
}
