package lyceum;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// MySQL's driver sends the rows of a batch one by one unless it is told; other drivers would not know the word.
@Component
class Batches implements BeanPostProcessor {
    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && isMySql(pool))
            pool.addDataSourceProperty("rewriteBatchedStatements", "true");
        return bean;
    }

    private static boolean isMySql(HikariDataSource pool) {
        return pool.getJdbcUrl() != null && pool.getJdbcUrl().startsWith("jdbc:mysql:");
    }
}
