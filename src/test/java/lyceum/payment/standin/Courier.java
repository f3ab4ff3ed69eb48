package lyceum.payment.standin;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Carries events to the portal's letterbox, sealed as Stripe seals them. By itself it keeps them until somebody says
/// what to do; told an address, it delivers at once, and may lose, double, delay and mix them up. What the portal does
/// not take is delivered again.
public final class Courier implements AutoCloseable {
    /// Shares of 100.
    public record Faults(int lost, int doubled, int delayed) {
        public static final Faults NONE = new Faults(0, 0, 0);
    }

    /// One delivery: what goes over the line.
    public record Delivery(byte[] body, String seal) {}

    private static final Duration AGAIN = Duration.ofMillis(300);
    private static final int LONGEST_DELAY = 400; // ms

    private final Clock clock;
    private final String secret;
    private final ConcurrentLinkedQueue<Map<String, Object>> kept = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService riders = Executors.newScheduledThreadPool(8, work -> {
        var rider = new Thread(work, "courier");
        rider.setDaemon(true);
        return rider;
    });
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger delivered = new AtomicInteger();
    private final Random chance = new Random(1829);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private volatile @Nullable ToIntFunction<Delivery> letterbox;
    private volatile Faults faults = Faults.NONE;

    Courier(Clock clock, String secret) {
        this.clock = clock;
        this.secret = secret;
    }

    /// From now on everything is delivered there as it happens.
    public void to(URI address, Faults faults) {
        this.faults = faults;
        letterbox = delivery -> post(address, delivery);
    }

    void take(Map<String, Object> event) {
        if (letterbox == null) {
            kept.add(event);
            return;
        }
        if (chance.nextInt(100) < faults.lost()) return;
        send(event);
        if (chance.nextInt(100) < faults.doubled()) send(event);
    }

    /// What has happened and was not delivered, in the order in which it happened; they are not kept any longer.
    public List<Map<String, Object>> pickUp() {
        var all = new ArrayList<Map<String, Object>>();
        for (var one = kept.poll(); one != null; one = kept.poll()) all.add(one);
        return all;
    }

    public Delivery sealed(Map<String, Object> event) {
        var body = StandInStripe.JSON.writeValueAsBytes(event);
        return new Delivery(body, seal(body, clock.instant().getEpochSecond(), secret));
    }

    public static String seal(byte[] body, long time, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return "t=" + time + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Everything at once, mixed up, some of it twice; returns at once. What is not taken goes again until it is.
    public void deliverShuffled(List<Map<String, Object>> events, URI address, int doubledOf100, Random chance) {
        letterbox = delivery -> post(address, delivery);
        var all = new ArrayList<>(events);
        for (var one : events) if (chance.nextInt(100) < doubledOf100) all.add(one);
        Collections.shuffle(all, chance);
        all.forEach(this::send);
    }

    public int underWay() {
        return underWay.get();
    }

    public int delivered() {
        return delivered.get();
    }

    private void send(Map<String, Object> event) {
        underWay.incrementAndGet();
        long delay = chance.nextInt(100) < faults.delayed() ? chance.nextInt(LONGEST_DELAY) : 0;
        riders.schedule(() -> ride(event), delay, TimeUnit.MILLISECONDS);
    }

    private void ride(Map<String, Object> event) {
        var box = letterbox;
        boolean taken = box != null && box.applyAsInt(sealed(event)) == 200;
        if (taken) {
            delivered.incrementAndGet();
            underWay.decrementAndGet();
        } else if (!riders.isShutdown()) {
            rest();
            riders.schedule(() -> ride(event), AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// As Stripe does, a rider before a closed door does not knock on it without a pause: that would take the
    /// processors
    /// from whoever is about to open it.
    private static void rest() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return the answer's status; 0 if there was none
    public int post(URI address, Delivery delivery) {
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Stripe-Signature", delivery.seal())
                .POST(HttpRequest.BodyPublishers.ofByteArray(delivery.body()))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (Exception unreachable) {
            return 0;
        }
    }

    @Override
    public void close() {
        riders.shutdownNow();
        http.shutdownNow();
    }
}
