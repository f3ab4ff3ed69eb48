package lyceum.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Today's stamp of each account, remembered for as long as a signed-out device may linger: five seconds.
@Component
class Stamps {
    static final Duration LINGER = Duration.ofSeconds(5);
    private static final int MOST = 50_000;

    private final LoadingCache<Long, Optional<Long>> remembered;

    Stamps(JdbcClient db) {
        remembered = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(LINGER)
                .build(person -> db.sql("select stamp from account where id = ?")
                        .param(person)
                        .query(Long.class)
                        .optional());
    }

    boolean isCurrent(Guest guest) {
        return remembered
                .get(guest.person())
                .filter(stamp -> stamp == guest.stamp())
                .isPresent();
    }

    void changed(long person) {
        remembered.invalidate(person);
    }
}
