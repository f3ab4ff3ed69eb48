package lyceum.sanction;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import lyceum.channel.Mutes;
import lyceum.group.Group;
import lyceum.shared.Bilingual;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the groups ask at every act.
@Component
class MutesInForce implements Mutes {
    private final JdbcClient sql;
    private final Clock clock;

    MutesInForce(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, Mute> of(Group group, Collection<PersonId> people) {
        if (people.isEmpty()) return Map.of();
        var muted = new HashMap<PersonId, Mute>();
        sql.sql("""
                select person, clause_zh, clause_en, ends_at
                from sanction
                where person in (:people) and community = :community and kind = 'MUTE'
                    and (everywhere = true or in_group = :group)
                    and ended_at is null and expunged_at is null and ends_at > :now
                order by ends_at""")
                .param("people", people.stream().map(PersonId::value).toList())
                .param("community", group.community().value())
                .param("group", group.id().value())
                .param("now", Utc.of(clock.instant()))
                .query(row -> {
                    muted.put(
                            new PersonId(row.getLong("person")),
                            new Mute(
                                    new Bilingual(row.getString("clause_zh"), row.getString("clause_en")),
                                    Utc.instant(row.getObject("ends_at", LocalDateTime.class))));
                });
        return muted;
    }
}
