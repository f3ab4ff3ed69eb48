package lyceum.files.ui;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// So many bytes of a stream and no more.
class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream whole, long length) {
        super(whole);
        left = length;
    }

    @Override
    public int read() throws IOException {
        if (left == 0) return -1;
        int got = super.read();
        if (got >= 0) left--;
        return got;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (left == 0) return -1;
        int got = super.read(into, from, (int) Math.min(most, left));
        if (got > 0) left -= got;
        return got;
    }
}
