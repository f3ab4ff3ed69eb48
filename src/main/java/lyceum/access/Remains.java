package lyceum.access;

import java.time.Clock;
import java.time.Duration;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is left of links and sign-ups once they cannot be used any more: names and addresses of people who never came.
@Component
class Remains {
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient db;
    private final Clock clock;

    Remains(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    void sweep() {
        var longAgo = Utc.of(clock.instant().minus(KEPT));
        db.sql("delete from sign_up where expires_at < ?").param(longAgo).update();
        db.sql("delete from one_time_link where expires_at < ?").param(longAgo).update();
    }
}
