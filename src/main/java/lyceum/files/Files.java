package lyceum.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lyceum.shared.FileAddress;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/// Takes files, keeps them, and hands them to whoever may see the text that names them.
///
/// ```java
/// var photo = files.take(ben, new FilePlace("group", group.value()), "photo.jpg", body);
/// var text = "Look: " + photo.markdown();
/// files.keep(new FilePlace("group", group.value()), post, ben, text);   // in the transaction that writes the text
/// ```
@Service
public class Files {
    public static final int MOST_IN_A_TEXT = 20;
    static final Duration UNSENT_KEPT_FOR = Duration.ofDays(30);
    /// On a disk they are folders.
    private static final Pattern ONLY_DOTS = Pattern.compile("[.\\s]+");

    private static final TextLimit NAME = TextLimit.needed("name", 120);
    private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int SWEPT_AT_ONCE = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Files.class);

    private final FileRows rows;
    private final Shelf shelf;
    private final Darkroom darkroom;
    private final Map<String, FileHost> hosts;
    private final Clock clock;
    private final DataSize largest;
    private final DataSize aDay;
    private final DataSize aCommunity;
    private final DataSize videosADay;
    private final SecureRandom random = new SecureRandom();

    Files(
            FileRows rows,
            Shelf shelf,
            Darkroom darkroom,
            List<FileHost> hosts,
            Clock clock,
            @Value("${lyceum.files.largest}") DataSize largest,
            @Value("${lyceum.files.a-day}") DataSize aDay,
            @Value("${lyceum.files.a-community}") DataSize aCommunity,
            @Value("${lyceum.files.videos-a-day}") DataSize videosADay) {
        this.rows = rows;
        this.shelf = shelf;
        this.darkroom = darkroom;
        this.hosts = hosts.stream().collect(Collectors.toMap(FileHost::kind, Function.identity()));
        this.clock = clock;
        this.largest = largest;
        this.aDay = aDay;
        this.aCommunity = aCommunity;
        this.videosADay = videosADay;
    }

    /// In bytes.
    public long largest() {
        return largest.toBytes();
    }

    /// Takes what comes, whatever length it says it has. Only its owner sees it until a text that is kept names it.
    /// @param name what the owner calls it; only its last part counts, and letters that hide others are left out
    /// @throws NotStored if the disk is full, or the bytes stop coming
    public StoredFile take(PersonId by, FilePlace place, String name, InputStream body) {
        var host = host(place);
        host.demandMayPut(by, place.id());
        demandRoom(by, host, place, false);
        return taken(by, place, host, title(name), body, false, largest);
    }

    /// The same for a video, which is played in the page: MP4 or WebM by its first bytes, whatever it calls itself.
    /// Its text names it as `/files/` and its name.
    public StoredFile takeVideo(PersonId by, FilePlace place, String name, InputStream body, DataSize most) {
        var host = host(place);
        host.demandMayPut(by, place.id());
        demandRoom(by, host, place, true);
        return taken(by, place, host, title(name), body, true, most);
    }

    private StoredFile taken(
            PersonId by,
            FilePlace place,
            FileHost host,
            String title,
            InputStream body,
            boolean asVideo,
            DataSize most) {
        try {
            return written(by, place, host, title, body, asVideo, most);
        } catch (IOException broken) {
            LOG.warn("A file is not stored: {}", broken.toString());
            throw new NotStored();
        }
    }

    private StoredFile written(
            PersonId by, FilePlace place, FileHost host, String title, InputStream body, boolean asVideo, DataSize most)
            throws IOException {
        var name = newName();
        var raw = shelf.unfinished(name, ".raw");
        var kept = shelf.unfinished(name, "");
        var small = shelf.unfinished(name, ".s");
        try {
            if (!shelf.fill(raw, new SteadyStream(body, clock), most.toBytes()))
                throw new FileIsTooLarge(most.toMegabytes());
            if (Shelf.size(raw) == 0) throw new FileIsEmpty();
            var kind = Kind.of(raw);
            if (asVideo && !kind.isVideo()) throw new NoVideo();
            if (!asVideo && kind.isVideo()) kind = Kind.ANYTHING;
            if (kind == Kind.OTHER_PICTURE) throw new PictureMayTellItsPlace();
            var bytes = raw;
            var address = new FileAddress(name, 0, 0);
            if (kind.isPicture()) {
                var size = darkroom.develop(raw, kind, kept, small);
                address = new FileAddress(name, size.width(), size.height());
                shelf.settle(small, shelf.small(name));
                bytes = kept;
            }
            var file = new StoredFile(address, title, Shelf.size(bytes), Shelf.sha256(bytes));
            shelf.settle(bytes, shelf.bytes(name));
            rows.add(place, host.community(place.id()), by, kind, file);
            return file;
        } catch (IOException full) {
            // No row knows it yet.
            shelf.remove(name);
            throw full;
        } finally {
            Shelf.discard(raw, kept, small);
        }
    }

    /// The files that this text names belong to it from now on, and those it named before do not. A name that is not
    /// of this place, or not the writer's to give, stays a name that leads nowhere.
    /// @param thing the id of what the text belongs to
    @Transactional
    public void keep(FilePlace place, long thing, PersonId by, String text) {
        var names = FileAddress.namesIn(text);
        if (names.size() > MOST_IN_A_TEXT) throw new TooManyFiles(MOST_IN_A_TEXT);
        var lent = rows.lentTo(place, names);
        rows.use(
                thing,
                rows.all(names).stream()
                        .filter(row -> row.place().equals(place) && !lent.contains(row.name()))
                        .filter(row -> row.used() || row.owner().equals(by))
                        .map(FileRows.Row::name)
                        .toList());
        rows.lend(thing, place, lent);
    }

    /// A text was copied: its files are seen from the copy too, by whoever may read there, and their bytes are kept
    /// once.
    /// @param thing the id of what the copy belongs to
    @Transactional
    public void lend(FilePlace from, FilePlace to, long thing, String text) {
        var names = FileAddress.namesIn(text);
        var lent = rows.lentTo(from, names);
        rows.lend(
                thing,
                to,
                rows.all(names).stream()
                        .filter(row -> row.used() && row.place().kind().equals(to.kind()))
                        .filter(row -> row.place().equals(from) || lent.contains(row.name()))
                        .map(FileRows.Row::name)
                        .toList());
    }

    /// Nobody but its owner shall see the files of this thing any more.
    @Transactional
    public void hide(long thing) {
        rows.use(thing, List.of());
    }

    /// @param small a picture as pages show it
    public OpenedFile open(PersonId reader, String name, boolean small) {
        var row = rows.find(name).orElseThrow(NotFound::new);
        var host = host(row.place());
        boolean seen = row.used() && rows.places(row).stream().anyMatch(place -> host.mayRead(reader, place, row.at()));
        if (!seen && !row.owner().equals(reader)) throw new NotFound();
        if (small && !row.kind().isPicture()) throw new NotFound();
        return opened(row, small);
    }

    /// What anybody may see, without signing in.
    public OpenedFile openForVisitors(String name, boolean small) {
        var row = rows.find(name).orElseThrow(NotFound::new);
        if (rows.places(row).stream().noneMatch(host(row.place())::mayVisitorsRead)) throw new NotFound();
        if (small && !row.kind().isPicture()) throw new NotFound();
        return opened(row, small);
    }

    private OpenedFile opened(FileRows.Row row, boolean small) {
        Path bytes = small ? shelf.small(row.name()) : shelf.bytes(row.name());
        return new OpenedFile(
                bytes,
                row.title(),
                row.kind().type(),
                row.kind().isPicture() || row.kind().isVideo(),
                row.kind().isVideo());
    }

    /// What a text of that place names, for a room downstream that knows itself who may see it.
    public OpenedFile toShow(FilePlace place, String name, boolean small) {
        var row = rows.find(name)
                .filter(one -> one.used() && one.place().equals(place))
                .orElseThrow(NotFound::new);
        if (small && !row.kind().isPicture()) throw new NotFound();
        return opened(row, small);
    }

    /// Removes what was sent and never used, and what a killed process left on the disk.
    void sweep() {
        var now = clock.instant();
        try {
            for (var row : rows.forgotten(now.minus(UNSENT_KEPT_FOR), SWEPT_AT_ONCE))
                if (rows.forget(row.name())) shelf.remove(row.name());
            shelf.sweep(now.minus(Duration.ofDays(1)), name -> rows.find(name).isPresent());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void demandRoom(PersonId by, FileHost host, FilePlace place, boolean videos) {
        var most = videos ? videosADay : aDay;
        if (rows.takenBy(by, clock.instant().minus(Duration.ofDays(1)), videos) >= most.toBytes())
            throw new EnoughFilesToday(most.toMegabytes());
        if (rows.takenIn(host.community(place.id())) >= aCommunity.toBytes())
            throw new NoRoomForFiles(aCommunity.toGigabytes());
    }

    private FileHost host(FilePlace place) {
        var host = hosts.get(place.kind());
        if (host == null) throw new NotFound();
        return host;
    }

    private static String title(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var seen = last.replaceAll("[\\p{C}\\u2028\\u2029]", "").strip();
        var end = seen.codePoints()
                .skip(Math.max(0, seen.codePointCount(0, seen.length()) - 100))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return NAME.check(end.isBlank() || ONLY_DOTS.matcher(end).matches() ? "file" : end);
    }

    private String newName() {
        var letters = new char[26];
        for (int i = 0; i < letters.length; i++) letters[i] = BASE_32.charAt(random.nextInt(BASE_32.length()));
        return new String(letters);
    }
}
