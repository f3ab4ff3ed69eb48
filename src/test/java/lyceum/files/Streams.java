package lyceum.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lyceum.FakeClock;

/// What attackers send, made as it is read.
final class Streams {
    private Streams() {}

    /// So many bytes of nothing, which counts those that were taken.
    static final class Counted extends InputStream {
        private final long size;
        private final byte[] first;
        long taken;

        Counted(long size, byte... first) {
            this.size = size;
            this.first = first;
        }

        @Override
        public int read() {
            if (taken == size) return -1;
            return taken < first.length ? first[(int) taken++] & 0xFF : zero();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (taken == size) return -1;
            int got = (int) Math.min(most, size - taken);
            for (int i = 0; i < got; i++) into[from + i] = taken + i < first.length ? first[(int) taken + i] : 0;
            taken += got;
            return got;
        }

        private int zero() {
            taken++;
            return 0;
        }
    }

    /// A byte at a time, each after a pause.
    static final class Trickle extends InputStream {
        private final InputStream whole;
        private final FakeClock clock;
        private final Duration pause;
        long taken;

        Trickle(InputStream whole, FakeClock clock, Duration pause) {
            this.whole = whole;
            this.clock = clock;
            this.pause = pause;
        }

        @Override
        public int read() throws IOException {
            clock.passes(pause);
            taken++;
            return whole.read();
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int got = read();
            if (got < 0) return -1;
            into[from] = (byte) got;
            return 1;
        }
    }

    /// Breaks after so many bytes.
    static final class Broken extends InputStream {
        private int left;

        Broken(int left) {
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            if (left-- > 0) return 'x';
            throw new IOException("Connection reset by peer");
        }
    }

    /// So many bytes of nothing, packed, under a name that would climb out of its folder.
    static byte[] zipped(int zeros) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../zeros"));
            new Counted(zeros).transferTo(zip);
        }
        return bytes.toByteArray();
    }
}
