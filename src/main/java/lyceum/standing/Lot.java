package lyceum.standing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A lot with a committed seed: the digest of the seed is shown before anybody's place is known, the seed afterwards.
/// What
/// it draws for a token is the HMAC-SHA-256 of the token's letters under the seed's bytes.
/// @param seed 64 hex digits
public record Lot(String seed) {
    private static final int BYTES = 32;

    public Lot {
        if (!seed.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("A seed has 64 hex digits.");
    }

    /// A new one, whose seed nobody has chosen.
    public static Lot by(SecureRandom chance) {
        var random = new byte[BYTES];
        chance.nextBytes(random);
        return of(random);
    }

    public static Lot of(byte[] random) {
        if (random.length != BYTES) throw new IllegalArgumentException("A seed has 32 bytes.");
        return new Lot(HexFormat.of().formatHex(random));
    }

    /// SHA-256 of the seed's bytes.
    public String commitment() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String draw(String token) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] bytes() {
        return HexFormat.of().parseHex(seed);
    }
}
