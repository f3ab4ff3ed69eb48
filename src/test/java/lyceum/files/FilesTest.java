package lyceum.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.channel.Announcements;
import lyceum.channel.GroupFiles;
import lyceum.channel.NotYourPart;
import lyceum.channel.PostBook;
import lyceum.channel.Questions;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@HouseTest
class FilesTest {
    private static final byte[] NOTES = "讲义".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Files files;

    @Autowired
    Announcements announcements;

    @Autowired
    Questions questions;

    @Autowired
    PostBook book;

    @Autowired
    Groups groups;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Value("${lyceum.home}")
    Path home;

    PersonId clara;
    PersonId ben;
    GroupId group;

    @BeforeEach
    void ben_is_in_a_group_of_claras() {
        clock.is(FakeClock.BEGINNING);
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ben = cast.ben();
        arrivals.settleIn(cohort, ben);
        group = groups.of(ben).getFirst().id();
    }

    @AfterEach
    void back() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void the_group_sees_a_picture_once_the_text_that_names_it_is_sent_and_strangers_never() {
        var photo = sent(clara, "photo.jpg", Snapshots.drawn("jpg", 400, 300));
        assertThat(photo.markdown())
                .isEqualTo("![photo.jpg](/files/" + photo.address().name() + "-400x300)");
        assertThat(files.open(clara, name(photo), true).shown()).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.open(ben, name(photo), true));

        announcements.post(clara, group, "看图：" + photo.markdown());

        assertThat(files.open(ben, name(photo), false).type()).isEqualTo("image/jpeg");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.open(cast.eve(), name(photo), false));
    }

    @Test
    void a_picture_that_an_edit_took_out_is_seen_no_longer() {
        var photo = sent(clara, "photo.png", Snapshots.drawn("png", 40, 30));
        var post = announcements.post(clara, group, photo.markdown());

        book.edit(clara, post, "没有图了");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.open(ben, name(photo), false));
    }

    @Test
    void naming_what_another_has_not_sent_shows_it_to_nobody() {
        var hers = sent(clara, "draft.pdf", NOTES);

        questions.ask(ben, group, "这是什么？", hers.markdown());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.open(ben, name(hers), false));
    }

    @Test
    void what_a_photo_tells_of_its_place_is_gone_and_it_stands_upright() throws IOException {
        var raw = Snapshots.photo(600, 200);
        assertThat(new String(raw, StandardCharsets.ISO_8859_1)).contains(Snapshots.TAKEN_AT);

        var photo = sent(ben, "IMG_0001.JPG", raw);

        for (boolean small : new boolean[] {false, true}) {
            var kept = java.nio.file.Files.readAllBytes(
                    files.open(ben, name(photo), small).bytes());
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(Snapshots.TAKEN_AT, "Exif");
            var seen = ImageIO.read(new ByteArrayInputStream(kept));
            assertThat(seen.getWidth()).isEqualTo(200);
            assertThat(seen.getHeight()).isEqualTo(600);
        }
    }

    @Test
    void a_large_picture_is_kept_smaller_and_shown_smaller_still() {
        var photo = sent(ben, "wall.png", Snapshots.drawn("png", 5_000, 1_000));

        assertThat(photo.address().width()).isEqualTo(2_560);
        assertThat(photo.address().height()).isEqualTo(512);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(Snapshots.flood(60_000, 60_000), PictureIsTooLarge.class),
                Arguments.of(Snapshots.flood(600, 600), PictureIsBroken.class),
                Arguments.of("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1), PictureIsBroken.class),
                Arguments.of("RIFF0000WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1), PictureMayTellItsPlace.class),
                Arguments.of(
                        "\0\0\0\u0018ftypheic0000".getBytes(StandardCharsets.ISO_8859_1), PictureMayTellItsPlace.class),
                Arguments.of(new byte[0], FileIsEmpty.class));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_cannot_be_kept_is_refused_with_a_reason_and_leaves_nothing(byte[] raw, Class<? extends Refusal> why)
            throws IOException {
        long before = onDisk();

        assertThatExceptionOfType(why).isThrownBy(() -> sent(ben, "picture.png", raw));

        assertThat(onDisk()).isEqualTo(before);
    }

    @Test
    void more_bytes_than_a_file_may_have_are_not_read_to_their_end() throws IOException {
        long before = onDisk();
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }
        };

        assertThatExceptionOfType(FileIsTooLarge.class)
                .isThrownBy(() -> files.take(ben, GroupFiles.of(group), "endless.txt", endless));

        assertThat(endless.given).isLessThan(files.largest() + 100_000);
        assertThat(onDisk()).isEqualTo(before);
    }

    @Test
    void a_page_that_calls_itself_a_picture_is_handed_out_as_bytes() {
        var page = sent(ben, "cat.png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        var opened = files.open(ben, name(page), false);

        assertThat(opened.shown()).isFalse();
        assertThat(opened.type()).isEqualTo("application/octet-stream");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.open(ben, name(page), true));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd,passwd",
        "C:\\Users\\ben\\作业.docx,作业.docx",
        "cat\u202Egnp.exe,catgnp.exe",
        "🎉 聚会.pdf,🎉 聚会.pdf",
        "' ',file",
    })
    void only_the_last_part_of_a_name_is_kept_and_nothing_hidden(String named, String kept) {
        assertThat(sent(ben, named, NOTES).name()).isEqualTo(kept);
    }

    @Test
    void a_name_cannot_leave_its_place_in_the_text() {
        assertThat(sent(ben, "a](javascript:alert(1))![.pdf", NOTES).markdown())
                .startsWith("[a")
                .doesNotContain("](javascript");
    }

    @Test
    void whoever_may_write_nothing_there_is_told_so_before_anything_is_read() {
        var dong = cast.eve();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sent(dong, "a.txt", NOTES));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> files.take(ben, new FilePlace("nowhere", 1), "a.txt", new ByteArrayInputStream(NOTES)));
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> announcements.post(ben, group, "大家好"));
    }

    @Test
    void what_was_never_sent_goes_after_thirty_days_and_what_was_sent_stays() throws IOException {
        var forgotten = sent(clara, "old.txt", NOTES);
        var used = sent(clara, "used.txt", NOTES);
        announcements.post(clara, group, used.markdown());
        var bytes = files.open(clara, name(forgotten), false).bytes();
        var left = bytes.resolveSibling("left.part");
        java.nio.file.Files.writeString(left, "half");
        java.nio.file.Files.setLastModifiedTime(
                left, FileTime.from(clock.instant().minus(Duration.ofDays(9))));

        clock.passes(Duration.ofDays(31));
        files.sweep();

        assertThat(bytes).doesNotExist();
        assertThat(left).doesNotExist();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.open(clara, name(forgotten), false));
        assertThat(files.open(ben, name(used), false).bytes()).hasBinaryContent(NOTES);
    }

    private StoredFile sent(PersonId by, String name, byte[] bytes) {
        return files.take(by, GroupFiles.of(group), name, new ByteArrayInputStream(bytes));
    }

    private static String name(StoredFile file) {
        return file.address().name();
    }

    private long onDisk() throws IOException {
        var folder = home.resolve("files");
        if (!java.nio.file.Files.isDirectory(folder)) return 0;
        try (var all = java.nio.file.Files.walk(folder)) {
            return all.filter(java.nio.file.Files::isRegularFile).count();
        }
    }
}
