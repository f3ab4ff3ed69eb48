package lyceum.trace;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// All that is kept about a person, from all rooms.
@Service
public class Traces {
    private static final int AT_ONCE = 500;

    private final List<Keeper> keepers;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Traces(List<Keeper> keepers, JdbcClient sql, TransactionTemplate transaction) {
        this.keepers =
                keepers.stream().sorted(Comparator.comparing(Keeper::turn)).toList();
        this.sql = sql;
        this.transaction = transaction;
    }

    public List<Keeper> keepers() {
        return keepers;
    }

    public List<Remark> obstacles(PersonId person, Locale reader) {
        return keepers.stream()
                .flatMap(keeper -> keeper.obstacles(person, reader).stream())
                .toList();
    }

    public List<Remark> endings(PersonId person, Locale reader) {
        return keepers.stream()
                .flatMap(keeper -> keeper.endings(person, reader).stream())
                .toList();
    }

    /// Why anything of that person would stay: only what there is.
    public Set<Stays> staying(Whose whose) {
        var staying = EnumSet.noneOf(Stays.class);
        for (var keeper : keepers)
            for (var trace : keeper.traces()) {
                var why = trace.stays();
                if (why != null && trace.by() == Trace.By.PERSON && !staying.contains(why) && stands(trace, whose))
                    staying.add(why);
            }
        return staying;
    }

    private boolean stands(Trace trace, Whose whose) {
        return sql.sql("select 1 from " + trace.table() + " where "
                        + trace.columns().getFirst() + " = ? limit 1")
                .param(whose.person().value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// Room by room, each whole or not at all; whoever is interrupted goes on by beginning again.
    public void erase(Whose whose) {
        for (var keeper : keepers) transaction.executeWithoutResult(_ -> erase(keeper, whose));
    }

    private void erase(Keeper keeper, Whose whose) {
        keeper.partFrom(whose);
        for (var trace : keeper.traces()) {
            var erasing = trace.erasing();
            if (!erasing.isEmpty()) sql.sql(erasing).params(whose.parameters()).update();
        }
    }

    /// Reads one table of the archive, a page at a time and never all of it.
    public void read(Trace.Told told, Whose whose, Consumer<Line> to) {
        int got = AT_ONCE;
        for (int from = 0; got == AT_ONCE; from += got) {
            var page = sql.sql(told.sql() + " limit :atOnce offset :from")
                    .params(whose.parameters())
                    .param("atOnce", AT_ONCE)
                    .param("from", from)
                    .query(Line::of)
                    .list();
            page.forEach(to);
            got = page.size();
        }
    }

    public Optional<String> called(String label, long id, Locale reader) {
        return keepers.stream()
                .flatMap(keeper -> keeper.called(label, id, reader).stream())
                .findFirst();
    }

    public Stream<Enclosed> enclosed(PersonId person) {
        return keepers.stream().flatMap(keeper -> keeper.enclosed(person));
    }
}
