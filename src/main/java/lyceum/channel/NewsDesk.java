package lyceum.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what has changed, in the change's own transaction; the screens of this node hear of it after the
/// commit, those of others read it here a second later.
@Component
class NewsDesk {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 2_000;

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    NewsDesk(JdbcClient sql, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tell(GroupId group, News.Topic topic, long thing) {
        var news = new News(ids.next(), group, topic, thing);
        sql.sql("insert into channel_news (id, in_group, topic, thing, at) values (?, ?, ?, ?, ?)")
                .params(news.id(), group.value(), topic.name(), thing, Utc.of(clock.instant()))
                .update();
        events.publishEvent(news);
    }

    /// What happened in the last moments, the oldest first, so many at most.
    List<News> within(Duration past) {
        return sql.sql("select id, in_group, topic, thing from channel_news where at >= ? order by id desc limit ?")
                .params(ago(past), MOST)
                .query((row, _) -> new News(
                        row.getLong("id"),
                        new GroupId(row.getLong("in_group")),
                        News.Topic.valueOf(row.getString("topic")),
                        row.getLong("thing")))
                .list()
                .reversed();
    }

    @Transactional
    void sweep() {
        sql.sql("delete from channel_news where at < ?").param(ago(KEPT)).update();
    }

    private LocalDateTime ago(Duration past) {
        return Utc.of(clock.instant().minus(past));
    }
}
