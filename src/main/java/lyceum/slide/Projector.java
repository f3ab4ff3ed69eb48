package lyceum.slide;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// Draws the pages of a PDF. It is a program of its own: whatever a file does to it, it does not do to the portal (see
/// [ProjectionRoom]). It knows neither database nor secrets.
final class Projector {
    static final int DONE = 0;
    static final int NO_PDF = 10;
    static final int TOO_MANY = 11;
    private static final int LONGEST_SIDE = 1_600;
    private static final float A_POINT = 1f / 72;
    /// What is larger as PNG is a photograph, and smaller as JPEG.
    private static final int LARGE = 600_000;

    private Projector() {}

    /// @param arguments the file, the folder for its pages, how many there may be
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.exit(project(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2])));
    }

    private static int project(Path file, Path into, int most) {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            int pages = pdf.getNumberOfPages();
            if (pages == 0) return NO_PDF;
            if (pages > most) return TOO_MANY;
            for (int page = 1; page <= pages; page++) draw(pdf, page, into);
            return DONE;
        } catch (IOException | RuntimeException odd) {
            return NO_PDF;
        }
    }

    private static void draw(PDDocument pdf, int page, Path into) throws IOException {
        var box = pdf.getPage(page - 1).getCropBox();
        float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        var picture =
                new PDFRenderer(pdf).renderImageWithDPI(page - 1, LONGEST_SIDE / longest / A_POINT, ImageType.RGB);
        Files.write(into.resolve(page + ".picture"), encoded(picture));
        var words = new PDFTextStripper();
        words.setStartPage(page);
        words.setEndPage(page);
        Files.writeString(into.resolve(page + ".words"), words.getText(pdf));
    }

    private static byte[] encoded(BufferedImage picture) throws IOException {
        var bytes = encoded(picture, "png");
        return bytes.length > LARGE ? encoded(picture, "jpg") : bytes;
    }

    private static byte[] encoded(BufferedImage picture, String how) throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 16);
        ImageIO.write(picture, how, bytes);
        return bytes.toByteArray();
    }
}
