package lyceum.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lyceum.shared.Email;

/// SHA-256 in hex: for keys that databases would fold differently, and for secrets that need not be guessable to be
/// found.
final class Digest {
    private Digest() {}

    static String of(Email email) {
        return of(email.value());
    }

    static String of(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
