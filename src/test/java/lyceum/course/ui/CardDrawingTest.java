package lyceum.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import lyceum.picture.Painter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardDrawingTest {
    private static final int PAPER = 0xFCF9F2;

    private final Painter painter = new Painter();

    static Stream<CardDrawing.Words> cards() {
        return Stream.of(
                new CardDrawing.Words("灯下学堂", "把一页纸写清楚", "八周，八页，每一页都有人细读。", "灯下学堂"),
                new CardDrawing.Words("", "灯下学堂", "", ""),
                new CardDrawing.Words(
                        "Lamplight Academy",
                        "One page, written clearly: eight weeks of practice for people who write at work",
                        "Every page is read with care by somebody who has written a thousand of them, and answered "
                                + "within three days by a person.",
                        "灯"),
                new CardDrawing.Words("社".repeat(80), "题".repeat(120), "述".repeat(300), "印章"),
                new CardDrawing.Words("W".repeat(80), "W".repeat(120), "<b>&\"'\u202e\u0000".repeat(40), "三个字"));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void no_word_leaves_the_card(CardDrawing.Words words) throws IOException {
        var drawing = CardDrawing.svg(words);

        var picture = painter.png(drawing);

        keep(picture, "card-" + words.title().length() + "-" + words.seal().length());
        var seen = ImageIO.read(new ByteArrayInputStream(picture));
        assertThat(seen.getWidth()).isEqualTo(1200);
        assertThat(drawing).doesNotContain("<b>").doesNotContain("{{");
        assertThatTheMarginIsClean(seen);
    }

    private static void assertThatTheMarginIsClean(BufferedImage seen) {
        for (int x = 0; x < seen.getWidth(); x++)
            for (int y = 0; y < seen.getHeight(); y++)
                if (x < 40 || x >= seen.getWidth() - 40 || y < 40 || y >= seen.getHeight() - 40)
                    assertThat(seen.getRGB(x, y) & 0xffffff).isEqualTo(PAPER);
    }

    private static void keep(byte[] picture, String name) throws IOException {
        var folder = Path.of("target/pictures/cards");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".png"), picture);
    }
}
