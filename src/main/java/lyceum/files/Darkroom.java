package lyceum.files;

import static java.awt.image.BufferedImage.TYPE_INT_RGB;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;

/// Writes pictures anew: only what one sees is left of them, turned upright; where and with what they were taken is
/// gone, and so is whatever else was hidden between the pixels.
@Component
class Darkroom {
    static final long MOST_PIXELS = 40_000_000;
    static final int LONGEST_SIDE = 2_560;
    static final int LONGEST_SMALL_SIDE = 960;
    private static final float QUALITY = 0.88f;

    record Size(int width, int height) {
        int longest() {
            return Math.max(width, height);
        }

        long pixels() {
            return (long) width * height;
        }
    }

    /// What a pixel takes at most before fewer of them are allowed.
    private static final int BITS = 32;

    /// What a picture says of itself in its first bytes.
    /// @param bits of a pixel once it is unpacked
    private record Head(Size size, int bits) {
        void demandFits() {
            long most = MOST_PIXELS * BITS / Math.max(BITS, bits);
            if (size.pixels() > most) throw new PictureIsTooLarge(most / 1_000_000);
        }
    }

    private final Shelf shelf;

    /// A picture of 40 million pixels takes 160 MB while it is worked on.
    private final Semaphore oneAtATime = new Semaphore(1, true);

    Darkroom(Shelf shelf) {
        this.shelf = shelf;
    }

    /// @param to the picture as it is kept
    /// @param small the picture as pages show it
    /// @return the size that is kept
    Size develop(Path from, Kind kind, Path to, Path small) throws IOException {
        var head = headOf(from, kind);
        head.demandFits();
        var size = head.size();
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
    private Size asItMoves(Path from, Size size, Path to, Path small) throws IOException {
        for (var copy : List.of(to, small)) {
            try (var out = shelf.opened(copy)) {
                Files.copy(from, out);
            }
        }
        return size;
    }

    private void write(BufferedImage picture, double scale, Kind kind, Path to) throws IOException {
        var scaled = Thumbnails.of(picture).scale(scale);
        var bytes = encoded((kind == Kind.PNG ? scaled : scaled.imageType(TYPE_INT_RGB)).asBufferedImage(), kind);
        try (var out = shelf.opened(to)) {
            bytes.writeTo(out);
        }
    }

    /// In memory: a stream that meets a full disk would leave its temporary file behind.
    private static ByteArrayOutputStream encoded(BufferedImage picture, Kind kind) throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 16);
        var writer = ImageIO.getImageWritersByFormatName(kind == Kind.PNG ? "png" : "jpg")
                .next();
        try (var uncached = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(uncached);
            var how = writer.getDefaultWriteParam();
            if (kind != Kind.PNG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes;
    }

    private static double fit(Size size, int longest) {
        return Math.min(1, (double) longest / size.longest());
    }

    /// Before anything is unpacked.
    private static Head headOf(Path file, Kind kind) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new PictureIsBroken();
            var reader = readers.next();
            try {
                var screen = kind == Kind.GIF ? screenOf(in) : new Size(0, 0);
                reader.setInput(in, true, true);
                int width = Math.max(reader.getWidth(0), screen.width());
                int height = Math.max(reader.getHeight(0), screen.height());
                var size = new Size(width, height);
                return new Head(size, size.pixels() > MOST_PIXELS ? BITS : bitsOf(reader));
            } catch (IOException | RuntimeException odd) {
                throw new PictureIsBroken();
            } finally {
                reader.dispose();
            }
        }
    }

    /// It may read on as far as the first points, so it is asked of no picture that is too large anyway.
    private static int bitsOf(ImageReader reader) throws IOException {
        var types = reader.getImageTypes(0);
        return types.hasNext() ? types.next().getColorModel().getPixelSize() : BITS;
    }

    /// On which a GIF moves: browsers unpack that much, however small its first picture is.
    private static Size screenOf(ImageInputStream in) throws IOException {
        in.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        in.seek(6);
        var screen = new Size(in.readUnsignedShort(), in.readUnsignedShort());
        in.seek(0);
        return screen;
    }
}
