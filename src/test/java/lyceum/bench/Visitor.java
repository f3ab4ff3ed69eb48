package lyceum.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Somebody before the portal as a browser is: an address of their own (127.x.y.z), cookies, one connection that is
/// kept alive, compressed answers. Redirects are answers; whoever wants follows them.
public final class Visitor implements AutoCloseable {
    private static final int PATIENCE = 60_000; // ms
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    /// @param location where a redirect leads, else null
    public record Answer(int status, String text, @Nullable String location, int bytesOnTheWire) {
        /// The token that a form of this page sends back.
        public String csrf() {
            var found = CSRF.matcher(text);
            if (!found.find()) throw new IllegalStateException("No form in this page: " + status + " " + text);
            return found.group(1);
        }
    }

    private final InetSocketAddress portal;
    private final InetAddress own;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private @Nullable Socket socket;
    private @Nullable InputStream in;
    private long received;

    /// @param number gives the visitor the address 127.1.x.y; numbers of different people are different addresses
    public Visitor(URI portal, int number) {
        this.portal = new InetSocketAddress(portal.getHost(), portal.getPort());
        this.own = address(number);
        cookies.put("lang", "zh-CN");
    }

    public Answer get(String path) throws IOException {
        return exchange("GET", path, null, "");
    }

    /// A form as a browser sends it.
    public Answer post(String path, Map<String, String> form) throws IOException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return exchange("POST", path, "application/x-www-form-urlencoded", body);
    }

    public Answer postJson(String path, String body) throws IOException {
        return exchange("POST", path, "application/json; charset=UTF-8", body);
    }

    /// What has come over the wire so far, in bytes, as it came: compressed, without the heads.
    public long received() {
        return received;
    }

    /// Signs in by password, as the form does; answers where the portal leads to.
    public String signIn(String email, String password) throws IOException {
        var form = get("/sign-in");
        var let = post("/sign-in", Map.of("_csrf", form.csrf(), "email", email, "password", password));
        if (let.location() == null) throw new IllegalStateException("Not let in: " + let.status() + " " + let.text());
        return let.location();
    }

    @Override
    public void close() {
        try {
            if (socket != null) socket.close();
        } catch (IOException gone) {
            // Nobody waits for it.
        }
        socket = null;
    }

    private Answer exchange(String method, String path, @Nullable String type, String body) throws IOException {
        boolean kept = socket != null;
        try {
            return exchangeOnce(method, path, type, body);
        } catch (IOException closed) {
            close();
            // A connection that rested may have been closed by the other side; what was never answered is sent again,
            // as browsers do.
            if (!kept || (closed instanceof java.net.SocketTimeoutException)) throw closed;
            return exchangeOnce(method, path, type, body);
        }
    }

    private Answer exchangeOnce(String method, String path, @Nullable String type, String body) throws IOException {
        if (socket == null) connect();
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(400)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: ")
                .append(host())
                .append("\r\nAccept: text/html,*/*\r\nAccept-Encoding: gzip\r\nAccept-Language: zh-CN,zh;q=0.9\r\n")
                .append("User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36\r\n")
                .append("Cookie: ")
                .append(cookie())
                .append("\r\n");
        if (type != null)
            head.append("Content-Type: ")
                    .append(type)
                    .append("\r\nContent-Length: ")
                    .append(bytes.length)
                    .append("\r\n");
        head.append("\r\n");
        var out = socket.getOutputStream();
        var message = new ByteArrayOutputStream(head.length() + bytes.length);
        message.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        message.write(bytes);
        message.writeTo(out);
        out.flush();
        return read();
    }

    private void connect() throws IOException {
        socket = opened();
        socket.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(socket.getInputStream(), 8192);
    }

    /// One more connection from the same address.
    Socket opened() throws IOException {
        var fresh = new Socket();
        fresh.setTcpNoDelay(true);
        fresh.setReuseAddress(true);
        fresh.bind(new InetSocketAddress(own, 0));
        fresh.connect(portal, PATIENCE);
        return fresh;
    }

    String host() {
        return portal.getHostString() + ":" + portal.getPort();
    }

    String cookie() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = -1;
        boolean chunked = false;
        boolean zipped = false;
        boolean closing = false;
        String location = null;
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            var value = line.substring(colon + 1).trim();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "content-encoding" -> zipped = value.equalsIgnoreCase("gzip");
                case "connection" -> closing = value.equalsIgnoreCase("close");
                case "location" -> location = value.replaceFirst("^https?://[^/]+", "");
                case "set-cookie" -> keep(value);
                default -> {}
            }
        }
        byte[] body = chunked ? chunks() : length > 0 ? in.readNBytes(length) : new byte[0];
        if (length > body.length) throw new EOFException("The answer ended early");
        if (closing) close();
        received += body.length;
        var plain = zipped ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
        return new Answer(status, new String(plain, StandardCharsets.UTF_8), location, body.length);
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";")[0].trim(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) throw new EOFException("The connection was closed");
            if (letter != '\r') line.append((char) letter);
        }
        return line.toString();
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private static InetAddress address(int number) {
        try {
            return InetAddress.getByAddress(new byte[] {
                127, (byte) (1 + number / 62_500), (byte) (1 + number / 250 % 250), (byte) (1 + number % 250)
            });
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
