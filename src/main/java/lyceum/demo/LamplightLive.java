package lyceum.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import lyceum.community.Communities;
import lyceum.friday.Impromptus;
import lyceum.live.LiveQuestions;
import lyceum.live.Lives;
import lyceum.shared.Refusal;
import lyceum.slide.Slides;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// A session that is on while one looks round: with slides, things said, a question answered and one that waits. Nobody
/// ends it, so it closes by itself.
@Component
class LamplightLive {
    private static final Logger LOG = LoggerFactory.getLogger(LamplightLive.class);
    private static final PDRectangle WIDE = new PDRectangle(960, 540);
    private static final List<List<String>> SLIDES = List.of(
            List.of("Before you draw", "What shall they do afterwards?"),
            List.of("One page", "one thing, one number, one request"),
            List.of("White space", "is where the eye rests"));

    private final Communities communities;
    private final Impromptus impromptus;
    private final Slides slides;
    private final Lives lives;
    private final LiveQuestions questions;

    LamplightLive(Communities communities, Impromptus impromptus, Slides slides, Lives lives, LiveQuestions questions) {
        this.communities = communities;
        this.impromptus = impromptus;
        this.slides = slides;
        this.lives = lives;
        this.questions = questions;
    }

    /// The demo stands without it: whatever fails here keeps no portal from starting.
    void fill(Cast.Company people) {
        try {
            begin(people);
        } catch (RuntimeException undone) {
            LOG.warn("The demo has no session that is on", undone);
        }
    }

    private void begin(Cast.Company people) {
        var community = communities
                .profileAt(Lamplight.ADDRESS)
                .orElseThrow()
                .community()
                .id();
        var tang = people.get(Cast.Part.TANG);
        var su = people.get(Cast.Part.SU);
        var ada = people.get(Cast.Part.ADA);
        var share = impromptus.begin(su, community, tang, "答疑夜：画之前先想什么 · Before you draw", """
                正在进行，随便看看、问问。
                It is on now: look round, ask something.""");
        try {
            slides.put(tang, share, "before-you-draw.pdf", pdf());
            slides.show(tang, share, 2);
        } catch (Refusal undrawn) {
            LOG.warn("The demo's session has no slides: {}", undrawn.toString());
        }
        lives.say(tang, share, """
                大家好。今晚只说一件事：**动手画之前，先写下看完的人要做什么。**

                Good evening. One thing tonight: before you draw, write down what they shall do afterwards.""");
        var first = questions.ask(ada, share, "老板说要“大气”，怎么办？ My boss wants it “grand”. What now?");
        questions.pick(su, first);
        questions.answer(tang, first, """
                问他看完要签字还是要转发。要签字就放一个数字，要转发就放一句话。

                Ask whether he shall sign or pass it on. To sign: one number. To pass on: one sentence.""");
        questions.ask(ada, share, "一页里放两张图算不算两件事？ Are two pictures two things?");
    }

    private static InputStream pdf() {
        try (var pdf = new PDDocument()) {
            for (var lines : SLIDES) draw(pdf, lines);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void draw(PDDocument pdf, List<String> lines) throws IOException {
        var page = new PDPage(WIDE);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.setNonStrokingColor(0.96f, 0.94f, 0.90f);
            content.addRect(0, 0, WIDE.getWidth(), WIDE.getHeight());
            content.fill();
            content.setNonStrokingColor(0.13f, 0.12f, 0.10f);
            content.beginText();
            content.setFont(new PDType1Font(FontName.TIMES_BOLD), 64);
            content.newLineAtOffset(96, 290);
            content.showText(lines.getFirst());
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 32);
            content.newLineAtOffset(0, -72);
            content.showText(lines.getLast());
            content.endText();
        }
    }
}
