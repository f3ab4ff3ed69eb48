package lyceum.lesson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Bytes that begin like a video; nobody plays them.
public final class Videos {
    private Videos() {}

    public static byte[] bytes(int size) {
        var bytes = new byte[size];
        for (int i = 0; i < size; i++) bytes[i] = (byte) i;
        var head = new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'};
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    public static InputStream mp4(int size) {
        return new ByteArrayInputStream(bytes(size));
    }

    public static InputStream webm() {
        var bytes = new byte[200];
        var head = new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, 1, 0, 0, 0, 'B', (byte) 0x82, 'w', 'e', 'b', 'm'};
        System.arraycopy(head, 0, bytes, 0, head.length);
        return new ByteArrayInputStream(bytes);
    }

    /// A sender who is gone after so many bytes.
    public static InputStream brokenOff(int after) {
        var some = new ByteArrayInputStream(Arrays.copyOf(bytes(after + 1), after));
        return new InputStream() {
            @Override
            public int read() throws IOException {
                int got = some.read();
                if (got < 0) throw new IOException("broken off");
                return got;
            }
        };
    }
}
