package lyceum.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One place where a person stands in a room's tables, what becomes of it when the person is erased, and what is told
/// of
/// it to the person. The words of [Told#sql] and of a change may name `:person`, `:emails` and `:keys` (see [Whose]).
///
/// ```java
/// Trace.gone("inbox_mark", "person").told("read-to", "select read_to as read_up_to from inbox_mark where person =
/// :person")
/// Trace.blank("directory_entry", "person", "nick = '', introduction = ''")
/// Trace.stays("channel_post", "author", Stays.WORDS)
/// ```
/// @param columns in which the person stands, the first of them is looked at
/// @param change what is written instead of what was there; empty unless the fate is BLANK
/// @param stays why, where the fate is STAYS
public record Trace(
        String table,
        List<String> columns,
        By by,
        Fate fate,
        String change,
        @Nullable Stays stays,
        @Nullable Told told) {
    public enum Fate {
        /// The rows are deleted.
        GONE,
        /// The rows stay, what they say of the person does not.
        BLANK,
        /// The rows stay with an id that leads to nobody any more.
        STAYS
    }

    /// How the first column names the person.
    public enum By {
        PERSON,
        EMAIL,
        KEY
    }

    /// @param name of the table in the archive
    /// @param sql ends with an order, since it is read in pages; its labels are words of the archive
    public record Told(String name, String sql) {}

    public static Trace gone(String table, String column) {
        return new Trace(table, List.of(column), By.PERSON, Fate.GONE, "", null, null);
    }

    /// @param change as in `nick = '', job = ''`
    public static Trace blank(String table, String column, String change) {
        return new Trace(table, List.of(column), By.PERSON, Fate.BLANK, change, null, null);
    }

    public static Trace stays(String table, String column, Stays why) {
        return new Trace(table, List.of(column), By.PERSON, Fate.STAYS, "", why, null);
    }

    public Trace byEmail() {
        return new Trace(table, columns, By.EMAIL, fate, change, stays, told);
    }

    public Trace byKey() {
        return new Trace(table, columns, By.KEY, fate, change, stays, told);
    }

    /// More columns of the same rows that say the same.
    public Trace and(String... more) {
        var all = new ArrayList<>(columns);
        all.addAll(List.of(more));
        return new Trace(table, List.copyOf(all), by, fate, change, stays, told);
    }

    public Trace told(String name, String sql) {
        return new Trace(table, columns, by, fate, change, stays, new Told(name, sql));
    }

    /// What erases it; empty where nothing does.
    String erasing() {
        var where = " where " + columns.getFirst()
                + switch (by) {
                    case PERSON -> " = :person";
                    case EMAIL -> " in (:emails)";
                    case KEY -> " in (:keys)";
                };
        return switch (fate) {
            case GONE -> "delete from " + table + where;
            case BLANK -> "update " + table + " set " + change + where;
            case STAYS -> "";
        };
    }
}
