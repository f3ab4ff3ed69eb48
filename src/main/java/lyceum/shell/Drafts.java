package lyceum.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what somebody types into a long form, so that a reload, another device or a lost session loses nothing.
@Service
public class Drafts {
    /// In letters, all fields together: far above what any form takes, so that what is refused is still kept.
    static final int MOST = 4_000_000;

    /// @param typed by the field's name
    public record Draft(Map<String, String> typed, Instant keptAt) {}

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
        return sql.sql("select typed, kept_at from form_draft where person = ? and form = ?")
                .params(person.value(), form)
                .query((row, n) -> new Draft(
                        json.readValue(row.getString("typed"), new TypeReference<>() {}),
                        Utc.instant(row.getObject("kept_at", LocalDateTime.class))))
                .optional();
    }

    /// Empty where it is too much to keep.
    public Optional<Instant> keep(PersonId person, String form, Map<String, String> typed) {
        if (typed.values().stream().mapToLong(String::length).sum() > MOST) return Optional.empty();
        var now = clock.instant();
        sql.sql("""
                insert into form_draft (person, form, typed, kept_at) values (?, ?, ?, ?)
                on duplicate key update typed = values(typed), kept_at = values(kept_at)""")
                .params(person.value(), form, json.writeValueAsString(typed), Utc.of(now))
                .update();
        return Optional.of(now);
    }

    public void drop(PersonId person, String form) {
        sql.sql("delete from form_draft where person = ? and form = ?")
                .params(person.value(), form)
                .update();
    }
}
