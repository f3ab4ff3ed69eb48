package lyceum.shell;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what somebody types into a long form, so that a reload, another device or a lost session loses nothing.
@Service
public class Drafts {
    /// In letters, all fields together: far above what any form takes, so that what is refused is still kept.
    static final int MOST = 4_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// @param typed by the field's name
    /// @param mark another one after each keeping
    public record Draft(Map<String, String> typed, Instant keptAt, long mark) {}

    /// What became of what was typed.
    public sealed interface Outcome {
        record Kept(Instant at, long mark) implements Outcome {}

        /// It is too much to keep.
        record TooLong() implements Outcome {}

        /// Nothing was kept: another device or page did so meanwhile, and this is what stands there.
        record KeptElsewhere(Draft there) implements Outcome {}
    }

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /// @param form names the form and the thing it is about, as in `cohort/0abc…`
    public Optional<Draft> of(PersonId person, String form) {
        return sql.sql("select typed, kept_at, mark from form_draft where person = ? and form = ?")
                .params(person.value(), form)
                .query((row, n) -> new Draft(
                        json.readValue(row.getString("typed"), new TypeReference<>() {}),
                        Utc.instant(row.getObject("kept_at", LocalDateTime.class)),
                        row.getLong("mark")))
                .optional();
    }

    /// Never over what was kept elsewhere since.
    /// @param seen the mark of what this device knows; null where it knows of no draft
    public Outcome keep(PersonId person, String form, Map<String, String> typed, @Nullable Long seen) {
        if (typed.values().stream().mapToLong(String::length).sum() > MOST) return new Outcome.TooLong();
        var now = clock.instant();
        long mark = RANDOM.nextLong();
        var text = json.writeValueAsString(typed);
        if (seen != null && replace(person, form, text, now, seen, mark)) return new Outcome.Kept(now, mark);
        int begun = sql.sql("insert ignore into form_draft (person, form, typed, kept_at, mark) values (?, ?, ?, ?, ?)")
                .params(person.value(), form, text, Utc.of(now), mark)
                .update();
        if (begun == 1) return new Outcome.Kept(now, mark);
        return of(person, form)
                .<Outcome>map(Outcome.KeptElsewhere::new)
                .orElseGet(() -> keep(person, form, typed, null));
    }

    private boolean replace(PersonId person, String form, String typed, Instant now, long seen, long mark) {
        return sql.sql(
                                "update form_draft set typed = ?, kept_at = ?, mark = ? where person = ? and form = ? and mark = ?")
                        .params(typed, Utc.of(now), mark, person.value(), form, seen)
                        .update()
                == 1;
    }

    public void drop(PersonId person, String form) {
        sql.sql("delete from form_draft where person = ? and form = ?")
                .params(person.value(), form)
                .update();
    }
}
