package lyceum.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import lyceum.shared.PersonId;
import lyceum.trace.Enclosed;
import lyceum.trace.Keeper;
import lyceum.trace.Stays;
import lyceum.trace.Trace;
import lyceum.trace.Whose;
import org.springframework.stereotype.Component;

/// Files in texts that stay are part of them; all others go with their owner, bytes and all.
@Component
class FileTraces implements Keeper {
    private final FileRows rows;
    private final Shelf shelf;

    FileTraces(FileRows rows, Shelf shelf) {
        this.rows = rows;
        this.shelf = shelf;
    }

    @Override
    public String room() {
        return "files";
    }

    @Override
    public List<Trace> traces() {
        return List.of(Trace.stays("stored_file", "owner", Stays.WORDS).told("files", """
                select made_at, title, size_bytes, sha256
                from stored_file
                where owner = :person
                order by made_at, name"""));
    }

    @Override
    public Stream<Enclosed> enclosed(PersonId person) {
        return rows.ownedBy(person).stream().map(row -> new Enclosed(row.title(), shelf.bytes(row.name())));
    }

    /// A row whose bytes are gone already is no harm: bytes without a row are swept too.
    @Override
    public void partFrom(Whose whose) {
        try {
            for (var row : rows.ownedBy(whose.person()))
                if (!row.used() && rows.forget(row.name())) shelf.remove(row.name());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public Turn turn() {
        return Turn.AFTER_TEXTS;
    }
}
