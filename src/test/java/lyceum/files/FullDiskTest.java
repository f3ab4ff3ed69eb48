package lyceum.files;

import static java.nio.file.Files.readAllBytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import lyceum.HouseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/// A disk that is full at each step takes nothing, loses nothing, and takes again once it has room.
@HouseTest
class FullDiskTest extends SendingTest {
    private static final int LARGEST = 20 << 20;
    private static final long TEN_GIGABYTES = 10L << 30;

    @Test
    void what_the_system_says_of_a_full_disk_is_told_and_nothing_is_lost(@TempDir Path elsewhere) throws IOException {
        var before = sent("before.txt", bytes("先传的"));
        var full = filesOn(new NoSpace(elsewhere), DataSize.ofMegabytes(200), DataSize.ofGigabytes(20));

        assertThatExceptionOfType(NotStored.class)
                .isThrownBy(() -> full.take(ben, place, "last.txt", new Streams.Counted(1_000_000)));

        assertThat(onDisk(elsewhere)).isEmpty();
        assertThat(files.open(ben, before.address().name(), false).bytes()).hasContent("先传的");
        assertThat(sent("next.txt", bytes("又能传了")).bytes()).isPositive();
    }

    static Stream<Arguments> fullDisks() {
        var notes = new byte[100_000];
        var photo = Snapshots.drawn("jpg", 1_200, 900);
        var gif = Snapshots.gif(10, 10, "x".repeat(50_000));
        int all = Integer.MAX_VALUE;
        return Stream.of(
                arguments("no byte fits", notes, 0, all),
                arguments("the middle does not fit", notes, 50_000, all),
                arguments("the last byte does not fit", notes, 99_999, all),
                arguments("it cannot be made lasting", notes, all, 0),
                arguments("the photo does not fit", photo, photo.length - 1, all),
                arguments("the photo written anew does not fit", photo, photo.length + 100, all),
                arguments("the small photo cannot be made lasting", photo, all, 0),
                arguments("the photo cannot be made lasting beside its small one", photo, all, 1),
                arguments("the moving picture does not fit twice", gif, gif.length + 100, all),
                arguments("the moving picture does not fit thrice", gif, 2 * gif.length + 100, all));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fullDisks")
    void a_full_disk_takes_nothing_loses_nothing_and_takes_again_once_it_has_room(
            String what, byte[] raw, int room, int settling, @TempDir Path disk, @TempDir Path cache)
            throws IOException {
        var shelf = new FullShelf(disk);
        var there = filesOn(shelf, DataSize.ofMegabytes(200), DataSize.ofGigabytes(20));
        var earlier = there.take(ben, place, "earlier.txt", stream(NOTES));
        var before = onDisk(disk);
        long owned = rows.ownedBy(ben).size();
        shelf.room = room;
        shelf.settling = settling;

        ImageIO.setCacheDirectory(cache.toFile());
        try {
            assertRefused(NotStored.class, () -> there.take(ben, place, what, stream(raw)));
        } finally {
            ImageIO.setCacheDirectory(null);
        }

        assertThat(onDisk(disk)).isEqualTo(before);
        assertThat(onDisk(cache)).isEmpty();
        assertThat(rows.ownedBy(ben)).hasSize((int) owned);
        assertThat(there.open(ben, name(earlier), false).bytes()).hasBinaryContent(NOTES);

        shelf.room = Long.MAX_VALUE;
        shelf.settling = Integer.MAX_VALUE;
        var file = there.take(ben, place, what, stream(raw));
        var bytes = readAllBytes(there.open(ben, name(file), false).bytes());
        assertThat(bytes).hasSize((int) file.bytes());
        assertThat(onDisk(disk)).noneMatch(left -> left.toString().endsWith(".part"));
    }

    @Test
    void whoever_sent_enough_and_a_community_that_is_full_are_told_so_before_anything_is_read() {
        sent("earlier.txt", NOTES);
        var shelf = new Shelf(folder);
        var little = DataSize.ofBytes(NOTES.length);
        var unread = new Streams.Counted(TEN_GIGABYTES);

        assertRefused(
                EnoughFilesToday.class,
                () -> filesOn(shelf, little, DataSize.ofGigabytes(20)).take(ben, place, "a.txt", unread));
        assertRefused(
                NoRoomForFiles.class,
                () -> filesOn(shelf, DataSize.ofGigabytes(20), little).take(ben, place, "a.txt", unread));

        assertThat(unread.taken).isZero();
    }

    private Files filesOn(Shelf shelf, DataSize aDay, DataSize aCommunity) {
        var largest = DataSize.ofBytes(LARGEST);
        return new Files(rows, shelf, new Darkroom(shelf), hosts, clock, largest, aDay, aCommunity, aDay);
    }

    /// A disk without space: the system itself says so.
    private static final class NoSpace extends Shelf {
        NoSpace(Path folder) {
            super(folder);
        }

        @Override
        Path unfinished(String name, String what) throws IOException {
            var path = super.unfinished(name, what);
            return ".raw".equals(what) ? java.nio.file.Files.createSymbolicLink(path, Path.of("/dev/full")) : path;
        }
    }
}
