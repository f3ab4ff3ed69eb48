package lyceum.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import lyceum.project.ProjectId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was done to cards; written with it.
@Component
class CardStepRows {
    /// @param fromNext the card that stood behind it, or null
    record Move(
            long step,
            CardId card,
            BoardColumnId from,
            @Nullable CardId fromNext,
            BoardColumnId to) {}

    record Row(
            CardStep.Kind kind,
            String field,
            String was,
            @Nullable BoardColumnId to,
            PersonId person,
            Instant at) {}

    private final JdbcClient sql;
    private final Ids ids;

    CardStepRows(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void made(Card card, PersonId by, Instant at) {
        write(card, by, at, CardStep.Kind.MADE, "", "", null, null, null);
    }

    void edited(Card card, PersonId by, Instant at, CardField field, String was) {
        write(card, by, at, CardStep.Kind.EDITED, field.name(), was, null, null, null);
    }

    /// @param card as it stood before
    void moved(Card card, PersonId by, Instant at, @Nullable CardId next, BoardColumnId to) {
        write(card, by, at, CardStep.Kind.MOVED, "", "", card.column(), next, to);
    }

    /// The last move of that person on that board which was not taken back, since then.
    Optional<Move> last(ProjectId project, PersonId person, Instant since) {
        return sql.sql("""
                        select *
                        from board_step
                        where person = ? and project = ? and kind = 'MOVED' and not undone and taken_at >= ?
                        order by id desc
                        limit 1""")
                .params(person.value(), project.value(), Utc.of(since))
                .query((row, _) -> {
                    long next = row.getLong("from_next");
                    var behind = row.wasNull() ? null : new CardId(next);
                    return new Move(
                            row.getLong("id"),
                            new CardId(row.getLong("card")),
                            new BoardColumnId(row.getLong("from_column")),
                            behind,
                            new BoardColumnId(row.getLong("to_column")));
                })
                .optional();
    }

    void undone(long step) {
        sql.sql("update board_step set undone = true where id = ?").param(step).update();
    }

    /// Who moved it last, or changed that field last.
    Optional<PersonId> lastBy(CardId card, CardStep.Kind kind, String field) {
        return sql.sql("""
                        select person
                        from board_step
                        where card = ? and kind = ? and field = ?
                        order by id desc
                        limit 1""")
                .params(card.value(), kind.name(), field)
                .query((row, _) -> new PersonId(row.getLong("person")))
                .optional();
    }

    /// The newest first, so many at most.
    List<Row> of(CardId card, int most) {
        return sql.sql("select * from board_step where card = ? order by id desc limit ?")
                .params(card.value(), most)
                .query(CardStepRows::read)
                .list();
    }

    private void write(
            Card card,
            PersonId by,
            Instant at,
            CardStep.Kind kind,
            String field,
            String was,
            @Nullable BoardColumnId from,
            @Nullable CardId next,
            @Nullable BoardColumnId to) {
        sql.sql("""
                        insert into board_step (id, project, card, person, kind, field, was, from_column, from_next,
                            to_column, undone, taken_at)
                        values (:id, :project, :card, :person, :kind, :field, :was, :from, :next, :to, false, :at)""")
                .param("id", ids.next())
                .param("project", card.project().value())
                .param("card", card.id().value())
                .param("person", by.value())
                .param("kind", kind.name())
                .param("field", field)
                .param("was", was)
                .param("from", from == null ? null : from.value())
                .param("next", next == null ? null : next.value())
                .param("to", to == null ? null : to.value())
                .param("at", Utc.of(at))
                .update();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        long to = row.getLong("to_column");
        boolean moved = !row.wasNull();
        return new Row(
                CardStep.Kind.valueOf(row.getString("kind")),
                row.getString("field"),
                row.getString("was"),
                moved ? new BoardColumnId(to) : null,
                new PersonId(row.getLong("person")),
                Utc.instant(row.getObject("taken_at", LocalDateTime.class)));
    }
}
