package lyceum;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Counts what a thread asks the database: every statement, whoever sends it (JdbcClient or the object mapper), every
/// row that is read, and the connections it takes for that.
///
/// `Statements.during(() -> navigate("home", Component.class)).count()`
public final class Statements implements BeanPostProcessor {
    private static final ThreadLocal<@Nullable Heard> EAR = new ThreadLocal<>();

    /// What was heard.
    public static final class Heard {
        private final List<String> statements = new ArrayList<>();
        private int failsAt;
        private int dies;
        private int rows;
        private int held;
        private int mostHeld;

        private void fail() throws SQLException {
            if (dies > 0) Runtime.getRuntime().halt(dies);
            throw new Broken(failsAt);
        }

        /// How many connections it held at one moment. Whoever holds one and waits for another waits, in a crowd, for
        /// those who do the same.
        public int connections() {
            return mostHeld;
        }

        public int count() {
            return statements.size();
        }

        public int rows() {
            return rows;
        }

        /// For a failing test: the statements with how often each was sent, the most frequent first.
        @Override
        public String toString() {
            return statements.stream()
                    .collect(Collectors.groupingBy(sql -> sql.replaceAll("\\s+", " "), Collectors.counting()))
                    .entrySet()
                    .stream()
                    .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                    .map(one -> one.getValue() + " × " + one.getKey())
                    .collect(Collectors.joining("\n", count() + " statements, " + rows + " rows\n", ""));
        }
    }

    /// What this thread asks while it does that.
    public static Heard during(Runnable work) {
        var heard = new Heard();
        EAR.set(heard);
        try {
            work.run();
        } finally {
            EAR.remove();
        }
        return heard;
    }

    /// As above, and the line breaks before that statement is sent: whatever it belonged to is undone.
    /// @param statement counted from 1
    public static Heard breaking(int statement, Runnable work) {
        var heard = new Heard();
        heard.failsAt = statement;
        EAR.set(heard);
        try {
            work.run();
        } finally {
            EAR.remove();
        }
        return heard;
    }

    /// As above, and the process ends before that statement is sent, as by kill −9.
    public static Heard dying(int statement, int code, Runnable work) {
        var heard = new Heard();
        heard.failsAt = statement;
        heard.dies = code;
        EAR.set(heard);
        try {
            work.run();
        } finally {
            EAR.remove();
        }
        return heard;
    }

    /// That the line broke.
    public static final class Broken extends SQLException {
        Broken(int statement) {
            super("The line broke at statement " + statement, "08006");
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Listened(source) : bean;
    }

    private static final class Listened extends DelegatingDataSource {
        Listened(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            var heard = EAR.get();
            if (heard != null) heard.mostHeld = Math.max(heard.mostHeld, ++heard.held);
            return listened(connection, Connection.class, "");
        }
    }

    private static <T> T listened(T target, Class<T> kind, String sql) {
        return kind.cast(
                Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {kind}, new Ear(target, sql)));
    }

    private record Ear(Object target, String sql) implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            var name = method.getName();
            if (name.equals("equals") && arguments != null) return proxy == arguments[0];
            if (name.equals("hashCode")) return System.identityHashCode(proxy);
            var heard = EAR.get();
            if (heard != null && target instanceof Statement && name.startsWith("execute")) {
                if (heard.failsAt > 0 && heard.statements.size() + 1 >= heard.failsAt) heard.fail();
                heard.statements.add(arguments != null && arguments[0] instanceof String text ? text : sql);
            }
            if (heard != null && target instanceof Connection && name.equals("close")) heard.held--;
            var answer = answer(method, arguments);
            if (heard != null && target instanceof ResultSet && name.equals("next") && Boolean.TRUE.equals(answer))
                heard.rows++;
            return switch (answer) {
                case PreparedStatement one
                when target instanceof Connection ->
                    listened(one, PreparedStatement.class, String.valueOf(arguments == null ? "" : arguments[0]));
                case Statement one when target instanceof Connection -> listened(one, Statement.class, "");
                case ResultSet one when target instanceof Statement -> listened(one, ResultSet.class, sql);
                case null, default -> answer;
            };
        }

        private @Nullable Object answer(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }
}
