package lyceum.payment;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.StripeException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The line to Stripe: the only place where it is spoken to, never inside a transaction. Where it stays silent three
/// times, it is left alone for a while, so that nobody's screen waits for what will not come.
@Component
@Conditional(NoKeys.Keys.class)
class StripeLine {
    interface Question<T> {
        T ask(StripeClient stripe) throws StripeException;
    }

    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(3);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(8);
    private static final int ASKED_AGAIN = 1;
    private static final int SILENCES = 3;
    /// So many may wait for Stripe at the same time: where it is slow, the portal's other threads go on serving.
    private static final int AT_ONCE = 48;
    private static final Duration FREE_WITHIN = Duration.ofSeconds(2);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(15);
    private static final Logger log = LoggerFactory.getLogger(StripeLine.class);

    private final StripeClient stripe;
    private final Clock clock;
    private final Semaphore lines = new Semaphore(AT_ONCE);
    private final AtomicInteger silences = new AtomicInteger();
    private final AtomicReference<Instant> leftAloneUntil = new AtomicReference<>(Instant.EPOCH);

    /// The API version is the library's own: [com.stripe.Stripe#API_VERSION] goes with each question.
    StripeLine(StripeKeys keys, Clock clock) {
        var line = StripeClient.builder()
                .setApiKey(keys.secretKey())
                .setConnectTimeout((int) CONNECTED_WITHIN.toMillis())
                .setReadTimeout((int) ANSWERED_WITHIN.toMillis())
                .setMaxNetworkRetries(ASKED_AGAIN);
        this.stripe = keys.apiBase().isEmpty()
                ? line.build()
                : line.setApiBase(keys.apiBase()).build();
        this.clock = clock;
    }

    <T> T ask(Question<T> question) {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("Stripe is never asked inside a transaction");
        refuseWhileLeftAlone();
        waitForLine();
        try {
            refuseWhileLeftAlone();
            var answer = question.ask(stripe);
            answered();
            return answer;
        } catch (StripeException problem) {
            throw understood(problem);
        } finally {
            lines.release();
        }
    }

    private void waitForLine() {
        try {
            if (lines.tryAcquire(FREE_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new Till.Silent("Too many wait for Stripe already");
    }

    private void refuseWhileLeftAlone() {
        if (isLeftAlone()) throw new Till.Silent("Stripe has been silent");
    }

    /// Nearer than the whole time: a clock that was put back does not make it longer.
    private boolean isLeftAlone() {
        var left = Duration.between(clock.instant(), leftAloneUntil.get());
        return left.isPositive() && left.compareTo(LEFT_ALONE) <= 0;
    }

    /// Silent: nothing is known, and the same question may be asked again. Refused: Stripe has understood, and will
    /// not.
    private RuntimeException understood(StripeException problem) {
        int status = problem.getStatusCode() == null ? 0 : problem.getStatusCode();
        var what = problem.getClass().getSimpleName() + " " + status + " " + problem.getCode();
        if (problem instanceof AuthenticationException || problem instanceof PermissionException) {
            log.error("Stripe does not accept our key for this: {}", what);
            return new Till.Silent(what);
        }
        if (problem instanceof ApiConnectionException || status == 0 || status >= 500) return silent(what);
        if (status == 429 || status == 409) return new Till.Silent(what);
        answered();
        return new Till.Refused(what);
    }

    private void answered() {
        silences.set(0);
        leftAloneUntil.set(Instant.EPOCH);
    }

    private Till.Silent silent(String what) {
        if (silences.incrementAndGet() >= SILENCES) {
            silences.set(SILENCES - 1); // one more silence is enough
            leftAloneUntil.set(clock.instant().plus(LEFT_ALONE));
            log.warn("Stripe is silent ({}); it is left alone for {} s", what, LEFT_ALONE.toSeconds());
        }
        return new Till.Silent(what);
    }
}
