package lyceum.payment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/// Whether a delivery comes from Stripe and from now: `t=<seconds>,v1=<HMAC-SHA256 of "t.body">`, of which each secret
/// is tried. The library's own check accepts any time in the future and falls over odd headers; this one answers no.
@Component
@Conditional(NoKeys.Keys.class)
class StripeSeal {
    static final Duration TOLERANCE = Duration.ofSeconds(300);
    static final int LONGEST = 4 * 1024;
    private static final int SECONDS_DIGITS = 12;
    private static final String HMAC = "HmacSHA256";

    private final List<String> secrets;
    private final Clock clock;

    StripeSeal(StripeKeys keys, Clock clock) {
        this.secrets = keys.webhookSecrets();
        this.clock = clock;
    }

    boolean isOn(byte[] body, String header) {
        if (header.length() > LONGEST) return false;
        var time = "";
        var seals = new ArrayList<byte[]>();
        for (var part : header.split(",", -1)) {
            var item = part.strip();
            if (item.startsWith("t=")) time = item.substring(2);
            else if (item.startsWith("v1=")) seals.add(bytes(item.substring(3)));
        }
        if (!isOfNow(time)) return false;
        for (var secret : secrets) {
            var right = sealed(secret, time, body);
            for (var seal : seals) if (MessageDigest.isEqual(right, seal)) return true;
        }
        return false;
    }

    static byte[] sealed(String secret, String time, byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean isOfNow(String time) {
        if (time.isEmpty() || time.length() > SECONDS_DIGITS || !time.chars().allMatch(c -> c >= '0' && c <= '9'))
            return false;
        var told = Instant.ofEpochSecond(Long.parseLong(time));
        return Duration.between(told, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    }

    private static byte[] bytes(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException odd) {
            return new byte[0];
        }
    }
}
