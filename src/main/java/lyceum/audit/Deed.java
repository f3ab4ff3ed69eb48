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

    String signed(byte[] key, long place, String before) {
        return signed(key, place, before, at, person, act, about, kind, salt, reasonDigest());
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
