package lyceum.mail;

import java.time.Clock;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.Ids;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The outbox. A letter is written in the transaction of the act that caused it and leaves after it.
@Service
public class Letters {
    private final JdbcClient db;
    private final Say say;
    private final Ids ids;
    private final Clock clock;

    Letters(JdbcClient db, Say say, Ids ids, Clock clock) {
        this.db = db;
        this.say = say;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void send(Letter letter) {
        if (isWritten(letter.key())) return;
        var arguments = letter.arguments().toArray();
        var subject = say.text(letter.language(), "letter." + letter.name() + ".subject", arguments);
        var body = say.text(letter.language(), "letter." + letter.name() + ".text", arguments);
        var now = Utc.of(clock.instant());
        db.sql("""
                        insert into letter
                            (id, letter_key, recipient, language, subject, body, state, attempts, next_attempt, written_at)
                        values (?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)""")
                .params(
                        ids.next(),
                        letter.key(),
                        letter.to().value(),
                        Languages.nearest(letter.language()).toLanguageTag(),
                        Subject.of(subject),
                        body,
                        now,
                        now)
                .update();
    }

    private boolean isWritten(String key) {
        return db.sql("select count(*) from letter where letter_key = ?")
                        .param(key)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
