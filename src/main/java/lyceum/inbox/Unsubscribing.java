package lyceum.inbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lyceum.mail.PortalAddress;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ends letters of one kind by one press, without signing in (RFC 8058). The link is signed and can do nothing else.
@Service
public class Unsubscribing {
    private static final int SECRET_BYTES = 32;
    private static final int MARK_LETTERS = 32;

    /// What a link ends: letters about a topic, or all that come in a rhythm.
    public record End(PersonId person, Optional<Topic> topic, Optional<Rhythm> rhythm) {}

    private final WishRows rows;
    private final JdbcClient sql;
    private final PortalAddress portal;
    private volatile @Nullable SecretKeySpec secret;

    Unsubscribing(WishRows rows, JdbcClient sql, PortalAddress portal) {
        this.rows = rows;
        this.sql = sql;
        this.portal = portal;
    }

    String link(PersonId person, Enum<?> what) {
        var told = person + "-" + what.name();
        return portal.of("/unsubscribe/" + told + "-" + mark(told));
    }

    /// Refuses with [NotFound] what was not signed here.
    public End look(String token) {
        if (token.length() > 100) throw new NotFound();
        var parts = token.split("-", -1);
        if (parts.length != 3) throw new NotFound();
        var signed = mark(parts[0] + "-" + parts[1]).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(signed, parts[2].getBytes(StandardCharsets.UTF_8))) throw new NotFound();
        return new End(PersonId.parse(parts[0]), named(Topic.values(), parts[1]), named(Rhythm.values(), parts[1]));
    }

    /// Once or often, it stays ended; what stands in the inbox goes on standing there.
    @Transactional
    public void end(String token) {
        var end = look(token);
        var chosen = rows.of(List.of(end.person())).getOrDefault(end.person(), WishRows.Wishes.NONE);
        for (var topic : Topic.values()) {
            if (!topic.isChosen()) continue;
            var now = chosen.of(topic, null);
            boolean meant = end.topic().filter(topic::equals).isPresent()
                    || end.rhythm().filter(now.mail()::equals).isPresent();
            if (!meant) continue;
            rows.choose(end.person(), topic, null, new Wish(now.inApp(), Rhythm.OFF));
            if (end.topic().isPresent()) rows.silence(end.person(), topic);
        }
        end.rhythm().ifPresent(rhythm -> rows.silence(end.person(), rhythm));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private String mark(String told) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret());
            return HexFormat.of()
                    .formatHex(mac.doFinal(told.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, MARK_LETTERS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Drawn once for the installation; whoever draws at the same moment takes the one that was first.
    private SecretKeySpec secret() {
        var known = secret;
        if (known != null) return known;
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        sql.sql("insert ignore into inbox_secret (id, secret) values (1, ?)")
                .param(HexFormat.of().formatHex(bytes))
                .update();
        var drawn = new SecretKeySpec(
                HexFormat.of()
                        .parseHex(sql.sql("select secret from inbox_secret where id = 1")
                                .query(String.class)
                                .single()),
                "HmacSHA256");
        secret = drawn;
        return drawn;
    }
}
