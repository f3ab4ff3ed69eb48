package lyceum.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lyceum.project.ProjectId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of cards. Places have wide gaps, so that a card is put between two others by one number; where a gap has
/// become too small, its column is numbered anew.
@Component
class CardRows {
    private static final long GAP = 1L << 32;

    private final JdbcClient sql;

    CardRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// At the end of its column.
    void write(Card card, PersonId by, Instant at) {
        sql.sql("""
                        insert into board_card (id, project, board_column, place, title, body, labels, checks, checks_done,
                            comments, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, '', 0, 0, 0, ?, ?)""")
                .param(card.id().value())
                .param(card.project().value())
                .param(card.column().value())
                .param(place(card.column(), null, card.id()))
                .param(card.title())
                .param(card.body())
                .param(by.value())
                .param(Utc.of(at))
                .update();
    }

    Optional<Card> find(CardId id) {
        return sql.sql("select * from board_card where id = ?")
                .param(id.value())
                .query(CardRows::read)
                .optional();
    }

    int count(ProjectId project) {
        return sql.sql("select count(*) from board_card where project = ?")
                .param(project.value())
                .query(Integer.class)
                .single();
    }

    boolean any(BoardColumnId column) {
        return sql.sql("select count(*) from board_card where board_column = ?")
                        .param(column.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// The card that stands behind it, or nothing.
    Optional<CardId> next(Card card) {
        return sql.sql("""
                        select n.id
                        from board_card c join board_card n on n.project = c.project and n.board_column = c.board_column
                        where c.id = ? and (n.place > c.place or n.place = c.place and n.id > c.id)
                        order by n.place, n.id
                        limit 1""")
                .param(card.id().value())
                .query((row, _) -> new CardId(row.getLong("id")))
                .optional();
    }

    /// @param before the card in front of which it is put; at the end where there is none, or it has gone elsewhere
    void move(CardId id, BoardColumnId to, @Nullable CardId before) {
        sql.sql("update board_card set board_column = ?, place = ? where id = ?")
                .params(to.value(), place(to, before, id), id.value())
                .update();
    }

    void set(CardId id, CardField field, String value) {
        var column = switch (field) {
            case TITLE -> "title";
            case BODY -> "body";
            case OWNER -> "owner";
            case DUE -> "due_on";
            case LABELS -> "labels";
        };
        Object written = switch (field) {
            case TITLE, BODY -> value;
            case OWNER -> value.isEmpty() ? null : Long.valueOf(value);
            case DUE -> value.isEmpty() ? null : LocalDate.parse(value);
            case LABELS -> value.isEmpty() ? "" : "\n" + value + "\n";
        };
        sql.sql("update board_card set " + column + " = :value where id = :id")
                .param("value", written)
                .param("id", id.value())
                .update();
    }

    void counted(CardId id) {
        sql.sql("""
                        update board_card
                        set checks = (select count(*) from board_check k where k.card = board_card.id),
                            checks_done = (select count(*) from board_check k where k.card = board_card.id and k.done),
                            comments = (select count(*) from board_comment m where m.card = board_card.id)
                        where id = ?""").param(id.value()).update();
    }

    /// What is not done yet and belongs to somebody, the nearest first.
    List<Card> open(PersonId owner, Collection<ProjectId> projects) {
        if (projects.isEmpty()) return List.of();
        return sql.sql("""
                        select c.*
                        from board_card c join board_column b on b.id = c.board_column
                        where c.owner = :owner and c.project in (:projects) and not b.finished
                        order by case when c.due_on is null then 1 else 0 end, c.due_on, c.id""")
                .param("owner", owner.value())
                .param("projects", projects.stream().map(ProjectId::value).toList())
                .query(CardRows::read)
                .list();
    }

    /// Somebody's that are not done and due by then, the nearest first.
    List<Card> due(PersonId owner, LocalDate until) {
        return sql.sql("""
                        select c.*
                        from board_card c join board_column b on b.id = c.board_column
                        where c.owner = ? and c.due_on <= ? and not b.finished
                        order by c.due_on, c.id
                        limit 20""").params(owner.value(), until).query(CardRows::read).list();
    }

    /// Projects in which somebody has cards.
    List<ProjectId> projects(PersonId owner) {
        return sql.sql("select distinct project from board_card where owner = ? order by project")
                .param(owner.value())
                .query((row, _) -> new ProjectId(row.getLong("project")))
                .list();
    }

    record Some(int many, List<Card> cards) {}

    /// The first cards of each column that the filter lets through, and how many there are.
    Map<BoardColumnId, Some> first(ProjectId project, CardFilter filter, LocalDate today, int shown) {
        var found = new LinkedHashMap<BoardColumnId, List<Card>>();
        var many = new HashMap<BoardColumnId, Integer>();
        var ask = sql.sql("""
                        select *
                        from (
                            select c.*,
                                row_number() over (partition by c.board_column order by c.place, c.id) as nth,
                                count(*) over (partition by c.board_column) as many
                            from board_card c join board_column b on b.id = c.board_column
                            where c.project = :project%s
                        ) s
                        where nth <= :shown
                        order by board_column, nth""".formatted(where(filter)))
                .param("project", project.value())
                .param("shown", shown);
        if (filter.owner() != null) ask = ask.param("owner", filter.owner().value());
        if (!filter.label().isEmpty()) ask = ask.param("label", "\n" + filter.label() + "\n");
        if (!filter.text().isEmpty()) ask = ask.param("text", filter.text().toLowerCase(Locale.ROOT));
        if (filter.due() != null) ask = ask.param("today", today);
        if (filter.due() == CardFilter.Due.WEEK) ask = ask.param("week", today.plusDays(7));
        ask.query(row -> {
            var card = read(row, 0);
            found.computeIfAbsent(card.column(), _ -> new ArrayList<>()).add(card);
            many.put(card.column(), row.getInt("many"));
        });
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> new Some(many.getOrDefault(one.getKey(), 0), one.getValue())));
    }

    private static String where(CardFilter filter) {
        var where = new StringBuilder();
        if (filter.owner() != null) where.append(" and c.owner = :owner");
        if (filter.unowned()) where.append(" and c.owner is null");
        if (!filter.label().isEmpty()) where.append(" and locate(:label, c.labels) > 0");
        if (!filter.text().isEmpty()) where.append(" and locate(:text, lower(c.title)) > 0");
        if (filter.due() == CardFilter.Due.LATE) where.append(" and c.due_on < :today and not b.finished");
        if (filter.due() == CardFilter.Due.WEEK) where.append(" and c.due_on between :today and :week");
        return where.toString();
    }

    /// All labels on a board, in the order of their letters.
    List<String> labels(ProjectId project) {
        var labels = new LinkedHashSet<String>();
        sql.sql("select distinct labels from board_card where project = ? and labels <> '' order by labels")
                .param(project.value())
                .query(row -> {
                    labels.addAll(split(row.getString("labels")));
                });
        return labels.stream().sorted().toList();
    }

    private long place(BoardColumnId column, @Nullable CardId before, CardId self) {
        var next = before == null ? Optional.<Long>empty() : placeOf(column, before);
        if (next.isEmpty()) return last(column, self).map(last -> last + GAP).orElse(0L);
        var previous = sql.sql(
                        "select max(place) as last from board_card where board_column = ? and place < ? and id <> ?")
                .params(column.value(), next.get(), self.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("last", Long.class)))
                .single();
        if (previous.isEmpty()) return next.get() - GAP;
        long middle = previous.get() + (next.get() - previous.get()) / 2;
        if (middle > previous.get()) return middle;
        number(column);
        return place(column, before, self);
    }

    private Optional<Long> placeOf(BoardColumnId column, CardId card) {
        return sql.sql("select place from board_card where id = ? and board_column = ?")
                .params(card.value(), column.value())
                .query(Long.class)
                .optional();
    }

    private Optional<Long> last(BoardColumnId column, CardId self) {
        return sql.sql("select max(place) as last from board_card where board_column = ? and id <> ?")
                .params(column.value(), self.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("last", Long.class)))
                .single();
    }

    private void number(BoardColumnId column) {
        long place = 0;
        for (long id : sql.sql("select id from board_card where board_column = ? order by place, id")
                .param(column.value())
                .query(Long.class)
                .list())
            sql.sql("update board_card set place = ? where id = ?")
                    .params(place += GAP, id)
                    .update();
    }

    private static List<String> split(String labels) {
        return labels.isBlank() ? List.of() : List.of(labels.strip().split("\n"));
    }

    private static Card read(ResultSet row, int number) throws SQLException {
        long owner = row.getLong("owner");
        boolean owned = !row.wasNull();
        return new Card(
                new CardId(row.getLong("id")),
                new ProjectId(row.getLong("project")),
                new BoardColumnId(row.getLong("board_column")),
                row.getString("title"),
                row.getString("body"),
                owned ? new PersonId(owner) : null,
                row.getObject("due_on", LocalDate.class),
                split(row.getString("labels")),
                row.getInt("checks"),
                row.getInt("checks_done"),
                row.getInt("comments"));
    }
}
