package lyceum.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import lyceum.assignment.AssignmentId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody before the page of an assignment: writes, hands in, and keeps what the screen said.
final class HandingIn {
    private static final String FIELD = "写在这里（支持Markdown）";
    private static final String ACT = "交上去";

    private final Visitor visitor;
    private final PersonId learner;
    private final AssignmentId assignment;
    private final String text;
    private @Nullable Screen screen;
    private Instant pressed = Instant.MAX;
    private Instant answered = Instant.MIN;
    private long micros;
    private String shown = "";
    private String trouble = "never pressed";

    HandingIn(Visitor visitor, PersonId learner, AssignmentId assignment, String text) {
        this.visitor = visitor;
        this.learner = learner;
        this.assignment = assignment;
        this.text = text;
    }

    void open() throws IOException {
        screen = new Screen(visitor, "/work/" + assignment);
    }

    /// As a browser tells what was typed; the server keeps it as a draft.
    void write() throws IOException {
        screen.write(FIELD, text);
    }

    /// What goes wrong is kept, too.
    void press() {
        pressed = Instant.now();
        long begun = System.nanoTime();
        try {
            screen.press(ACT);
            micros = (System.nanoTime() - begun) / 1_000;
            answered = Instant.now();
            shown = screen.text();
            trouble = shown.contains(sha256()) ? "" : "no receipt on the screen";
        } catch (IOException | IllegalStateException failed) {
            trouble = failed.toString();
        }
    }

    void close() throws IOException {
        screen.close();
    }

    PersonId learner() {
        return learner;
    }

    AssignmentId assignment() {
        return assignment;
    }

    String text() {
        return text;
    }

    /// From pressing to the whole answer, in microseconds.
    long micros() {
        return micros;
    }

    boolean failed() {
        return !trouble.isEmpty();
    }

    String trouble() {
        return trouble;
    }

    boolean wasPressedAround(Instant moment) {
        return !moment.isBefore(pressed) && !moment.isAfter(answered);
    }

    boolean showed(String words) {
        return shown.contains(words);
    }

    /// Reckoned here, from what was typed.
    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
