package lyceum;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// What each database needs of the pool before it. MySQL's driver sends the rows of a batch one by one unless it is
/// told. The embedded database checks a `check (… in (…))` with the connection that made the rule, for as long as the
/// database is open: its connections are kept, or half an hour after the first start nobody could buy.
@Component
class Pools implements BeanPostProcessor {
    private static final long FOR_EVER = 0;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            if (isFor(pool, "jdbc:mysql:")) pool.addDataSourceProperty("rewriteBatchedStatements", "true");
            if (isFor(pool, "jdbc:h2:")) pool.setMaxLifetime(FOR_EVER);
        }
        return bean;
    }

    private static boolean isFor(HikariDataSource pool, String scheme) {
        return pool.getJdbcUrl() != null && pool.getJdbcUrl().startsWith(scheme);
    }
}
