package lyceum.channel;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How far each has read, and so what is new to them.
@Service
public class ReadMarks {
    /// More than that is "many".
    public static final int MOST_COUNTED = 99;

    private final Presences presences;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    ReadMarks(Presences presences, JdbcClient sql, ApplicationEventPublisher events) {
        this.presences = presences;
        this.sql = sql;
        this.events = events;
    }

    /// The id up to which that person has read; 0 at first.
    public long readTo(PersonId reader, GroupId group, Channel channel) {
        return sql.sql("select read_to from channel_read where person = ? and in_group = ? and channel = ?")
                .params(reader.value(), group.value(), channel.name())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// Everything up to that id is read; it never goes back.
    @Transactional
    public void read(PersonId reader, GroupId group, Channel channel, long to) {
        presences.demand(group, reader, GroupAct.READ);
        sql.sql("""
                insert into channel_read (person, in_group, channel, read_to) values (?, ?, ?, ?)
                on duplicate key update read_to = greatest(read_to, values(read_to))""").params(reader.value(), group.value(), channel.name(), to).update();
        if (channel == Channel.ANNOUNCEMENTS) events.publishEvent(new Seen(reader, group.value()));
    }

    /// How far each of these has read that channel, group by group; one query.
    public Map<PersonId, Map<GroupId, Long>> readTo(Collection<PersonId> readers, Channel channel) {
        if (readers.isEmpty()) return Map.of();
        var all = new HashMap<PersonId, Map<GroupId, Long>>();
        sql.sql("select person, in_group, read_to from channel_read where person in (:readers) and channel = :channel")
                .param("readers", readers.stream().map(PersonId::value).toList())
                .param("channel", channel.name())
                .query(row -> {
                    all.computeIfAbsent(new PersonId(row.getLong("person")), _ -> new HashMap<>())
                            .put(new GroupId(row.getLong("in_group")), row.getLong("read_to"));
                });
        return all;
    }

    /// Somebody has opened a question and what was answered.
    @Transactional
    public void looked(PersonId reader, Question at) {
        presences.demand(at.group(), reader, GroupAct.READ);
        events.publishEvent(new Seen(reader, at.id().value()));
    }

    /// What is new by channel, one's own left out, counted up to [#MOST_COUNTED]; one question. What was sent to
    /// several
    /// groups and read in one of them is not new in the others.
    public Map<Channel, Integer> unread(PersonId reader, GroupId group) {
        var presence = presences.demand(group, reader, GroupAct.READ);
        var unread = new EnumMap<Channel, Integer>(Channel.class);
        sql.sql("""
                select 'ANNOUNCEMENTS' as channel, count(*) as many from (
                    select p.id from channel_post p
                    where p.in_group = :group and p.kind = 'ANNOUNCEMENT' and p.hidden_at is null
                        and p.author <> :reader and p.posted_at < :until
                        and p.id > coalesce((select read_to from channel_read
                            where person = :reader and in_group = :group and channel = 'ANNOUNCEMENTS'), 0)
                        and (p.thing is null or not exists (
                            select 1 from channel_post o
                            join channel_read e on e.person = :reader and e.in_group = o.in_group
                                and e.channel = 'ANNOUNCEMENTS' and e.read_to >= o.id
                            where o.thing = p.thing))
                    limit :most) a
                union all
                select 'QUESTIONS', count(*) from (
                    select q.id from channel_question q
                    where q.in_group = :group and q.asker <> :reader and q.asked_at < :until
                        and q.state in ('OPEN', 'ANSWERED', 'CLOSED') and q.hidden_at is null
                        and q.id > coalesce((select read_to from channel_read
                            where person = :reader and in_group = :group and channel = 'QUESTIONS'), 0)
                    limit :most) q
                union all
                select 'TALK', count(*) from (
                    select p.id from channel_post p
                    left join channel_thread_read m on m.thread = p.thread and m.person = :reader
                    where p.in_group = :group and p.kind in ('THREAD', 'REPLY') and p.hidden_at is null
                        and p.author <> :reader and p.posted_at < :until
                        and p.id > coalesce(m.read_to, 0)
                        and p.id > coalesce((select read_to from channel_read
                            where person = :reader and in_group = :group and channel = 'TALK'), 0)
                    limit :most) t""")
                .param("group", group.value())
                .param("reader", reader.value())
                .param("until", Posts.until(presence))
                .param("most", MOST_COUNTED + 1)
                .query(row -> {
                    int many = row.getInt("many");
                    if (many > 0) unread.put(Channel.valueOf(row.getString("channel")), many);
                });
        return unread;
    }
}
