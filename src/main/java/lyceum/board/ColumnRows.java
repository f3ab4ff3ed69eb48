package lyceum.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lyceum.project.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of boards and their columns.
@Component
class ColumnRows {
    private final JdbcClient sql;

    ColumnRows(JdbcClient sql) {
        this.sql = sql;
    }

    void begin(ProjectId project) {
        sql.sql("insert into board (project, changes) values (?, 0)")
                .param(project.value())
                .update();
    }

    void changed(ProjectId project) {
        sql.sql("update board set changes = changes + 1 where project = ?")
                .param(project.value())
                .update();
    }

    /// How often each of these boards was changed.
    Map<Long, Long> changes(Collection<ProjectId> some) {
        var changes = new TreeMap<Long, Long>();
        if (some.isEmpty()) return changes;
        sql.sql("select project, changes from board where project in (:some)")
                .param("some", some.stream().map(ProjectId::value).toList())
                .query(row -> {
                    changes.put(row.getLong("project"), row.getLong("changes"));
                });
        return changes;
    }

    void add(ProjectId project, BoardColumn column, int place) {
        var standard = column.standard();
        sql.sql("insert into board_column (id, project, title, standard, place, finished) values (?, ?, ?, ?, ?, ?)")
                .param(column.id().value())
                .param(project.value())
                .param(column.title())
                .param(standard == null ? "" : standard.name())
                .param(place)
                .param(column.finished())
                .update();
    }

    /// From left to right.
    List<BoardColumn> of(ProjectId project) {
        return sql.sql("select * from board_column where project = ? order by place, id")
                .param(project.value())
                .query(ColumnRows::read)
                .list();
    }

    void rename(BoardColumnId id, String title, boolean finished) {
        sql.sql("update board_column set title = ?, finished = ? where id = ?")
                .params(title, finished, id.value())
                .update();
    }

    void place(BoardColumnId id, int place) {
        sql.sql("update board_column set place = ? where id = ?")
                .params(place, id.value())
                .update();
    }

    void remove(BoardColumnId id) {
        sql.sql("delete from board_column where id = ?").param(id.value()).update();
    }

    private static BoardColumn read(ResultSet row, int number) throws SQLException {
        var standard = row.getString("standard");
        return new BoardColumn(
                new BoardColumnId(row.getLong("id")),
                row.getString("title"),
                standard.isEmpty() ? null : BoardColumn.Standard.valueOf(standard),
                row.getBoolean("finished"));
    }
}
