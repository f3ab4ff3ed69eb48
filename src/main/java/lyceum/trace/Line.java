package lyceum.trace;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;

/// A row of the archive, alike on every database.
/// @param values by their label: Long, Boolean, String, [java.time.Instant] or [LocalDate]; what is empty is left out
public record Line(Map<String, Object> values) {
    static Line of(ResultSet row, int n) throws SQLException {
        var about = row.getMetaData();
        var values = new LinkedHashMap<String, Object>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            var value = value(row, about, i);
            if (value != null && !value.equals(""))
                values.put(about.getColumnLabel(i).toLowerCase(Locale.ROOT), value);
        }
        return new Line(values);
    }

    private static @Nullable Object value(ResultSet row, ResultSetMetaData about, int i) throws SQLException {
        if (row.getObject(i) == null) return null;
        return switch (about.getColumnType(i)) {
            case Types.TIMESTAMP -> Utc.instant(row.getObject(i, LocalDateTime.class));
            case Types.DATE -> row.getObject(i, LocalDate.class);
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> Long.valueOf(row.getLong(i));
            case Types.BOOLEAN, Types.BIT, Types.TINYINT -> Boolean.valueOf(row.getBoolean(i));
            default -> row.getString(i);
        };
    }
}
