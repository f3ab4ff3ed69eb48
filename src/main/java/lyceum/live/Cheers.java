package lyceum.live;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lyceum.channel.Reaction;
import lyceum.friday.ShareId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who has reacted to what was said; each person once with each.
@Component
class Cheers {
    private final JdbcClient sql;

    Cheers(JdbcClient sql) {
        this.sql = sql;
    }

    void toggle(LineId line, PersonId person, Reaction reaction, Instant now) {
        int gone = sql.sql("delete from live_reaction where line = ? and kind = ? and person = ?")
                .params(line.value(), reaction.name(), person.value())
                .update();
        if (gone == 0)
            sql.sql("""
                    insert into live_reaction (line, person, kind, at) values (?, ?, ?, ?)
                    on duplicate key update kind = values(kind)""")
                    .params(line.value(), person.value(), reaction.name(), Utc.of(now))
                    .update();
    }

    /// Of what was said in a share from that place on, those that have any.
    Map<LineId, Map<Reaction, Integer>> counts(ShareId share, int from, int until) {
        var counts = new HashMap<LineId, Map<Reaction, Integer>>();
        sql.sql("""
                select r.line, r.kind, count(*) as many
                from live_reaction r join live_line l on l.id = r.line
                where l.share = ? and l.sequence between ? and ?
                group by r.line, r.kind""").params(share.value(), from, until).query(row -> {
            counts.computeIfAbsent(new LineId(row.getLong("line")), _ -> new EnumMap<>(Reaction.class))
                    .put(Reaction.valueOf(row.getString("kind")), row.getInt("many"));
        });
        return counts;
    }

    Map<LineId, Set<Reaction>> own(PersonId reader, Collection<LineId> lines) {
        if (lines.isEmpty()) return Map.of();
        var own = new HashMap<LineId, Set<Reaction>>();
        sql.sql("select line, kind from live_reaction where person = :person and line in (:lines)")
                .param("person", reader.value())
                .param("lines", lines.stream().map(LineId::value).toList())
                .query(row -> {
                    own.computeIfAbsent(new LineId(row.getLong("line")), _ -> EnumSet.noneOf(Reaction.class))
                            .add(Reaction.valueOf(row.getString("kind")));
                });
        return own;
    }
}
