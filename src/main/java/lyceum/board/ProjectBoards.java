package lyceum.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lyceum.community.Communities;
import lyceum.project.ProjectAccess;
import lyceum.project.ProjectId;
import lyceum.project.ProjectStarted;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.TextLimit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The board of each project: it begins with three columns, and its members make it their own.
@Service
public class ProjectBoards {
    public static final TextLimit COLUMN = TextLimit.needed("title", 60);
    public static final int MOST_COLUMNS = 20;
    /// Cards of a column that are shown at first, and how many more at a time.
    public static final int SHOWN = 100;

    private final ColumnRows columns;
    private final CardRows cards;
    private final ProjectAccess access;
    private final Communities communities;
    private final ApplicationEventPublisher news;
    private final Ids ids;
    private final Clock clock;

    ProjectBoards(
            ColumnRows columns,
            CardRows cards,
            ProjectAccess access,
            Communities communities,
            ApplicationEventPublisher news,
            Ids ids,
            Clock clock) {
        this.columns = columns;
        this.cards = cards;
        this.access = access;
        this.communities = communities;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProjectStarted start) {
        columns.begin(start.project());
        int place = 0;
        for (var standard : BoardColumn.Standard.values())
            columns.add(
                    start.project(),
                    new BoardColumn(new BoardColumnId(ids.next()), "", standard, standard == BoardColumn.Standard.DONE),
                    place++);
    }

    /// For whoever sees the project.
    /// @param shown how many cards of each column at most
    public BoardPage get(PersonId reader, ProjectId id, CardFilter filter, int shown) {
        var project = access.of(reader, id).project();
        long changes = columns.changes(List.of(id)).getOrDefault(id.value(), 0L);
        var today = LocalDate.ofInstant(
                clock.instant(), communities.get(project.community()).zone());
        var first = cards.first(id, filter, today, Math.min(shown, BoardCards.MOST));
        var all = new ArrayList<BoardPage.Column>();
        for (var column : columns.of(id)) {
            var some = first.getOrDefault(column.id(), new CardRows.Some(0, List.of()));
            all.add(new BoardPage.Column(column, some.many(), some.cards()));
        }
        return new BoardPage(changes, all, cards.labels(id));
    }

    public List<BoardColumn> columns(PersonId reader, ProjectId id) {
        access.of(reader, id);
        return columns.of(id);
    }

    /// At the right end.
    @Transactional
    public BoardColumnId add(PersonId by, ProjectId id, String title) {
        access.hold(id);
        access.demandWrites(by, id);
        var all = columns.of(id);
        if (all.size() >= MOST_COLUMNS) throw new TooManyColumns();
        var column = new BoardColumn(new BoardColumnId(ids.next()), COLUMN.check(title), null, false);
        columns.add(id, column, all.size());
        changed(id);
        return column.id();
    }

    /// @param finished whether what stands there is done
    @Transactional
    public void change(PersonId by, ProjectId id, BoardColumnId column, String title, boolean finished) {
        access.hold(id);
        access.demandWrites(by, id);
        demand(columns.of(id), column);
        columns.rename(column, COLUMN.check(title), finished);
        changed(id);
    }

    /// One to the left, or to the right; at the edge nothing happens.
    @Transactional
    public void shift(PersonId by, ProjectId id, BoardColumnId column, boolean right) {
        access.hold(id);
        access.demandWrites(by, id);
        var order = new ArrayList<>(columns.of(id));
        int at = order.indexOf(demand(order, column));
        int to = at + (right ? 1 : -1);
        if (to < 0 || to >= order.size()) return;
        order.add(to, order.remove(at));
        for (int place = 0; place < order.size(); place++)
            columns.place(order.get(place).id(), place);
        changed(id);
    }

    /// An empty one; the last stays.
    @Transactional
    public void remove(PersonId by, ProjectId id, BoardColumnId column) {
        access.hold(id);
        access.demandWrites(by, id);
        var all = columns.of(id);
        demand(all, column);
        if (all.size() == 1 || cards.any(column)) throw new ColumnHasCards();
        columns.remove(column);
        changed(id);
    }

    private void changed(ProjectId id) {
        columns.changed(id);
        news.publishEvent(new BoardChanged(id));
    }

    private static BoardColumn demand(List<BoardColumn> all, BoardColumnId column) {
        return all.stream().filter(one -> one.id().equals(column)).findFirst().orElseThrow(NotFound::new);
    }
}
