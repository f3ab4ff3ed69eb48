package lyceum.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// An SMTP server that takes every letter and keeps none: only whom each was for. Whoever reads them says so.
final class MailSink implements AutoCloseable {
    private final ServerSocket door;
    private final Set<String> readers = ConcurrentHashMap.newKeySet();
    private final AtomicInteger letters = new AtomicInteger();
    private final Consumer<String> reads;

    MailSink() {
        this(letter -> {});
    }

    /// @param reads each letter as it came, head and body
    MailSink(Consumer<String> reads) {
        this.reads = reads;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        Thread.ofPlatform().daemon().name("mail-sink").start(this::letIn);
    }

    int port() {
        return door.getLocalPort();
    }

    int letters() {
        return letters.get();
    }

    /// How many different people a letter has come for.
    int readers() {
        return readers.size();
    }

    /// What has come so far does not count.
    void forget() {
        readers.clear();
        letters.set(0);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void letIn() {
        try {
            while (true) {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            }
        } catch (IOException closed) {
            // The bench is over.
        }
    }

    private void serve(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            say(caller, "220 sink");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var word = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
                switch (word) {
                    case "RCPT" -> {
                        readers.add(line);
                        say(caller, "250 ok");
                    }
                    case "DATA" -> {
                        say(caller, "354 go on");
                        var letter = new StringBuilder();
                        for (var text = in.readLine(); text != null && !text.equals("."); text = in.readLine())
                            letter.append(text).append("\r\n");
                        reads.accept(letter.toString());
                        letters.incrementAndGet();
                        say(caller, "250 ok");
                    }
                    case "QUIT" -> {
                        say(caller, "221 bye");
                        return;
                    }
                    default -> say(caller, "250 ok");
                }
            }
        } catch (IOException ended) {
            // The caller went.
        }
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
