package lyceum.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submissions;
import lyceum.course.Offers;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Everything that was ever sent to hurt: each gets a clear answer, nothing is handed out that could run, nothing is
/// left on the disk, and what was sent before stays.
@HouseTest
class FileSuiteTest {
    private static final int LIMIT = 20 << 20;
    private static final String SCRIPT = "<script>alert(document.cookie)</script>";

    @Autowired
    WebApplicationContext web;

    @Autowired
    Files files;

    @Autowired
    FakeClock clock;

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    Say say;

    @Value("${lyceum.files}")
    Path folder;

    PersonId dong;
    PersonId ben;
    AssignmentId brief;
    FilePlace place;

    @BeforeEach
    void ben_has_begun_a_work() {
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        dong = cast.assistant(clara, cohort.community(), cohort.id());
        ben = cast.ben();
        arrivals.admit(cohort, ben);
        brief = assignments.write(dong, cohort.id(), Briefs.plan());
        assignments.publish(dong, brief);
        place = Submissions.place(submissions.begin(ben, brief));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("0 bytes", FileIsEmpty.class, () -> bytes("")),
                refused("one byte more than the limit", FileIsTooLarge.class, () -> new Streams.Counted(LIMIT + 1L)),
                refused("10 GB", FileIsTooLarge.class, () -> new Streams.Counted(10L << 30)),
                refused("a bomb of pixels", PictureIsTooLarge.class, () -> bytes(Snapshots.flood(60_000, 60_000))),
                refused("half a picture", PictureIsBroken.class, () -> bytes(half(Snapshots.drawn("png", 300, 300)))),
                refused(
                        "a picture and a script at once",
                        PictureIsBroken.class,
                        () -> bytes("GIF89a/*" + SCRIPT + "*/=1;")),
                refused("a line that breaks", NotStored.class, () -> new Streams.Broken(70_000)));
    }

    private static Arguments refused(String name, Class<? extends Refusal> why, Supplier<InputStream> body) {
        return Arguments.of(name, why, body);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void it_is_refused_with_a_reason_and_leaves_nothing(
            String name, Class<? extends Refusal> why, Supplier<InputStream> body) throws IOException {
        var before = send("before.txt", bytes("先传的"));
        var disk = onDisk(folder);
        var sent = body.get();

        assertThatExceptionOfType(why)
                .isThrownBy(() -> send("photo.png", sent))
                .satisfies(refusal -> Stream.of(Languages.CHINESE, Languages.ENGLISH)
                        .forEach(reader -> assertThat(say.text(
                                        reader,
                                        refusal.key(),
                                        refusal.arguments().toArray()))
                                .as("a sentence")
                                .doesNotContain("refusal.", "{0}")
                                .hasSizeGreaterThan(8)));

        assertThat(onDisk(folder)).isEqualTo(disk);
        assertThat(files.open(ben, before.address().name(), false).bytes()).hasContent("先传的");
        if (sent instanceof Streams.Counted zeros)
            assertThat(zeros.taken).as("nobody reads on").isLessThan(LIMIT + 100_000L);
    }

    @Test
    void just_the_limit_is_taken_however_slowly_it_comes() throws IOException {
        assertThat(send("just.bin", new Streams.Counted(LIMIT)).bytes()).isEqualTo(LIMIT);

        var slow = send("slow.txt", new Streams.Trickle(bytes("一个字一个字地来"), clock, Duration.ZERO));

        assertThat(files.open(ben, slow.address().name(), false).bytes()).hasContent("一个字一个字地来");
    }

    @Test
    void two_of_one_name_are_two() throws IOException {
        var first = send("作业.docx", bytes("第一份"));
        var second = send("作业.docx", bytes("第二份"));

        assertThat(second.name()).isEqualTo(first.name());
        assertThat(files.open(ben, first.address().name(), false).bytes()).hasContent("第一份");
        assertThat(files.open(ben, second.address().name(), false).bytes()).hasContent("第二份");
    }

    @Test
    void a_bomb_of_zeros_is_kept_as_it_is_and_never_unpacked() throws IOException {
        var bomb = Streams.zipped(200 << 20);
        assertThat(bomb.length).isLessThan(1 << 20);
        var disk = onDisk(folder).size();

        var kept = send("bomb.zip", bytes(bomb));

        assertThat(kept.bytes()).isEqualTo(bomb.length);
        assertThat(onDisk(folder)).as("one file more").hasSize(disk + 1);
        assertIsOnlyHandedOut(kept);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("page.html", bytes("<!doctype html>" + SCRIPT)),
                Arguments.of("drawing.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
                Arguments.of("page.png", bytes(SCRIPT)),
                Arguments.of("sheet.pdf", bytes("%PDF-1.4\n" + SCRIPT)),
                Arguments.of(
                        "feed.xml",
                        bytes("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///x'>]><a>&b;</a>")),
                Arguments.of("a\r\nContent-Type: text/html\r\n\r\n" + SCRIPT + ".txt", bytes(SCRIPT)),
                Arguments.of("..\\..\\windows\\run.bat", bytes("echo off")),
                Arguments.of("\"; filename=\"page.html", bytes(SCRIPT)),
                Arguments.of("archive.tar.gz\u0000.png", bytes(SCRIPT)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_could_run_is_only_handed_out(String name, InputStream body) throws IOException {
        var kept = send(name, body);

        assertThat(kept.name()).doesNotContain("/", "\\", "\r", "\n", "\u0000");
        assertIsOnlyHandedOut(kept);
    }

    @Test
    void what_hides_behind_a_picture_is_left_behind() throws IOException {
        for (var format : List.of("png", "jpg")) {
            var picture = Snapshots.drawn(format, 60, 40);
            var hidden = (SCRIPT + "PK\u0003\u0004").getBytes(StandardCharsets.ISO_8859_1);
            var both = Arrays.copyOf(picture, picture.length + hidden.length);
            System.arraycopy(hidden, 0, both, picture.length, hidden.length);

            var kept = send("photo." + format, bytes(both));

            var bytes = java.nio.file.Files.readAllBytes(
                    files.open(ben, kept.address().name(), false).bytes());
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("script", "PK\u0003\u0004");
            assertThat(answer(kept).getContentType()).startsWith("image/");
            assertThat(answer(kept).getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    /// Before the assistant who reads the work.
    private void assertIsOnlyHandedOut(StoredFile file) {
        submissions.handIn(ben, brief, submissions.own(ben, brief).size(), "见附件。\n\n" + file.markdown());
        var answer = answer(file);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .doesNotContain("\r", "\n");
        assertThat(answer.getHeaders("Content-Security-Policy")).anyMatch(rule -> rule.contains("sandbox"));
        assertThat(answer.getHeaderNames()).doesNotContain("filename");
    }

    private MockHttpServletResponse answer(StoredFile file) {
        var reader = submissions.own(ben, brief).isEmpty() ? ben : dong;
        cast.signsIn(reader);
        try {
            return MockMvcBuilders.webAppContextSetup(web)
                    .apply(springSecurity())
                    .build()
                    .perform(get("/files/" + file.address().name())
                            .with(securityContext(SecurityContextHolder.getContext())))
                    .andReturn()
                    .getResponse();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private StoredFile send(String name, InputStream body) {
        return files.take(ben, place, name, body);
    }

    private static InputStream bytes(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream bytes(byte[] raw) {
        return new ByteArrayInputStream(raw);
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static List<Path> onDisk(Path in) throws IOException {
        if (!java.nio.file.Files.isDirectory(in)) return List.of();
        try (var all = java.nio.file.Files.walk(in)) {
            return all.filter(path -> !java.nio.file.Files.isDirectory(path))
                    .sorted()
                    .toList();
        }
    }
}
