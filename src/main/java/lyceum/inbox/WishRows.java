package lyceum.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people have chosen. Only what differs from the usual is kept.
@Component
class WishRows {
    private static final long EVERY_GROUP = 0;

    /// Everything that one person has chosen.
    record Wishes(Map<Key, Wish> chosen) {
        static final Wishes NONE = new Wishes(Map.of());

        Wish of(Topic topic, @Nullable GroupId group) {
            var own = group == null ? null : chosen.get(new Key(topic, group.value()));
            if (own != null) return own;
            var all = chosen.get(new Key(topic, EVERY_GROUP));
            return all == null ? topic.usual() : all;
        }

        /// Null where that group is told as all others are.
        @Nullable
        Wish apart(Topic topic, GroupId group) {
            return chosen.get(new Key(topic, group.value()));
        }
    }

    record Key(Topic topic, long group) {}

    private final JdbcClient sql;

    WishRows(JdbcClient sql) {
        this.sql = sql;
    }

    Map<PersonId, Wishes> of(Collection<PersonId> people) {
        if (people.isEmpty()) return Map.of();
        var all = new HashMap<PersonId, Map<Key, Wish>>();
        sql.sql("select person, topic, in_group, in_app, mail from inbox_wish where person in (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .query(row -> {
                    all.computeIfAbsent(new PersonId(row.getLong("person")), _ -> new HashMap<>())
                            .put(
                                    new Key(Topic.valueOf(row.getString("topic")), row.getLong("in_group")),
                                    new Wish(row.getBoolean("in_app"), Rhythm.valueOf(row.getString("mail"))));
                });
        var wishes = new HashMap<PersonId, Wishes>();
        all.forEach((person, chosen) -> wishes.put(person, new Wishes(chosen)));
        return wishes;
    }

    void choose(PersonId person, Topic topic, @Nullable GroupId group, Wish wish) {
        sql.sql("""
                        insert into inbox_wish (person, topic, in_group, in_app, mail) values (?, ?, ?, ?, ?)
                        on duplicate key update in_app = values(in_app), mail = values(mail)""")
                .params(
                        person.value(),
                        topic.name(),
                        group == null ? EVERY_GROUP : group.value(),
                        wish.inApp(),
                        wish.mail().name())
                .update();
    }

    void asForAll(PersonId person, Topic topic, GroupId group) {
        sql.sql("delete from inbox_wish where person = ? and topic = ? and in_group = ?")
                .params(person.value(), topic.name(), group.value())
                .update();
    }

    /// No more letters about it, from no group.
    void silence(PersonId person, Topic topic) {
        sql.sql("update inbox_wish set mail = 'OFF' where person = ? and topic = ?")
                .params(person.value(), topic.name())
                .update();
    }

    void silence(PersonId person, Rhythm rhythm) {
        sql.sql("update inbox_wish set mail = 'OFF' where person = ? and mail = ?")
                .params(person.value(), rhythm.name())
                .update();
    }

    Map<PersonId, Hours> hours(Collection<PersonId> people) {
        if (people.isEmpty()) return Map.of();
        var hours = new HashMap<PersonId, Hours>();
        sql.sql("select person, quiet_from, quiet_until, digest_at from inbox_hours where person in (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .query(row -> {
                    hours.put(
                            new PersonId(row.getLong("person")),
                            new Hours(row.getInt("quiet_from"), row.getInt("quiet_until"), row.getInt("digest_at")));
                });
        return hours;
    }

    void keep(PersonId person, Hours hours) {
        sql.sql("""
                        insert into inbox_hours (person, quiet_from, quiet_until, digest_at) values (?, ?, ?, ?)
                        on duplicate key update
                            quiet_from = values(quiet_from),
                            quiet_until = values(quiet_until),
                            digest_at = values(digest_at)""")
                .params(person.value(), hours.quietFrom(), hours.quietUntil(), hours.digestAt())
                .update();
    }
}
