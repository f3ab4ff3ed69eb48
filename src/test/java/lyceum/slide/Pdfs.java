package lyceum.slide;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Slides as people make them, and as nobody should.
public final class Pdfs {
    private static final PDRectangle WIDE = new PDRectangle(960, 540);
    private static final int A_MILLION = 1_000_000;

    private Pdfs() {}

    /// A page for each of these words.
    public static InputStream saying(String... words) {
        try (var pdf = new PDDocument()) {
            for (var text : words) {
                var page = new PDPage(WIDE);
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 48);
                    content.newLineAtOffset(80, 260);
                    content.showText(text);
                    content.endText();
                }
            }
            return bytes(pdf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static InputStream pages(int many) {
        return saying(IntStream.range(0, many).mapToObj(i -> "Page " + i).toArray(String[]::new));
    }

    /// Small as a file, and a billion points once it is unpacked.
    static InputStream bomb() {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(WIDE);
            pdf.addPage(page);
            var picture = LosslessFactory.createFromImage(pdf, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
            picture.getCOSObject().setInt(COSName.WIDTH, 40_000);
            picture.getCOSObject().setInt(COSName.HEIGHT, 40_000);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(picture, 0, 0, 960, 540);
            }
            return bytes(pdf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static InputStream nothing() {
        return new ByteArrayInputStream("%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream bytes(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream(A_MILLION);
        pdf.save(bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
