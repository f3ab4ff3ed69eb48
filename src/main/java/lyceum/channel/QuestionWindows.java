package lyceum.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import lyceum.audit.Audit;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// When questions are taken. As a rule always; in a group that is for announcements only, while a window is open. A
/// window also says that staff are there to answer at once. It closes by itself.
@Service
public class QuestionWindows {
    public static final Duration LONGEST = Duration.ofHours(12);

    /// @param windowUntil null while no window is open
    public record Mode(boolean announcementOnly, @Nullable Instant windowUntil) {
        public boolean takesQuestions() {
            return !announcementOnly || windowUntil != null;
        }
    }

    private final Presences presences;
    private final JdbcClient sql;
    private final NewsDesk news;
    private final Audit audit;
    private final Clock clock;

    QuestionWindows(Presences presences, JdbcClient sql, NewsDesk news, Audit audit, Clock clock) {
        this.presences = presences;
        this.sql = sql;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    public Mode mode(PersonId reader, GroupId group) {
        presences.demand(group, reader, GroupAct.READ);
        return mode(group);
    }

    /// @param length at most [#LONGEST]; a window that is open already is set anew
    @Transactional
    public void open(PersonId by, GroupId group, Duration length) {
        presences.demand(group, by, GroupAct.LEAD_QUEUE);
        var until = clock.instant().plus(length.compareTo(LONGEST) > 0 ? LONGEST : length);
        set(group, mode(group).announcementOnly(), until);
        audit.record(by, "window.opened", group, "");
        news.tell(group, News.Topic.MODE, group.value());
    }

    @Transactional
    public void close(PersonId by, GroupId group) {
        presences.demand(group, by, GroupAct.LEAD_QUEUE);
        set(group, mode(group).announcementOnly(), null);
        audit.record(by, "window.closed", group, "");
        news.tell(group, News.Topic.MODE, group.value());
    }

    /// Nothing that was written is lost by it.
    @Transactional
    public void announceOnly(PersonId by, GroupId group, boolean only) {
        presences.demand(group, by, GroupAct.LEAD_QUEUE);
        set(group, only, mode(group).windowUntil());
        audit.record(by, only ? "group.announcements-only" : "group.questions-always", group, "");
        news.tell(group, News.Topic.MODE, group.value());
    }

    void demandTaken(GroupId group) {
        if (!mode(group).takesQuestions()) throw new OnlyInQuestionWindows();
    }

    Mode mode(GroupId group) {
        var now = clock.instant();
        return sql.sql("select announcement_only, window_until from channel_mode where in_group = ?")
                .param(group.value())
                .query((row, _) -> {
                    var until = row.getObject("window_until", LocalDateTime.class);
                    boolean open = until != null && Utc.instant(until).isAfter(now);
                    return new Mode(row.getBoolean("announcement_only"), open ? Utc.instant(until) : null);
                })
                .optional()
                .orElse(new Mode(false, null));
    }

    private void set(GroupId group, boolean only, @Nullable Instant until) {
        sql.sql("""
                insert into channel_mode (in_group, announcement_only, window_until) values (?, ?, ?)
                on duplicate key update
                    announcement_only = values(announcement_only),
                    window_until = values(window_until)""")
                .param(group.value())
                .param(only)
                .param(until == null ? null : Utc.of(until))
                .update();
    }
}
