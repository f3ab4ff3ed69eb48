package lyceum.mail;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.Email;
import lyceum.shared.Ids;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The outbox. A letter is written in the transaction of the act that caused it and leaves after it.
@Service
public class Letters {
    private static final String INSERT = """
            insert into letter
                (id, letter_key, recipient, language, subject, body, state, attempts, next_attempt, written_at, unsubscribe)
            values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)""";

    private final JdbcClient db;
    private final JdbcTemplate rows;
    private final Say say;
    private final Post post;
    private final Postman postman;
    private final Ids ids;
    private final Clock clock;

    Letters(JdbcClient db, JdbcTemplate rows, Say say, Post post, Postman postman, Ids ids, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.say = say;
        this.post = post;
        this.postman = postman;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void send(Letter letter) {
        if (isWritten(letter.key())) return;
        write(INSERT, List.of(letter));
    }

    /// Many at once; those whose key is written already are left out.
    @Transactional
    public void sendAll(List<Letter> letters) {
        if (!letters.isEmpty()) write(INSERT.replace("insert into", "insert ignore into"), letters);
    }

    private void write(String insert, List<Letter> letters) {
        var now = Utc.of(clock.instant());
        var state = post.way() == Post.Way.KEPT ? "KEPT" : "WAITING";
        rows.batchUpdate(
                insert, letters.stream().map(letter -> row(letter, state, now)).toList());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                postman.hurry();
            }
        });
    }

    private Object[] row(Letter letter, String state, LocalDateTime now) {
        var arguments = letter.arguments().toArray();
        return new Object[] {
            ids.next(),
            letter.key(),
            letter.to().value(),
            Languages.nearest(letter.language()).toLanguageTag(),
            Subject.of(say.text(letter.language(), "letter." + letter.name() + ".subject", arguments)),
            say.text(letter.language(), "letter." + letter.name() + ".text", arguments),
            state,
            now,
            now,
            letter.unsubscribe()
        };
    }

    /// Whether this installation keeps its letters instead of sending them.
    public boolean areKept() {
        return post.way() == Post.Way.KEPT;
    }

    /// Kept letters, the newest first, without their bodies. Whoever asks has checked who may read them.
    /// @param recipient a part of the address; empty for all
    public List<KeptLetter> kept(String recipient, int offset, int limit) {
        return db.sql("""
                        select id, recipient, subject, '' as body, written_at
                        from letter
                        where state = 'KEPT' and recipient like ?
                        order by id desc
                        limit ? offset ?""")
                .params(like(recipient), limit, offset)
                .query((row, n) -> kept(row))
                .list();
    }

    public int countKept(String recipient) {
        return db.sql("select count(*) from letter where state = 'KEPT' and recipient like ?")
                .param(like(recipient))
                .query(Integer.class)
                .single();
    }

    public Optional<KeptLetter> kept(LetterId id) {
        return db.sql("select id, recipient, subject, body, written_at from letter where state = 'KEPT' and id = ?")
                .param(id.value())
                .query((row, n) -> kept(row))
                .optional();
    }

    private static KeptLetter kept(java.sql.ResultSet row) throws java.sql.SQLException {
        return new KeptLetter(
                new LetterId(row.getLong("id")),
                new Email(row.getString("recipient")),
                row.getString("subject"),
                row.getString("body"),
                Utc.instant(row.getObject("written_at", LocalDateTime.class)));
    }

    private static String like(String part) {
        var folded = part.strip().toLowerCase(Locale.ROOT);
        return "%"
                + folded.substring(0, Math.min(folded.length(), 254))
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
    }

    private boolean isWritten(String key) {
        return db.sql("select count(*) from letter where letter_key = ?")
                        .param(key)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
