package lyceum.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whose files there are, where they stand, and in which texts.
@Component
class FileRows {
    /// @param used whether a text that others may read names it
    record Row(
            String name,
            FilePlace place,
            PersonId owner,
            String title,
            Kind kind,
            String sha256,
            Instant at,
            boolean used) {}

    private static final String ROW = """
            select f.name, f.host, f.place, f.owner, f.title, f.kind, f.sha256, f.made_at,
                exists (select 1 from file_use u where u.name = f.name) as used
            from stored_file f
            """;

    private final JdbcClient sql;
    private final Clock clock;

    FileRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(FilePlace place, CommunityId community, PersonId owner, Kind kind, StoredFile file) {
        sql.sql("""
                insert into stored_file (name, host, place, community, owner, title, kind, size_bytes, sha256, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        file.address().name(),
                        place.kind(),
                        place.id(),
                        community.value(),
                        owner.value(),
                        file.name(),
                        kind.name(),
                        file.bytes(),
                        file.sha256(),
                        Utc.of(clock.instant()))
                .update();
    }

    Optional<Row> find(String name) {
        return sql.sql(ROW + "where f.name = ?")
                .param(name)
                .query(FileRows::row)
                .optional();
    }

    List<Row> all(Collection<String> names) {
        if (names.isEmpty()) return List.of();
        return sql.sql(ROW + "where f.name in (:names)")
                .param("names", names)
                .query(FileRows::row)
                .list();
    }

    List<Row> ownedBy(PersonId owner) {
        return sql.sql(ROW + "where f.owner = ? order by f.made_at, f.name")
                .param(owner.value())
                .query(FileRows::row)
                .list();
    }

    /// In bytes.
    /// @param videos whether videos are asked for, or everything else
    long takenBy(PersonId owner, Instant since, boolean videos) {
        return sql.sql("select coalesce(sum(size_bytes), 0) from stored_file where owner = ? and made_at > ? and kind "
                        + (videos ? "in" : "not in") + " ('MP4', 'WEBM')")
                .params(owner.value(), Utc.of(since))
                .query(Long.class)
                .single();
    }

    /// In bytes.
    long takenIn(CommunityId community) {
        return sql.sql("select coalesce(sum(size_bytes), 0) from stored_file where community = ?")
                .param(community.value())
                .query(Long.class)
                .single();
    }

    void use(long thing, Collection<String> names) {
        sql.sql("delete from file_use where thing = ?").param(thing).update();
        for (var name : names)
            sql.sql("insert into file_use (thing, name) values (?, ?)")
                    .params(thing, name)
                    .update();
    }

    void lend(long thing, FilePlace to, Collection<String> names) {
        for (var name : names)
            sql.sql("insert into file_use (thing, name, place) values (?, ?, ?)")
                    .params(thing, name, to.id())
                    .update();
    }

    /// Those of them that stand at that place by way of a copied text.
    Set<String> lentTo(FilePlace place, Collection<String> names) {
        if (names.isEmpty()) return Set.of();
        return Set.copyOf(sql.sql("select distinct name from file_use where name in (:names) and place = :place")
                .param("names", names)
                .param("place", place.id())
                .query(String.class)
                .list());
    }

    /// Everywhere it stands: at its own place, and where texts were copied to.
    List<Long> places(Row of) {
        return sql.sql("select distinct coalesce(place, ?) as standing from file_use where name = ?")
                .params(of.place().id(), of.name())
                .query((row, _) -> row.getLong("standing"))
                .list();
    }

    /// Those that no text has named for so long.
    List<Row> forgotten(Instant before, int most) {
        return sql.sql(ROW + """
                        where f.made_at < ? and not exists (select 1 from file_use u where u.name = f.name)
                        order by f.made_at limit ?""")
                .params(Utc.of(before), most)
                .query(FileRows::row)
                .list();
    }

    /// @return false if a text has named it meanwhile
    boolean forget(String name) {
        return sql.sql("""
                        delete from stored_file
                        where name = ? and not exists (select 1 from file_use u where u.name = stored_file.name)""").param(name).update() == 1;
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getString("name"),
                new FilePlace(row.getString("host"), row.getLong("place")),
                new PersonId(row.getLong("owner")),
                row.getString("title"),
                Kind.valueOf(row.getString("kind")),
                row.getString("sha256"),
                Utc.instant(row.getObject("made_at", LocalDateTime.class)),
                row.getBoolean("used"));
    }
}
