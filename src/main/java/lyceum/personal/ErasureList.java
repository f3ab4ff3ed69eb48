package lyceum.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who was erased, twice: as rows, and as lines of a file in the installation's folder that no backup of the database
/// holds. Each node keeps such a file; whatever one of them knows and the rows do not is erased again.
@Component
class ErasureList {
    private final JdbcClient sql;
    private final Path file;
    private final Clock clock;

    ErasureList(JdbcClient sql, @Value("${lyceum.home}") Path home, Clock clock) {
        this.sql = sql;
        this.file = home.resolve("erasures");
        this.clock = clock;
    }

    void add(PersonId person) {
        sql.sql("insert ignore into erasure (person, begun_at) values (?, ?)")
                .params(person.value(), Utc.of(clock.instant()))
                .update();
    }

    void done(PersonId person) {
        sql.sql("update erasure set done_at = ? where person = ?")
                .params(Utc.of(clock.instant()), person.value())
                .update();
    }

    /// Begun and not yet at their end, the first first.
    List<PersonId> open(int most) {
        return sql.sql("select person from erasure where done_at is null order by begun_at, person limit ?")
                .params(most)
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list();
    }

    /// Brings rows and file together.
    /// @return those whom only the file knew
    synchronized List<PersonId> reconcile() {
        var inRows = new LinkedHashSet<>(sql.sql("select person from erasure order by begun_at, person")
                .query(Long.class)
                .list());
        try {
            var inFile = read();
            var missing = inRows.stream().filter(id -> !inFile.contains(id)).toList();
            if (!missing.isEmpty()) append(missing);
            var returned = new ArrayList<PersonId>();
            for (var id : inFile) if (!inRows.contains(id)) returned.add(new PersonId(id));
            return returned;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Set<Long> read() throws IOException {
        var ids = new LinkedHashSet<Long>();
        if (!Files.exists(file)) return ids;
        // The last line of a killed process may be half a line; the row it was written for is written again.
        for (var line : Files.readAllLines(file)) if (line.matches("[0-9]{1,19} \\.")) ids.add(id(line));
        return ids;
    }

    private static Long id(String line) {
        return Long.valueOf(line.substring(0, line.length() - 2));
    }

    private void append(List<Long> ids) throws IOException {
        Files.createDirectories(file.getParent());
        var lines = new ArrayList<String>();
        if (Files.exists(file) && !Files.readString(file).endsWith("\n")) lines.add("");
        ids.forEach(id -> lines.add(id + " ."));
        Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    }
}
