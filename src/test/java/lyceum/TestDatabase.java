package lyceum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// A fresh database for each context: an H2 file as it is shipped, or a schema on the MySQL server that
/// `LYCEUM_TEST_MYSQL` names (`jdbc:mysql://127.0.0.1:3306`; user and password in `LYCEUM_TEST_MYSQL_USER`,
/// `…_PASSWORD`).
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", isMySql() ? mysql() : h2()));
    }

    /// The same for a portal in a process of its own, as arguments; it brings its own home.
    public static String[] asArguments() {
        if (!isMySql()) return new String[0];
        return mysql().entrySet().stream()
                .filter(setting -> !setting.getKey().equals("lyceum.home"))
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    public static boolean isMySql() {
        return "mysql".equals(System.getProperty("lyceum.test.database", "h2"));
    }

    private static Map<String, Object> h2() {
        try {
            return Map.of(
                    "lyceum.home", Files.createTempDirectory("lyceum-test").toString(), "lyceum.demo", "none");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Map<String, Object> mysql() {
        var server = System.getenv("LYCEUM_TEST_MYSQL");
        if (server == null)
            throw new IllegalStateException("LYCEUM_TEST_MYSQL names no server; ./lyceum test starts one.");
        var name = "lyceum_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        return Map.of(
                "spring.datasource.url",
                server + "/" + name + "?createDatabaseIfNotExist=true&allowPublicKeyRetrieval=true",
                "spring.datasource.username",
                System.getenv().getOrDefault("LYCEUM_TEST_MYSQL_USER", "root"),
                "spring.datasource.password",
                System.getenv().getOrDefault("LYCEUM_TEST_MYSQL_PASSWORD", ""),
                "lyceum.audit.key",
                "a key for tests only, of 32 letters and more",
                "lyceum.home",
                h2().get("lyceum.home"),
                "lyceum.demo",
                "none");
    }
}
