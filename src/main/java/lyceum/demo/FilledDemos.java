package lyceum.demo;

import java.time.Clock;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers which demos were begun and which are done.
@Component
class FilledDemos {
    private static final String ASKED = "ASKED";

    private final JdbcClient db;
    private final Clock clock;

    FilledDemos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// True once in the life of an installation.
    boolean isFirstStart() {
        if (isBegun(ASKED)) return false;
        begin(ASKED);
        done(ASKED);
        return true;
    }

    boolean isCutShort(Demo demo) {
        return isBegun(demo.name()) && !isDone(demo);
    }

    boolean isDone(Demo demo) {
        return count("select count(*) from demo_filled where demo = ? and done_at is not null", demo.name()) > 0;
    }

    void begin(Demo demo) {
        begin(demo.name());
    }

    void done(Demo demo) {
        done(demo.name());
    }

    private boolean isBegun(String demo) {
        return count("select count(*) from demo_filled where demo = ?", demo) > 0;
    }

    private void begin(String demo) {
        db.sql("insert into demo_filled (demo, begun_at) values (?, ?) on duplicate key update demo = values(demo)")
                .params(demo, Utc.of(clock.instant()))
                .update();
    }

    private void done(String demo) {
        db.sql("update demo_filled set done_at = ? where demo = ?")
                .params(Utc.of(clock.instant()), demo)
                .update();
    }

    private long count(String question, String demo) {
        return db.sql(question).param(demo).query(Long.class).single();
    }
}
