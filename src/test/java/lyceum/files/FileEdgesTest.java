package lyceum.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DeflaterInputStream;
import javax.imageio.ImageIO;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.unit.DataSize;

/// What [FileSuiteTest] sends, at its edges: at the last byte, the last point, the last moment and each step to the
/// disk.
@HouseTest
class FileEdgesTest extends SendingTest {
    private static final String SCRIPT = "<script>alert(document.domain)</script>";
    private static final long TEN_GIGABYTES = 10L << 30;

    static Stream<Arguments> picturesThatAreMore() {
        var png = Snapshots.drawn("png", 40, 30);
        return Stream.of(
                arguments("note.png", Snapshots.noted(png, "tEXt", bytes("Comment\0" + SCRIPT))),
                arguments(
                        "bomb.png", Snapshots.noted(png, "zTXt", Snapshots.joined(bytes("Comment\0\0"), deflated()))));
    }

    @ParameterizedTest
    @MethodSource("picturesThatAreMore")
    void of_a_picture_that_is_something_else_too_only_the_picture_is_left(String named, byte[] raw) throws Exception {
        var file = sent(named, raw);

        for (var path : List.of(file.address().path(), file.address().smallPath())) {
            var answer = asks(path);
            var kept = answer.getContentAsByteArray();
            assertThat(answer.getContentType()).isIn("image/jpeg", "image/png");
            assertThat(new String(kept, ISO_8859_1)).doesNotContain("script", "PK\u0003\u0004", "tEXt", "zTXt");
            assertThat(kept).hasSizeLessThan(5_000);
            assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(40);
            assertNothingRuns(answer);
        }
    }

    @Test
    void a_moving_picture_that_is_a_script_too_stays_a_picture() throws Exception {
        var file = sent("script.js", Snapshots.gif('/' | '*' << 8, 1, "*/=1;alert(1)"));

        var answer = asks(file.address().path());

        assertThat(answer.getContentType()).isEqualTo("image/gif");
        assertNothingRuns(answer);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(
                        "10 GB that begin as a picture",
                        new Streams.Counted(TEN_GIGABYTES, Snapshots.drawn("jpg", 40, 30)),
                        FileIsTooLarge.class),
                arguments("too many points", stream(Snapshots.flood(6_400, 6_400)), PictureIsTooLarge.class),
                arguments("too deep", stream(Snapshots.flood(6_000, 6_000, 16, 6)), PictureIsTooLarge.class),
                arguments("more than can be counted", stream(Snapshots.flood(-1, -1)), PictureIsBroken.class),
                arguments("a huge screen", stream(Snapshots.gif(65_535, 65_535, "")), PictureIsTooLarge.class),
                arguments("a script that says GIF", stream(bytes("GIF89a=1;alert(1)//")), PictureIsBroken.class),
                arguments("a head alone", stream(bytes("GIF89a")), PictureIsBroken.class),
                arguments("points that never come", stream(Snapshots.flood(6_000, 6_000)), PictureIsBroken.class),
                arguments("TIFF", stream(bytes("II*\0\b\0\0\0")), PictureMayTellItsPlace.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_is_refused_is_refused_in_both_languages_and_nothing_is_left_or_lost(
            String what, InputStream body, Class<? extends Refusal> why) throws IOException {
        var earlier = sent("earlier.txt", NOTES);
        var before = onDisk(folder);

        assertRefused(why, () -> files.take(ben, place, what, body));

        assertThat(onDisk(folder)).isEqualTo(before);
        assertThat(files.open(ben, name(earlier), false).bytes()).hasBinaryContent(NOTES);
    }

    @Test
    void a_video_of_ten_gigabytes_is_cut_at_its_own_limit() throws IOException {
        var before = onDisk(folder);
        var video = new Streams.Counted(TEN_GIGABYTES, bytes("\0\0\0\u0018ftypisom"));

        assertRefused(
                FileIsTooLarge.class, () -> files.takeVideo(ben, place, "ten.mp4", video, DataSize.ofMegabytes(30)));

        assertThat(video.taken).isBetween((30L << 20) + 1, (30L << 20) + 100_000L);
        assertThat(onDisk(folder)).isEqualTo(before);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("..", "file"),
                arguments(".", "file"),
                arguments("../..", "file"),
                arguments("/", "file"),
                arguments("C:\\", "file"),
                arguments("..\\..\\windows\\system.ini", "system.ini"),
                arguments("/etc/passwd\0.png", "passwd.png"),
                arguments("a\r\nSet-Cookie: mine=1.txt", "aSet-Cookie: mine=1.txt"),
                arguments("a\r\n\r\n<html>.txt", "a<html>.txt"),
                arguments("a\u0085\u2028\u2029b.txt", "ab.txt"),
                arguments("%0d%0aSet-Cookie%3a.txt", "%0d%0aSet-Cookie%3a.txt"),
                arguments("a\"; filename=\"b.html", "a\"; filename=\"b.html"),
                arguments("\uD800a.txt", "a.txt"),
                arguments("x".repeat(1_000_000) + ".txt", "x".repeat(96) + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_only_a_name(String named, String kept) throws Exception {
        var before = onDisk(folder);

        var file = sent(named, NOTES);

        assertThat(file.name()).isEqualTo(kept);
        assertThat(added(before))
                .containsExactly(folder.resolve(name(file).substring(0, 2)).resolve(name(file)));
        var answer = asks(file.address().path());
        assertThat(answer.getHeader("Content-Disposition"))
                .doesNotContain("\r", "\n")
                .startsWith("attachment;");
        assertThat(disposition(answer).getFilename()).isEqualTo(kept);
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertNothingRuns(answer);
    }

    @Test
    void what_comes_byte_by_byte_is_kept_whole() {
        var slow = new Streams.Trickle(new Streams.Counted(600_000), clock, Duration.ofNanos(200_000));

        var file = files.take(ben, place, "slow.bin", slow);

        assertThat(Duration.between(FakeClock.BEGINNING, clock.instant())).isGreaterThan(SteadyStream.PATIENCE);
        assertThat(file.bytes()).isEqualTo(600_000);
    }

    @Test
    void what_comes_a_byte_a_second_is_given_up_after_a_minute() throws IOException {
        var before = onDisk(folder);
        var slow = new Streams.Trickle(new Streams.Counted(TEN_GIGABYTES), clock, Duration.ofSeconds(1));

        assertRefused(FileComesTooSlowly.class, () -> files.take(ben, place, "slow.bin", slow));

        assertThat(slow.taken).isBetween(60L, 62L);
        assertThat(onDisk(folder)).isEqualTo(before);
    }

    @Test
    void a_good_start_buys_nobody_a_thread_for_ever() throws IOException {
        var before = onDisk(folder);
        var start = new Streams.Counted(1 << 20);
        var rest = new Streams.Trickle(new Streams.Counted(TEN_GIGABYTES), clock, Duration.ofSeconds(10));

        assertRefused(
                FileComesTooSlowly.class,
                () -> files.take(ben, place, "slow.bin", new SequenceInputStream(start, rest)));

        assertThat(rest.taken).isLessThan(40);
        assertThat(onDisk(folder)).isEqualTo(before);
    }

    private static void assertNothingRuns(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsOnly("nosniff");
        assertThat(answer.getHeaders("Content-Security-Policy")).contains("default-src 'none'; sandbox");
    }

    private static ContentDisposition disposition(MockHttpServletResponse answer) {
        return ContentDisposition.parse(Objects.requireNonNull(answer.getHeader("Content-Disposition")));
    }

    private MockHttpServletResponse asks(String path) throws Exception {
        cast.signsIn(ben);
        return browser.perform(get(path).with(securityContext(SecurityContextHolder.getContext())))
                .andReturn()
                .getResponse();
    }

    private Set<Path> added(Set<Path> before) throws IOException {
        var now = onDisk(folder);
        assertThat(now).containsAll(before);
        now.removeAll(before);
        return now;
    }

    private static byte[] deflated() {
        try (var small = new DeflaterInputStream(new Streams.Counted(64 << 20))) {
            return small.readAllBytes();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
