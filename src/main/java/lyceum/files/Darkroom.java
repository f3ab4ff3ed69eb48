package lyceum.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;

/// Writes pictures anew: only what one sees is left of them, turned upright; where and with what they were taken is
/// gone, and so is whatever else was hidden between the pixels.
@Component
class Darkroom {
    static final long MOST_PIXELS = 40_000_000;
    static final int LONGEST_SIDE = 2_560;
    static final int LONGEST_SMALL_SIDE = 960;
    private static final double QUALITY = 0.88;

    record Size(int width, int height) {
        int longest() {
            return Math.max(width, height);
        }
    }

    /// A picture of 40 million pixels takes 160 MB while it is worked on.
    private final Semaphore oneAtATime = new Semaphore(1, true);

    /// @param to the picture as it is kept
    /// @param small the picture as pages show it
    /// @return the size that is kept
    Size develop(Path from, Kind kind, Path to, Path small) throws IOException {
        var size = sizeOf(from);
        if ((long) size.width() * size.height() > MOST_PIXELS) throw new PictureIsTooLarge(MOST_PIXELS / 1_000_000);
        if (kind == Kind.GIF) return asItMoves(from, size, to, small);
        oneAtATime.acquireUninterruptibly();
        try {
            var picture = seen(from, fit(size, LONGEST_SIDE));
            var kept = new Size(picture.getWidth(), picture.getHeight());
            write(picture, 1, kind, to);
            write(picture, fit(kept, LONGEST_SMALL_SIDE), kind, small);
            return kept;
        } finally {
            oneAtATime.release();
        }
    }

    private static BufferedImage seen(Path file, double scale) {
        try {
            return Thumbnails.of(file.toFile()).scale(scale).asBufferedImage();
        } catch (IOException | RuntimeException odd) {
            throw new PictureIsBroken();
        }
    }

    /// A moving picture has no camera's notes; it is kept as it came.
    private static Size asItMoves(Path from, Size size, Path to, Path small) throws IOException {
        Files.copy(from, to);
        Files.copy(from, small);
        return size;
    }

    private static void write(BufferedImage picture, double scale, Kind kind, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            var way = Thumbnails.of(picture).scale(scale).outputFormat(kind == Kind.PNG ? "png" : "jpg");
            (kind == Kind.PNG ? way : way.outputQuality(QUALITY)).toOutputStream(out);
        }
    }

    private static double fit(Size size, int longest) {
        return Math.min(1, (double) longest / size.longest());
    }

    /// Read from its head, before anything is unpacked.
    private static Size sizeOf(Path file) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new PictureIsBroken();
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new Size(reader.getWidth(0), reader.getHeight(0));
            } catch (IOException | RuntimeException odd) {
                throw new PictureIsBroken();
            } finally {
                reader.dispose();
            }
        }
    }
}
