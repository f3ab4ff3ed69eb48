package lyceum.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/// The same rows that admissions wrote, written once more by nothing but JDBC: batches of the same size, one commit
/// each, into tables of the same shape. What the database can do; whoever is half as fast is fast.
final class BareCommits {
    private static final List<String> INSERTED =
            List.of("payment", "order_step", "member", "enrollment", "event_publication");
    private static final List<String> UPDATED = List.of("checkout", "ticket_order", "inbox");

    private final DataSource database;
    private final int batch;

    BareCommits(DataSource database, int batch) {
        this.database = database;
        this.batch = batch;
    }

    /// Before: what is there already is copied, so that updates find their rows.
    void prepare() throws SQLException {
        try (var line = database.getConnection();
                var statement = line.createStatement()) {
            for (var table : INSERTED) {
                statement.execute("drop table if exists bare_" + table);
                statement.execute("create table bare_" + table + " like " + table);
            }
            for (var table : UPDATED) {
                statement.execute("drop table if exists bare_" + table);
                statement.execute("create table bare_" + table + " like " + table);
                statement.execute("insert into bare_" + table + " select * from " + table);
            }
        }
    }

    Duration write(int admissions) throws SQLException {
        var rows = new ArrayList<List<Object[]>>();
        try (var line = database.getConnection()) {
            for (var table : INSERTED)
                rows.add(read(
                        line,
                        "select * from " + table
                                + (table.equals("order_step") ? " where state = 'ADMITTED'" : "")
                                + (table.equals("event_publication") ? " order by publication_date" : "")));
            var checkouts = read(line, "select id from checkout where state = 'PAID'");
            var orders = read(
                    line,
                    "select state, live_buyer, seated, changed_at, due_at, paid_at, payment, ending_by, ending_why, steps, id"
                            + " from ticket_order where state = 'ADMITTED'");
            var events = read(line, "select done_at, id from inbox where state = 'DONE'");
            line.setAutoCommit(false);
            long begun = System.nanoTime();
            for (int from = 0; from < admissions; from += batch) {
                for (int i = 0; i < INSERTED.size(); i++) insert(line, INSERTED.get(i), rows.get(i), from, admissions);
                run(
                        line,
                        "update bare_checkout set state = 'PAID', look_at = null where id = ?",
                        slice(checkouts, from));
                run(
                        line,
                        "update bare_ticket_order set state = ?, live_buyer = ?, seated = ?, changed_at = ?, due_at = ?,"
                                + " paid_at = ?, payment = ?, ending_by = ?, ending_why = ?, steps = ? where id = ?",
                        slice(orders, from));
                done(line, slice(events, from));
                line.commit();
            }
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    private void insert(Connection line, String table, List<Object[]> all, int from, int admissions)
            throws SQLException {
        // some tables have more rows than admissions: each batch takes its share
        int begin = (int) ((long) all.size() * from / admissions);
        int end = (int) ((long) all.size() * Math.min(admissions, from + batch) / admissions);
        if (begin == end) return;
        var marks = IntStream.range(0, all.getFirst().length).mapToObj(i -> "?").collect(Collectors.joining(", "));
        run(line, "insert into bare_" + table + " values (" + marks + ")", all.subList(begin, end));
    }

    private static void done(Connection line, List<Object[]> events) throws SQLException {
        var marks = events.stream().map(one -> "?").collect(Collectors.joining(", "));
        try (var statement =
                line.prepareStatement("update bare_inbox set state = 'DONE', next_try = null, lease = null,"
                        + " done_at = ? where id in (" + marks + ")")) {
            statement.setObject(1, events.getFirst()[0]);
            for (int i = 0; i < events.size(); i++) statement.setObject(i + 2, events.get(i)[1]);
            statement.executeUpdate();
        }
    }

    private List<Object[]> slice(List<Object[]> all, int from) {
        return all.subList(Math.min(from, all.size()), Math.min(from + batch, all.size()));
    }

    private static void run(Connection line, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = line.prepareStatement(sql)) {
            for (var row : rows) {
                for (int i = 0; i < row.length; i++) statement.setObject(i + 1, row[i]);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<Object[]> read(Connection line, String sql) throws SQLException {
        try (var statement = line.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<Object[]>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new Object[columns];
                for (int i = 0; i < columns; i++) row[i] = found.getObject(i + 1);
                rows.add(row);
            }
            return rows;
        }
    }
}
