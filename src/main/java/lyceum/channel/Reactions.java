package lyceum.channel;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who has reacted to what; each person once with each.
@Component
class Reactions {
    record On(Map<Reaction, Integer> counts, Set<Reaction> own) {}

    static final On NONE = new On(Map.of(), Set.of());

    private final JdbcClient sql;
    private final Clock clock;

    Reactions(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void toggle(long thing, PersonId person, Reaction reaction) {
        int gone = sql.sql("delete from channel_reaction where thing = ? and kind = ? and person = ?")
                .params(thing, reaction.name(), person.value())
                .update();
        if (gone == 0)
            sql.sql("""
                    insert into channel_reaction (thing, person, kind, at) values (?, ?, ?, ?)
                    on duplicate key update kind = values(kind)""")
                    .params(thing, person.value(), reaction.name(), Utc.of(clock.instant()))
                    .update();
    }

    /// By thing, in one question.
    /// @param reader whose own are told apart; null for nobody's
    Map<Long, On> on(Collection<Long> things, @Nullable PersonId reader) {
        var found = new HashMap<Long, On>();
        sql.sql("""
                select thing, kind, count(*) as many, max(case when person = :reader then 1 else 0 end) as mine
                from channel_reaction
                where thing in (:things)
                group by thing, kind""")
                .param("reader", reader == null ? 0L : reader.value())
                .param("things", things)
                .query(row -> {
                    var on = found.computeIfAbsent(
                            row.getLong("thing"),
                            _ -> new On(new EnumMap<>(Reaction.class), EnumSet.noneOf(Reaction.class)));
                    var kind = Reaction.valueOf(row.getString("kind"));
                    on.counts().put(kind, row.getInt("many"));
                    if (row.getInt("mine") == 1) on.own().add(kind);
                });
        return found;
    }
}
