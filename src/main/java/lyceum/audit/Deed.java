package lyceum.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// One act, as it is signed.
record Deed(Instant at, long person, String act, long about, String kind, String salt, String reason) {
    static final long THE_HOUSE = 0;

    String reasonDigest() {
        return hmac(salt.getBytes(StandardCharsets.UTF_8), reason);
    }

    /// The salt is in the digest of the reason and nowhere else, so that it can be dropped with the reason.
    String signed(byte[] key, long place, String before) {
        return signed(key, place, before, at, person, act, about, kind, "", reasonDigest());
    }

    static String signed(
            byte[] key,
            long place,
            String before,
            Instant at,
            long person,
            String act,
            long about,
            String kind,
            String salt,
            String reasonDigest) {
        return hmac(
                key,
                String.join(
                        "\n",
                        before,
                        Long.toString(place),
                        at.toString(),
                        Long.toString(person),
                        act,
                        Long.toString(about),
                        kind,
                        salt,
                        reasonDigest));
    }

    private static String hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
