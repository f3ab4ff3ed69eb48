package lyceum.board;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What hangs on cards: things to tick off, and comments.
@Component
class CardTalkRows {
    private final JdbcClient sql;
    private final Ids ids;

    CardTalkRows(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    List<Check> checks(CardId card) {
        return sql.sql("select * from board_check where card = ? order by id")
                .param(card.value())
                .query((row, _) ->
                        new Check(new CheckId(row.getLong("id")), row.getString("body"), row.getBoolean("done")))
                .list();
    }

    void check(CardId card, String body) {
        sql.sql("insert into board_check (id, card, body, done) values (?, ?, ?, false)")
                .params(ids.next(), card.value(), body)
                .update();
    }

    void tick(CardId card, CheckId check, boolean done) {
        sql.sql("update board_check set done = ? where id = ? and card = ?")
                .params(done, check.value(), card.value())
                .update();
    }

    void uncheck(CardId card, CheckId check) {
        sql.sql("delete from board_check where id = ? and card = ?")
                .params(check.value(), card.value())
                .update();
    }

    /// In their order; names are added by whoever shows them.
    List<Comment> comments(CardId card) {
        return sql.sql("select * from board_comment where card = ? order by id limit 500")
                .param(card.value())
                .query((row, _) -> new Comment(
                        new PersonId(row.getLong("author")),
                        null,
                        row.getString("body"),
                        Utc.instant(row.getObject("written_at", LocalDateTime.class))))
                .list();
    }

    void comment(CardId card, PersonId by, String body, Instant at) {
        sql.sql("insert into board_comment (id, card, author, body, written_at) values (?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(card.value())
                .param(by.value())
                .param(body)
                .param(Utc.of(at))
                .update();
    }

    /// The card with everything on it; what was done to it stays in no list any more.
    void remove(Card card) {
        for (var table : List.of("board_check", "board_comment", "board_step"))
            sql.sql("delete from " + table + " where card = ?")
                    .param(card.id().value())
                    .update();
        sql.sql("delete from board_card where id = ?").param(card.id().value()).update();
    }
}
