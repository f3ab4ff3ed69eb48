package lyceum.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// What a file is by its first bytes; what it calls itself counts for nothing.
enum Kind {
    JPEG("image/jpeg"),
    PNG("image/png"),
    GIF("image/gif"),
    /// Pictures that we cannot write anew, and that may say where they were taken.
    OTHER_PICTURE("application/octet-stream"),
    MP4("video/mp4"),
    WEBM("video/webm"),
    ANYTHING("application/octet-stream");

    private static final int ENOUGH = 64;
    private static final Set<String> VIDEO_BRANDS = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "mmp4", "MSNV", "M4V ");
    private static final Set<String> PICTURE_BRANDS =
            Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif", "avis");

    private final String type;

    Kind(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    boolean isPicture() {
        return this == JPEG || this == PNG || this == GIF;
    }

    boolean isVideo() {
        return this == MP4 || this == WEBM;
    }

    static Kind of(Path file) throws IOException {
        byte[] first;
        try (var in = Files.newInputStream(file)) {
            first = in.readNBytes(ENOUGH);
        }
        var letters = new String(first, StandardCharsets.ISO_8859_1);
        if (letters.startsWith("\u00FF\u00D8\u00FF")) return JPEG;
        if (letters.startsWith("\u0089PNG\r\n\u001A\n")) return PNG;
        if (letters.startsWith("GIF87a") || letters.startsWith("GIF89a")) return GIF;
        boolean isWebp = letters.startsWith("RIFF") && letters.startsWith("WEBP", 8);
        boolean isTiff = letters.startsWith("II*\0") || letters.startsWith("MM\0*");
        var brand = letters.startsWith("ftyp", 4) && letters.length() >= 12 ? letters.substring(8, 12) : "";
        if (VIDEO_BRANDS.contains(brand)) return MP4;
        if (letters.startsWith("\u001A\u0045\u00DF\u00A3") && letters.contains("webm")) return WEBM;
        boolean isHeic = PICTURE_BRANDS.contains(brand);
        return isWebp || isTiff || isHeic ? OTHER_PICTURE : ANYTHING;
    }
}
