package lyceum.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.audit.Audit;
import lyceum.mail.Letter;
import lyceum.mail.Letters;
import lyceum.mail.PortalAddress;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What concerns a person, as an archive: asked for, made in the background, fetched by its person alone and for three
/// days.
@Service
public class Exports {
    public static final Duration KEPT = Duration.ofDays(3);
    private static final int AT_ONCE = 20;
    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

    private final ExportRows rows;
    private final Archive archive;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final Letters letters;
    private final PortalAddress portal;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Path folder;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Exports(
            ExportRows rows,
            Archive archive,
            Accounts accounts,
            SignedIn signedIn,
            Letters letters,
            PortalAddress portal,
            Audit audit,
            TransactionTemplate transaction,
            @Value("${lyceum.exports}") Path folder,
            Clock clock) {
        this.rows = rows;
        this.archive = archive;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.letters = letters;
        this.portal = portal;
        this.audit = audit;
        this.transaction = transaction;
        this.folder = folder;
        this.clock = clock;
    }

    public Optional<DataExport> of(PersonId self) {
        return rows.find(self)
                .filter(row -> row.until() == null || row.until().isAfter(clock.instant()))
                .map(row -> new DataExport(
                        row.askedAt(),
                        row.until(),
                        row.bytes(),
                        row.file() == null && row.tries() >= ExportRows.MOST_TRIES));
    }

    /// Refuses with [lyceum.access.NotFresh] whoever came in longer ago.
    public void ask(PersonId self) {
        signedIn.demandFresh();
        var before = rows.find(self);
        transaction.executeWithoutResult(_ -> {
            rows.ask(self);
            audit.record(self, "data.asked", self, "");
        });
        before.filter(row -> rows.find(self).filter(row::equals).isEmpty()).ifPresent(this::remove);
    }

    /// For its person, on a device that came in a moment ago.
    public Path open(PersonId self) {
        signedIn.demandFresh();
        var row = rows.find(self)
                .filter(one -> one.until() != null && one.until().isAfter(clock.instant()))
                .orElseThrow(NotFound::new);
        var file = file(row).filter(Files::isRegularFile).orElseThrow(NotFound::new);
        transaction.executeWithoutResult(_ -> audit.record(self, "data.fetched", self, ""));
        return file;
    }

    /// Makes what was asked for and removes what is over.
    void sweep() {
        for (var person : rows.toMake(AT_ONCE)) if (rows.claim(person)) make(person);
        for (var row : rows.over(AT_ONCE)) {
            remove(row);
            rows.drop(row.person());
        }
    }

    private void make(PersonId self) {
        var name = HexFormat.of().formatHex(secret()) + ".zip";
        var file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            var person = accounts.person(self);
            try (var out = Files.newOutputStream(file)) {
                archive.write(person, out);
            }
            long bytes = Files.size(file);
            var until = clock.instant().plus(KEPT);
            var kept = transaction.execute(_ -> {
                if (!rows.ready(self, name, bytes, until)) return false;
                letters.send(new Letter(
                        "data-ready:" + name,
                        person.email(),
                        person.language(),
                        "data-ready",
                        List.of(person.name(), until.atZone(person.zone()), portal.of("/account/data"))));
                return true;
            });
            if (!Boolean.TRUE.equals(kept)) Files.deleteIfExists(file);
        } catch (RuntimeException | IOException later) {
            LOG.warn("The archive of {} was not made; the next round tries again", self, later);
            discard(file);
            rows.release(self);
        }
    }

    void forget(PersonId person) {
        rows.find(person).ifPresent(this::remove);
    }

    private void remove(ExportRows.Row row) {
        file(row).ifPresent(Exports::discard);
    }

    private Optional<Path> file(ExportRows.Row row) {
        return Optional.ofNullable(row.file()).map(folder::resolve);
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private byte[] secret() {
        var bytes = new byte[16];
        chance.nextBytes(bytes);
        return bytes;
    }
}
