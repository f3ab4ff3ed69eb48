package lyceum.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lyceum.language.Languages;
import lyceum.shared.Email;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Accounts for many at once, as at a move: their addresses are known to be theirs, and each comes in by a one-time
/// link. From code only, never from a screen.
@Service
public class Newcomers {
    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate rows;
    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Newcomers(JdbcTemplate rows, JdbcClient db, Ids ids, Clock clock) {
        this.rows = rows;
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    private record Row(long id, Email email, String key, Name name, long stamp) {}

    /// Whoever has an account already keeps it as it is.
    @Transactional
    public Map<Email, PersonId> welcome(Map<Email, String> names, Locale language, ZoneId zone) {
        var people = new LinkedHashMap<Email, PersonId>();
        var all = List.copyOf(names.keySet());
        for (int from = 0; from < all.size(); from += AT_ONCE)
            people.putAll(welcomed(all.subList(from, Math.min(all.size(), from + AT_ONCE)), names, language, zone));
        return people;
    }

    private Map<Email, PersonId> welcomed(List<Email> some, Map<Email, String> names, Locale language, ZoneId zone) {
        var known = known(some.stream().map(Digest::of).toList());
        var fresh = some.stream()
                .filter(email -> !known.containsKey(Digest.of(email)))
                .map(email -> new Row(
                        ids.next(),
                        email,
                        Digest.of(email),
                        new Name(names.getOrDefault(email, "")),
                        chance.nextLong()))
                .toList();
        var now = Utc.of(clock.instant());
        var tag = Languages.nearest(language).toLanguageTag();
        rows.batchUpdate("""
                insert into account (id, email, email_key, name, zone, language, stamp, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", fresh, AT_ONCE, (statement, one) -> {
            statement.setLong(1, one.id());
            statement.setString(2, one.email().value());
            statement.setString(3, one.key());
            statement.setString(4, one.name().value());
            statement.setString(5, zone.getId());
            statement.setString(6, tag);
            statement.setLong(7, one.stamp());
            statement.setObject(8, now);
        });
        fresh.forEach(one -> known.put(one.key(), new PersonId(one.id())));
        var people = new LinkedHashMap<Email, PersonId>();
        some.forEach(email -> people.put(email, known.get(Digest.of(email))));
        return people;
    }

    private Map<String, PersonId> known(Collection<String> keys) {
        var known = new HashMap<String, PersonId>();
        db.sql("select email_key, id from account where email_key in (:keys)")
                .param("keys", keys)
                .query(row -> {
                    known.put(row.getString("email_key"), new PersonId(row.getLong("id")));
                });
        return known;
    }
}
