package lyceum.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.course.Offers;
import lyceum.files.FileIsTooLarge;
import lyceum.files.Files;
import lyceum.files.NoVideo;
import lyceum.files.NotStored;
import lyceum.shared.Bilingual;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.WebApplicationContext;

@HouseTest
class VideosTest {
    private static final int SIZE = 10_000;

    @Autowired
    WebApplicationContext web;

    @Autowired
    Lessons lessons;

    @Autowired
    Files files;

    @Autowired
    Courses courses;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Value("${lyceum.files}")
    Path folder;

    MockMvc browser;
    CohortTerms cohort;
    PersonId clara;
    PersonId ben;
    LessonId lesson;

    @BeforeEach
    void clara_films_a_lesson_for_ben() {
        browser =
                MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        ben = cast.ben();
        arrivals.admit(cohort, ben);
        lesson = lessons.write(clara, cohort.id(), Syllabus.plan(1));
        lessons.film(clara, lesson, "第一课.mp4", Videos.mp4(SIZE));
        lessons.publish(clara, lesson);
    }

    @Test
    void a_player_gets_the_part_it_asks_for_and_nothing_of_it_runs_here() throws Exception {
        var part = asks(ben, get(path()).header("Range", "bytes=100-199"));

        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getHeader("Content-Range")).isEqualTo("bytes 100-199/" + SIZE);
        assertThat(part.getHeader("Content-Length")).isEqualTo("100");
        assertThat(part.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(Videos.bytes(SIZE), 100, 200));
        assertThat(part.getContentType()).isEqualTo("video/mp4");
        assertThat(part.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(part.getHeader("Cache-Control")).isEqualTo("no-cache, private");
        assertThat(part.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(part.getHeaders("Content-Security-Policy")).contains("default-src 'none'; sandbox");

        var whole = asks(ben, get(path()));
        assertThat(whole.getStatus()).isEqualTo(200);
        assertThat(whole.getHeader("Accept-Ranges")).isEqualTo("bytes");
        assertThat(whole.getContentAsByteArray()).isEqualTo(Videos.bytes(SIZE));

        var mark = Objects.requireNonNull(whole.getHeader("ETag"));
        assertThat(asks(ben, get(path()).header("Range", "bytes=0-9").header("If-Range", mark))
                        .getStatus())
                .isEqualTo(206);
        var other = asks(ben, get(path()).header("Range", "bytes=0-9").header("If-Range", "\"another\""));
        assertThat(other.getStatus()).isEqualTo(200);
        assertThat(other.getContentAsByteArray()).hasSize(SIZE);

        var gone = asks(ben, get(path()).header("Range", "bytes=10000-"));
        assertThat(gone.getStatus()).isEqualTo(416);
        assertThat(gone.getHeader("Content-Range")).isEqualTo("bytes */" + SIZE);

        var head = asks(ben, head(path()));
        assertThat(head.getStatus()).isEqualTo(200);
        assertThat(head.getHeader("Content-Length")).isEqualTo(String.valueOf(SIZE));
        assertThat(head.getContentAsByteArray()).isEmpty();
    }

    @Test
    void it_is_for_whoever_reads_the_lesson() throws Exception {
        assertThat(asks(cast.eve(), get(path())).getStatus()).isEqualTo(404);
        assertThat(asks(cast.eve(), get(path()).header("Range", "bytes=0-9")).getStatus())
                .isEqualTo(404);
        assertThat(visits(path()).getStatus()).isNotEqualTo(200);
        assertThat(visits("/c/x/files/" + video()).getStatus()).isEqualTo(404);

        var path = path();
        lessons.withdraw(clara, lesson);

        assertThat(asks(ben, get(path)).getStatus()).isEqualTo(404);
    }

    @Test
    void a_free_preview_is_a_plain_page_with_its_video_for_everybody_until_it_is_taken_back() throws Exception {
        var plan = Syllabus.plan(1, "先说结论", Syllabus.OPENS.plusDays(7), true);
        var photo = files.take(clara, Lessons.place(lesson), "notes.txt", new ByteArrayInputStream(new byte[] {1}));
        lessons.change(
                clara,
                lesson,
                1,
                new LessonPlan(
                        1,
                        plan.title(),
                        new Bilingual("先说**结论**。" + photo.markdown(), ""),
                        plan.links(),
                        plan.opens(),
                        true));
        var profile = courses.catalogue(cohort.community()).getFirst();
        var home = "/c/" + profile.community().community().address();
        var course = home + "/courses/" + cohort.slug();

        assertThat(visits(course).getContentAsString()).contains("先读一课", "先说结论", "/lessons/" + lesson);
        var page = visits(course + "/lessons/" + lesson);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Set-Cookie")).isNull();
        assertThat(page.getContentAsString())
                .contains("先说<strong>结论</strong>", home + "/files/" + video(), "target=\"_blank\"")
                .contains(home + photo.address().path());
        assertThat(visits(home + "/files/" + video()).getContentAsByteArray()).isEqualTo(Videos.bytes(SIZE));
        assertThat(visits(home + photo.address().path()).getStatus()).isEqualTo(200);
        assertThat(visits(course + "/lessons/" + lessons.write(clara, cohort.id(), plan))
                        .getStatus())
                .as("a draft is none")
                .isEqualTo(404);

        lessons.change(clara, lesson, 2, Syllabus.plan(1, "先说结论", Syllabus.OPENS, false));

        assertThat(visits(course + "/lessons/" + lesson).getStatus()).isEqualTo(404);
        assertThat(visits(home + "/files/" + video()).getStatus()).isEqualTo(404);
        assertThat(visits(course).getContentAsString()).doesNotContain("先读一课");
    }

    @Test
    void a_video_is_what_its_first_bytes_say() {
        lessons.film(clara, lesson, "anything.txt", Videos.webm());
        assertThat(files.open(ben, video(), false).type()).isEqualTo("video/webm");

        for (var other : List.of("<html><script>alert(1)</script>", "\0\0\0\24ftypheic", "\0\0\0\24ftypqt  "))
            assertThatExceptionOfType(NoVideo.class)
                    .isThrownBy(
                            () -> lessons.film(clara, lesson, "film.mp4", new ByteArrayInputStream(other.getBytes())));
        assertThat(files.open(ben, video(), false).type()).isEqualTo("video/webm");
        lessons.unfilm(clara, lesson);
        assertThat(lessons.get(ben, lesson).video()).isNull();
    }

    @Test
    void nothing_is_left_of_a_video_that_is_broken_off_or_too_large() throws IOException {
        var before = onTheDisk();

        assertThatExceptionOfType(NotStored.class)
                .isThrownBy(() -> lessons.film(clara, lesson, "film.mp4", Videos.brokenOff(100_000)));
        assertThatExceptionOfType(FileIsTooLarge.class)
                .isThrownBy(() -> files.takeVideo(
                        clara, Lessons.place(lesson), "film.mp4", Videos.mp4(SIZE), DataSize.ofBytes(SIZE - 1)));

        assertThat(onTheDisk()).isEqualTo(before);
    }

    @Test
    void another_learner_takes_no_video_and_changing_the_text_keeps_it() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> lessons.film(ben, lesson, "film.mp4", Videos.mp4(100)));
        var video = video();

        lessons.change(clara, lesson, 1, Syllabus.plan(2));

        assertThat(video()).isEqualTo(video);
        assertThat(files.open(ben, video, false).inParts()).isTrue();
    }

    @Test
    void how_large_it_may_be_is_set_for_all_and_for_single_communities() {
        var limits = new VideoLimits(
                DataSize.ofMegabytes(500),
                new MockEnvironment().withProperty("lyceum.lesson.largest-video-in.lamplight", "2GB"));

        assertThat(limits.largest("lamplight")).isEqualTo(DataSize.ofGigabytes(2));
        assertThat(limits.largest("elsewhere")).isEqualTo(DataSize.ofMegabytes(500));
        assertThat(lessons.largestVideo(cohort.community())).isEqualTo(DataSize.ofMegabytes(500));
    }

    private String video() {
        return Objects.requireNonNull(lessons.get(clara, lesson).video());
    }

    private String path() {
        return "/files/" + video();
    }

    private List<Path> onTheDisk() throws IOException {
        try (var all = java.nio.file.Files.walk(folder)) {
            return all.filter(java.nio.file.Files::isRegularFile).sorted().toList();
        }
    }

    private MockHttpServletResponse asks(PersonId reader, MockHttpServletRequestBuilder request) throws Exception {
        cast.signsIn(reader);
        return browser.perform(request.with(securityContext(SecurityContextHolder.getContext())))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse visits(String path) throws Exception {
        SecurityContextHolder.clearContext();
        TestSecurityContextHolder.clearContext();
        return browser.perform(get(path)).andReturn().getResponse();
    }
}
