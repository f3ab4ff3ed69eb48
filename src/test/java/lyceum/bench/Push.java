package lyceum.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// The push connection of an open screen, as browsers open it: a WebSocket on which the server speaks first. Whatever
/// is said is handed on as it comes; nothing is put together.
public final class Push implements AutoCloseable {
    private static final int CLOSE = 8;
    private static final int PING = 9;

    private final Socket socket;
    private final InputStream in;
    private volatile boolean open = true;

    Push(Visitor visitor, String ui, String push, Consumer<String> hears) throws IOException {
        socket = visitor.opened();
        in = new BufferedInputStream(socket.getInputStream(), 2048);
        var hello = "GET /VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + push
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application%2Fjson%3B%20charset%3DUTF-8"
                + "&X-atmo-protocol=true HTTP/1.1\r\nHost: " + visitor.host() + "\r\nOrigin: http://" + visitor.host()
                + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nCookie: " + visitor.cookie() + "\r\n\r\n";
        socket.getOutputStream().write(hello.getBytes(StandardCharsets.ISO_8859_1));
        var status = line();
        if (!status.contains(" 101")) throw new IllegalStateException("The push connection is answered: " + status);
        while (!line().isEmpty()) {
            // Nothing in the head is needed.
        }
        Thread.ofVirtual().name("push").start(() -> listen(hears));
    }

    /// Whether the server still speaks here.
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
        try {
            socket.close();
        } catch (IOException gone) {
            // Nobody waits for it.
        }
    }

    private void listen(Consumer<String> hears) {
        try {
            var message = new ByteArrayOutputStream();
            while (open) {
                int first = octet();
                int size = octet() & 0x7f;
                long length = size == 126 ? number(2) : size == 127 ? number(8) : size;
                var part = in.readNBytes((int) length);
                switch (first & 0x0f) {
                    case CLOSE -> close();
                    case PING -> pong();
                    default -> {
                        message.write(part);
                        if ((first & 0x80) == 0) continue;
                        hears.accept(message.toString(StandardCharsets.UTF_8));
                        message.reset();
                    }
                }
            }
        } catch (IOException ended) {
            close();
        }
    }

    private void pong() throws IOException {
        socket.getOutputStream().write(new byte[] {(byte) 0x8a, (byte) 0x80, 0, 0, 0, 0});
    }

    private long number(int octets) throws IOException {
        long value = 0;
        for (int i = 0; i < octets; i++) value = value << 8 | octet();
        return value;
    }

    private int octet() throws IOException {
        int octet = in.read();
        if (octet < 0) throw new EOFException("The push connection was closed");
        return octet;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int letter = octet(); letter != '\n'; letter = octet()) if (letter != '\r') line.append((char) letter);
        return line.toString();
    }
}
