package lyceum.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// A disk with room for so many bytes, and which stores so many files for good.
class FullShelf extends Shelf {
    long room = Long.MAX_VALUE;
    int settling = Integer.MAX_VALUE;

    FullShelf(Path folder) {
        super(folder);
    }

    @Override
    OutputStream opened(Path path) throws IOException {
        return new FilterOutputStream(super.opened(path)) {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                int fits = (int) Math.min(length, room);
                out.write(bytes, from, fits);
                room -= fits;
                if (fits < length) throw new IOException("No space left on device");
            }
        };
    }

    @Override
    void settle(Path from, Path to) throws IOException {
        if (settling-- <= 0) throw new IOException("No space left on device");
        super.settle(from, to);
    }
}
