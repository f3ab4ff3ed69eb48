package lyceum.mail;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries letters out of the outbox. A letter is claimed before it is sent and crossed off afterwards; a claim that
/// nobody crossed off (its process died) runs out, and the letter leaves again under the same message id.
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int AT_ONCE = 50;
    private static final Duration BREATH = Duration.ofMillis(500);
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_ATTEMPTS = 80; // with the pauses below: three days

    private record Due(
            long id,
            String recipient,
            String language,
            String subject,
            String body,
            @Nullable String unsubscribe,
            String state,
            int attempts) {}

    private final JdbcClient db;
    private final Post post;
    private final Envelope envelope;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicBoolean out = new AtomicBoolean();
    private final AtomicBoolean called = new AtomicBoolean();
    private final AtomicBoolean breathing = new AtomicBoolean();

    Postman(JdbcClient db, Post post, Envelope envelope, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.post = post;
        this.envelope = envelope;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Right after the act that wrote a letter; if he is out already, he goes once more before he rests. He takes a
    /// breath first: where one writes, many may, and whoever waits for an answer comes before a letter does.
    void hurry() {
        called.set(true);
        if (post.way() == Post.Way.SENT && !out.get() && breathing.compareAndSet(false, true))
            Thread.ofVirtual().name("postman").start(this::breatheAndDeliver);
    }

    private void breatheAndDeliver() {
        try {
            Thread.sleep(BREATH);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            breathing.set(false);
        }
        deliverDue();
    }

    /// Whoever calls while he looks for the last time is heard: he rests first and then asks whether he was called.
    void deliverDue() {
        if (post.way() != Post.Way.SENT) return;
        called.set(true);
        while (called.get() && out.compareAndSet(false, true))
            try {
                called.set(false);
                carry(post.sender());
            } finally {
                out.set(false);
            }
    }

    void carry(JavaMailSender sender) {
        for (var claimed = claim(); !claimed.isEmpty(); claimed = claim()) send(sender, claimed);
    }

    /// One commit for all of them, and not one for each.
    private List<Due> claim() {
        return Objects.requireNonNull(transaction.execute(act -> claimed()));
    }

    private List<Due> claimed() {
        var now = clock.instant();
        return db
                .sql("""
                        select id, recipient, language, subject, body, unsubscribe, state, attempts
                        from letter
                        where state in ('WAITING', 'SENDING') and next_attempt <= ?
                        order by next_attempt
                        limit ?""")
                .params(Utc.of(now), AT_ONCE)
                .query((row, n) -> new Due(
                        row.getLong("id"),
                        row.getString("recipient"),
                        row.getString("language"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("unsubscribe"),
                        row.getString("state"),
                        row.getInt("attempts")))
                .list()
                .stream()
                .filter(due -> isMine(due, now))
                .toList();
    }

    private boolean isMine(Due due, Instant now) {
        return db.sql("""
                        update letter
                        set state = 'SENDING', attempts = attempts + 1, next_attempt = ?
                        where id = ? and state = ? and attempts = ?""")
                        .params(Utc.of(now.plus(CLAIM)), due.id(), due.state(), due.attempts())
                        .update()
                == 1;
    }

    private void send(JavaMailSender sender, List<Due> claimed) {
        var messages = new IdentityHashMap<Object, Due>();
        var all = claimed.stream()
                .map(due -> {
                    var message = envelope.message(
                            sender,
                            due.id(),
                            due.recipient(),
                            due.language(),
                            due.subject(),
                            due.body(),
                            due.unsubscribe());
                    messages.put(message, due);
                    return message;
                })
                .toArray(MimeMessage[]::new);
        Map<Object, Exception> failed = Map.of();
        Exception trouble = null;
        try {
            sender.send(all);
        } catch (MailSendException some) {
            failed = some.getFailedMessages();
            if (failed.isEmpty()) trouble = some;
        } catch (MailException none) {
            trouble = none;
        }
        var bad = failed;
        var broken = trouble;
        transaction.executeWithoutResult(act -> {
            for (var message : all) {
                var due = Objects.requireNonNull(messages.get(message));
                var reason = broken == null ? bad.get(message) : broken;
                if (reason == null) sent(due);
                else later(due, reason);
            }
        });
    }

    private void sent(Due due) {
        db.sql("update letter set state = 'SENT', sent_at = ?, trouble = null where id = ?")
                .params(Utc.of(clock.instant()), due.id())
                .update();
    }

    private void later(Due due, Exception reason) {
        boolean over = due.attempts() + 1 >= MOST_ATTEMPTS;
        var pause = Duration.ofSeconds(30L << Math.min(due.attempts(), 7));
        if (pause.compareTo(LONGEST_PAUSE) > 0) pause = LONGEST_PAUSE;
        db.sql("update letter set state = ?, next_attempt = ?, trouble = ? where id = ?")
                .params(
                        over ? "FAILED" : "WAITING",
                        Utc.of(clock.instant().plus(pause)),
                        shortened(reason.getMessage()),
                        due.id())
                .update();
        LOG.warn("Letter {} did not leave (attempt {}): {}", due.id(), due.attempts() + 1, reason.getMessage());
    }

    private static String shortened(@Nullable String text) {
        if (text == null) return "";
        return text.length() <= 500 ? text : text.substring(0, 500);
    }
}
