package lyceum;

import java.util.List;
import java.util.regex.Pattern;
import lyceum.shared.Email;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was written to somebody, as it stands in the outbox.
@TestComponent
public class Mailbox {
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    public record Read(String subject, String body) {}

    private final JdbcClient db;

    Mailbox(JdbcClient db) {
        this.db = db;
    }

    /// Oldest first.
    public List<Read> of(Email recipient) {
        return db.sql("select subject, body from letter where recipient = ? order by id")
                .param(recipient.value())
                .query((row, n) -> new Read(row.getString("subject"), row.getString("body")))
                .list();
    }

    public Read last(Email recipient) {
        return of(recipient).getLast();
    }

    /// The path of the link in the newest letter.
    public String link(Email recipient) {
        var found = LINK.matcher(last(recipient).body());
        if (!found.find()) throw new AssertionError("No link in: " + last(recipient));
        return found.group(1);
    }
}
