package lyceum.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
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
        var head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        head.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .array();
    }
}
