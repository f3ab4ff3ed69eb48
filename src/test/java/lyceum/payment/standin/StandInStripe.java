package lyceum.payment.standin;

import com.stripe.Stripe;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import lyceum.payment.standin.StandInBooks.Declined;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A Stripe for trying and testing: speaks the part of the API that the portal uses, over HTTP, so that stripe-java
/// cannot tell; has a hosted page that pays, pays later and declines; and tells the portal's letterbox through a
/// [Courier]. It can be silent, slow or broken.
public final class StandInStripe implements AutoCloseable {
    public static final String KEY = "sk_test_standin";
    public static final String SECRET = "whsec_standin";
    static final JsonMapper JSON = JsonMapper.builder().build();

    /// How the line is.
    public enum Line {
        GOOD,
        /// Nothing comes back at all.
        DEAD,
        /// Does what is asked, and the answer is lost.
        ANSWERS_LOST,
        BROKEN
    }

    private record Answered(String question, int status, byte[] body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final StandInBooks books;
    private final Courier courier;
    private final Map<String, Answered> idempotent = new ConcurrentHashMap<>();
    private final Queue<String> versions = new ConcurrentLinkedQueue<>();
    private final AtomicInteger questions = new AtomicInteger();
    private volatile Line line = Line.GOOD;
    private volatile Duration slow = Duration.ZERO;

    public StandInStripe(Clock clock) {
        this(clock, 0);
    }

    public StandInStripe(Clock clock, int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 512);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        books = new StandInBooks(clock, Stripe.API_VERSION);
        courier = new Courier(clock, SECRET);
        books.tell(courier::take);
        server.createContext("/v1/", this::api);
        var page = new StandInPage(books);
        server.createContext("/pay/", page::serve);
        server.createContext("/", page::list);
        server.setExecutor(threads);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public StandInBooks books() {
        return books;
    }

    public Courier courier() {
        return courier;
    }

    public void is(Line how) {
        line = how;
    }

    public void answersIn(Duration time) {
        slow = time;
    }

    /// What was asked so far.
    public int questions() {
        return questions.get();
    }

    /// The API versions that were asked for.
    public List<String> versions() {
        return versions.stream().distinct().toList();
    }

    /// After a day Stripe forgets them.
    public void forgetsKeys() {
        idempotent.clear();
    }

    /// The session that a hosted page's address leads to.
    public static String session(URI page) {
        return page.getPath().substring("/pay/".length());
    }

    @Override
    public void close() {
        courier.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void api(HttpExchange exchange) throws IOException {
        try (exchange) {
            questions.incrementAndGet();
            if (line == Line.DEAD) return;
            if (!slow.isZero()) Thread.sleep(slow);
            var version = exchange.getRequestHeaders().getFirst("Stripe-Version");
            versions.add(version == null ? "none" : version);
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (line == Line.BROKEN) {
                answer(exchange, 500, error("api_error", "broken"));
                return;
            }
            var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            var answered = key == null ? answered(exchange, body) : once(key, exchange, body);
            if (line == Line.ANSWERS_LOST) return;
            answer(exchange, answered.status(), answered.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// The same key again is the same answer; with another question it is refused. Refusals are not remembered.
    private Answered once(String key, HttpExchange exchange, String body) {
        synchronized (idempotent) {
            var known = idempotent.get(key);
            if (known != null && !known.question().equals(exchange.getRequestURI() + " " + body))
                return new Answered("", 400, error("idempotency_error", "idempotency_key_in_use"));
            if (known != null) return known;
            var answered = answered(exchange, body);
            if (answered.status() == 200) idempotent.put(key, answered);
            return answered;
        }
    }

    private Answered answered(HttpExchange exchange, String body) {
        var question = exchange.getRequestURI() + " " + body;
        try {
            if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization")))
                throw new Declined(401, "invalid_request_error", "api_key_invalid");
            var asked = form(body);
            asked.putAll(form(exchange.getRequestURI().getRawQuery()));
            var path = List.of(exchange.getRequestURI()
                    .getPath()
                    .substring("/v1/".length())
                    .split("/"));
            return new Answered(question, 200, json(exchange.getRequestMethod(), path, asked));
        } catch (Declined no) {
            return new Answered(question, no.status, error(no.type, no.code));
        }
    }

    private byte[] json(String method, List<String> path, Map<String, String> asked) {
        boolean post = method.equals("POST");
        Object answer = switch (path.getFirst()) {
            case "checkout" -> sessions(post, path.subList(2, path.size()), asked);
            case "payment_intents" ->
                path.size() > 1
                        ? books.get(path.get(1))
                        : page(books.all("payment_intent").reversed(), asked, one -> true);
            case "refunds" -> refunds(post, path, asked);
            case "disputes" -> books.get(path.get(1));
            case "events" -> {
                var kinds = asked.entrySet().stream()
                        .filter(one -> one.getKey().startsWith("types["))
                        .map(Map.Entry::getValue)
                        .toList();
                yield page(books.events(), asked, one -> kinds.isEmpty() || kinds.contains((String) one.get("type")));
            }
            default -> throw Declined.missing();
        };
        return JSON.writeValueAsBytes(answer);
    }

    private Object sessions(boolean post, List<String> path, Map<String, String> asked) {
        boolean whole = asked.keySet().stream().anyMatch(key -> key.startsWith("expand["));
        if (path.isEmpty()) {
            if (post) return books.open(asked, address() + "/pay/");
            return page(
                    books.all("checkout.session").reversed().stream()
                            .map(one -> whole ? books.withIntent(one) : one)
                            .toList(),
                    asked,
                    one -> asked.get("payment_intent") == null
                            || asked.get("payment_intent").equals(intentOf(one.get("payment_intent"))));
        }
        if (post && path.size() == 2 && path.get(1).equals("expire")) return books.expire(path.getFirst());
        var one = books.get(path.getFirst());
        return whole ? books.withIntent(one) : one;
    }

    private static @Nullable Object intentOf(@Nullable Object intent) {
        return intent instanceof Map<?, ?> whole ? whole.get("id") : intent;
    }

    private Object refunds(boolean post, List<String> path, Map<String, String> asked) {
        if (path.size() > 1) return books.get(path.get(1));
        if (!post)
            return page(
                    books.all("refund").reversed(),
                    asked,
                    one -> asked.get("payment_intent") == null
                            || asked.get("payment_intent").equals(one.get("payment_intent")));
        var marks = new LinkedHashMap<String, String>();
        asked.forEach((key, value) -> {
            if (key.startsWith("metadata[")) marks.put(key.substring(9, key.length() - 1), value);
        });
        return books.refund(
                String.valueOf(asked.get("payment_intent")),
                asked.get("amount") == null ? null : Long.valueOf(asked.get("amount")),
                marks);
    }

    /// As Stripe pages: the newest first, after the one that was seen last.
    private static Map<String, Object> page(
            List<Map<String, Object>> all, Map<String, String> asked, Predicate<Map<String, Object>> wanted) {
        long from = Long.parseLong(asked.getOrDefault("created[gte]", "0"));
        long until = Long.parseLong(asked.getOrDefault("created[lt]", "99999999999"));
        var fitting = all.stream()
                .filter(one -> (long) one.get("created") >= from && (long) one.get("created") < until)
                .filter(wanted)
                .toList();
        var after = asked.get("starting_after");
        int begin = 0;
        if (after != null)
            while (begin < fitting.size() && !after.equals(fitting.get(begin++).get("id"))) {
                // on to the one that was seen last
            }
        int most = Integer.parseInt(asked.getOrDefault("limit", "10"));
        var page = fitting.subList(begin, Math.min(fitting.size(), begin + most));
        return Map.of("object", "list", "url", "/v1/list", "data", page, "has_more", begin + most < fitting.size());
    }

    private static Map<String, String> form(@Nullable String text) {
        var fields = new LinkedHashMap<String, String>();
        if (text == null || text.isEmpty()) return fields;
        Arrays.stream(text.split("&")).forEach(pair -> {
            int equals = pair.indexOf('=');
            fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        });
        return fields;
    }

    static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static byte[] error(String type, String code) {
        return JSON.writeValueAsBytes(
                Map.of("error", Map.of("type", type, "code", code, "message", "Declined: " + code)));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Request-Id", "req_standin");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
