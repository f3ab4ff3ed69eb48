package lyceum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Properties;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database that is shipped, by its shipped address, without the house above it.
class EmbeddedDatabaseTest {
    private static final int READERS = 8;
    private static final int ROUNDS = 2_000;

    @TempDir
    Path home;

    @Test
    void whoever_has_waited_for_a_lock_sees_what_was_committed_under_it() throws Exception {
        var address = address();
        try (var first = DriverManager.getConnection(address);
                var statement = first.createStatement();
                var readers = Executors.newFixedThreadPool(READERS)) {
            statement.execute("create table counter (id int primary key, taken int)");
            statement.execute("create table taken (id bigint auto_increment primary key, round int)");
            statement.execute("create index taken_by_round on taken (round)");
            statement.execute("insert into counter values (1, 0)");
            var together = new CyclicBarrier(READERS);
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < READERS; i++) running.add(readers.submit(() -> takes(address, together)));
            for (var one : running) one.get();

            try (var rows = statement.executeQuery("select count(*) from taken")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(ROUNDS);
            }
        }
    }

    /// A rule is checked with the connection that made it. When this fails, H2 has been mended and [Pools] may let its
    /// connections go.
    @Test
    void a_rule_does_not_outlive_the_connection_that_made_it() throws Exception {
        var address = address();
        try (var kept = DriverManager.getConnection(address);
                var statement = kept.createStatement()) {
            try (var first = DriverManager.getConnection(address);
                    var making = first.createStatement()) {
                making.execute("create table wish (state varchar(9), check (state in ('OPEN', 'DONE')))");
                making.execute("insert into wish values ('OPEN')");
            }
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("insert into wish values ('OPEN')"))
                    .withStackTraceContaining("The database has been closed");
        }
    }

    @Test
    void the_pool_keeps_its_connections() throws Exception {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(address());
            new Pools().postProcessBeforeInitialization(pool, "dataSource");
            assertThat(pool.getMaxLifetime()).isZero();
        }
    }

    /// In each round one reader takes; the others, who looked before it, look again under the lock and take nothing.
    private static Void takes(String address, CyclicBarrier together) throws Exception {
        try (var connection = DriverManager.getConnection(address)) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            for (int round = 0; round < ROUNDS; round++) {
                together.await();
                boolean early = isTaken(connection, round);
                connection.commit();
                if (early) continue;
                change(connection, "update counter set taken = taken + ? where id = 1", 1);
                if (!isTaken(connection, round)) change(connection, "insert into taken (round) values (?)", round);
                connection.commit();
            }
            return null;
        }
    }

    private static boolean isTaken(Connection connection, int round) throws SQLException {
        try (var look = connection.prepareStatement("select id from taken where round = ?")) {
            look.setInt(1, round);
            try (var rows = look.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void change(Connection connection, String sql, int value) throws SQLException {
        try (var change = connection.prepareStatement(sql)) {
            change.setInt(1, value);
            change.executeUpdate();
        }
    }

    private String address() throws Exception {
        var shipped = new Properties();
        try (var file = getClass().getResourceAsStream("/application.properties")) {
            shipped.load(file);
        }
        return shipped.getProperty("spring.datasource.url").replace("${lyceum.home}", home.toString());
    }
}
