package lyceum.directory;

import java.time.Clock;
import lyceum.shared.CommunityId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How each community writes its cards.
@Component
class Formats {
    private final JdbcClient sql;
    private final Clock clock;

    Formats(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    CardFormat of(CommunityId community) {
        return sql.sql("select parts, glue from card_format where community = ?")
                .param(community.value())
                .query((row, _) -> CardFormat.of(row.getString("parts"), unquoted(row.getString("glue"))))
                .optional()
                .orElse(CardFormat.USUAL);
    }

    void write(CommunityId community, CardFormat format) {
        sql.sql("""
                insert into card_format (community, parts, glue, changed_at) values (?, ?, ?, ?)
                on duplicate key update parts = values(parts), glue = values(glue), changed_at = values(changed_at)""")
                .params(community.value(), format.partsText(), "[" + format.glue() + "]", Utc.of(clock.instant()))
                .update();
    }

    /// Kept between brackets: a blank at the end of a column is not the same on every database.
    private static String unquoted(String kept) {
        return kept.substring(1, kept.length() - 1);
    }
}
