package lyceum.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Pictures as cameras and attackers make them.
public final class Snapshots {
    public static final String TAKEN_AT = "30.5928N 114.3055E";

    private Snapshots() {}

    /// Red left half, blue right half.
    public static byte[] drawn(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /// A photo by a phone held upright: its pixels lie on their side, and its notes say so and where it was taken.
    public static byte[] photo(int width, int height) {
        var place = TAKEN_AT.getBytes(StandardCharsets.US_ASCII);
        var notes = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + place.length).order(ByteOrder.BIG_ENDIAN);
        notes.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        notes.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
        notes.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(8 + 2 + 2 * 12 + 4);
        notes.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        notes.putInt(0).put(place);
        var plain = drawn("jpg", width, height);
        var bytes = ByteBuffer.allocate(plain.length + 4 + notes.capacity());
        bytes.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + notes.capacity()));
        bytes.put(notes.array()).put(plain, 2, plain.length - 2);
        return bytes.array();
    }

    /// A few bytes that say they are a picture of that size.
    public static byte[] flood(int width, int height) {
        return flood(width, height, 8, 2);
    }

    /// @param depth bits of a colour
    /// @param colours 2 is red, green and blue; 6 has opacity too
    static byte[] flood(int width, int height, int depth, int colours) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        head.put(new byte[] {(byte) depth, (byte) colours, 0, 0, 0});
        return joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, chunk("IHDR", head.array()));
    }

    /// A PNG that says something behind its head.
    static byte[] noted(byte[] png, String chunk, byte[] note) {
        int head = 8 + 4 + 4 + 13 + 4;
        return joined(Arrays.copyOf(png, head), chunk(chunk, note), Arrays.copyOfRange(png, head, png.length));
    }

    /// One point on a screen of that size, and what follows it.
    static byte[] gif(int width, int height, String more) {
        var screen = ByteBuffer.allocate(7).order(ByteOrder.LITTLE_ENDIAN);
        screen.putShort((short) width).putShort((short) height);
        var point = new byte[] {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 1, 0, 0x3B};
        return joined(
                "GIF89a".getBytes(StandardCharsets.US_ASCII),
                screen.array(),
                point,
                more.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    private static byte[] chunk(String name, byte[] bytes) {
        var named = joined(name.getBytes(StandardCharsets.US_ASCII), bytes);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(4 + named.length + 4)
                .putInt(bytes.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }
}
