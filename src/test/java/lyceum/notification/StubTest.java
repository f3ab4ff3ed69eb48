package lyceum.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.picture.Painter;
import lyceum.shared.MemberNumber;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class StubTest {
    private static final int PAPER = 0xF5F0E6;
    private static final int SHEET = 0xFCF9F2;

    private final StubSvg svg = new StubSvg(SAY);
    private final Painter painter = new Painter();
    private static Say SAY;

    @BeforeAll
    static void words() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames("words/notification");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
        SAY = lyceum.language.SayForTests.with(words);
    }

    static Stream<Arguments> stubs() {
        var names = Stream.of(
                "沈一禾",
                "Ada Lovelace",
                "沈".repeat(60),
                "Maximiliana Alexandra Bartholomew-Featherstonehaugh von Hohen",
                "👩‍👩‍👧 小林 🎉",
                "محمد بن سلمان",
                "<script>&\"'\u202e\u0000",
                "W".repeat(60));
        return names.flatMap(name -> Stream.of(1L, 18_306L, 1_234_567_890L)
                .flatMap(number -> Stream.of(Languages.CHINESE, Languages.ENGLISH)
                        .flatMap(language -> Stream.of(StubShape.values())
                                .map(shape -> Arguments.of(name, number, language, shape)))));
    }

    @ParameterizedTest
    @MethodSource("stubs")
    void nothing_that_people_are_called_leaves_the_stub(String name, long number, Locale language, StubShape shape)
            throws IOException {
        var drawing = svg.draw(stub(name, number, language), shape);

        var picture = painter.png(drawing);

        keep(picture, name.codePointAt(0) + "-" + name.length() + "-" + number + "-" + language + "-" + shape);
        var seen = ImageIO.read(new ByteArrayInputStream(picture));
        assertThat(seen.getWidth()).isEqualTo(shape == StubShape.LANDSCAPE ? 1200 : 720);
        assertThat(seen.getHeight()).isEqualTo(shape == StubShape.LANDSCAPE ? 630 : 960);
        assertThat(drawing).doesNotContain("<script").doesNotContain("\u202e").doesNotContain("{{");
        assertThatTheMarginIsClean(seen, shape);
    }

    @Test
    void the_seal_is_red_and_its_signs_are_not() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(
                painter.png(svg.draw(stub("沈一禾", 1, Languages.CHINESE), StubShape.LANDSCAPE))));

        assertThat(picture.getRGB(958, 500) & 0xffffff).isEqualTo(0xB8321B);
    }

    @Test
    void a_number_is_read_down_the_stub_digit_by_digit() {
        var drawing = svg.draw(stub("沈一禾", 18_306, Languages.CHINESE), StubShape.LANDSCAPE);

        assertThat(drawing.replaceAll("<[^>]*>|\\s", "")).contains("第一八三〇六位");
    }

    /// Outside the ticket, and between its text and its edge, lies nothing but paper.
    private static void assertThatTheMarginIsClean(BufferedImage seen, StubShape shape) {
        for (int y = 0; y < seen.getHeight(); y++) {
            assertThat(seen.getRGB(4, y) & 0xffffff).isEqualTo(PAPER);
            assertThat(seen.getRGB(seen.getWidth() - 4, y) & 0xffffff).isEqualTo(PAPER);
        }
        if (shape == StubShape.LANDSCAPE)
            for (int y = 100; y < 530; y++)
                assertThat(seen.getRGB(850, y) & 0xffffff).as("850, " + y).isEqualTo(SHEET);
        else
            for (int y = 60; y < 600; y++)
                assertThat(seen.getRGB(660, y) & 0xffffff).as("660, " + y).isEqualTo(SHEET);
    }

    private static void keep(byte[] picture, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "stubs"));
        Files.write(folder.resolve(name + ".png"), picture);
    }

    private static Stub stub(String name, long number, Locale language) {
        boolean chinese = Languages.isChinese(language);
        return new Stub(
                language,
                chinese ? "一页书院" : "One Page Academy",
                new MemberNumber(number),
                "YY-" + String.format("%06d", number),
                name,
                name.length() > 30 ? "一页纸讲清楚".repeat(9) : chinese ? "一页纸讲清楚" : "One clear page",
                chinese ? "第八期" : "Cohort 8",
                LocalDate.of(2026, 10, 30),
                "一页之印");
    }
}
