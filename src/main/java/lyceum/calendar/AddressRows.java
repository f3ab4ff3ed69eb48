package lyceum.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of addresses. Of a secret only its digest stands there: 256 bits by chance need no salt.
@Component
class AddressRows {
    private static final long ALL = 0;

    record Whose(PersonId person, @Nullable CommunityId community) {}

    private final JdbcClient sql;

    AddressRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Address> of(PersonId person) {
        return sql.sql("select community, made_at, read_at from calendar_address where person = ? order by community")
                .param(person.value())
                .query((row, _) -> {
                    var read = row.getObject("read_at", LocalDateTime.class);
                    return new Address(
                            community(row.getLong("community")),
                            Utc.instant(row.getObject("made_at", LocalDateTime.class)),
                            read == null ? null : Utc.instant(read));
                })
                .list();
    }

    /// The one that was there before leads nowhere from now on.
    void keep(PersonId person, @Nullable CommunityId community, String secret, Instant now) {
        sql.sql("""
                        insert into calendar_address (person, community, digest, made_at) values (?, ?, ?, ?)
                        on duplicate key update
                            digest = values(digest), made_at = values(made_at), read_at = null""")
                .params(person.value(), key(community), digest(secret), Utc.of(now))
                .update();
    }

    void drop(PersonId person, @Nullable CommunityId community) {
        sql.sql("delete from calendar_address where person = ? and community = ?")
                .params(person.value(), key(community))
                .update();
    }

    Optional<Whose> find(String secret) {
        return sql.sql("select person, community from calendar_address where digest = ?")
                .param(digest(secret))
                .query((row, _) -> new Whose(new PersonId(row.getLong("person")), community(row.getLong("community"))))
                .optional();
    }

    void read(Whose whose, Instant now) {
        sql.sql("update calendar_address set read_at = ? where person = ? and community = ?")
                .params(Utc.of(now), whose.person().value(), key(whose.community()))
                .update();
    }

    private static long key(@Nullable CommunityId community) {
        return community == null ? ALL : community.value();
    }

    private static @Nullable CommunityId community(long key) {
        return key == ALL ? null : new CommunityId(key);
    }

    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
