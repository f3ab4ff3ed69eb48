package lyceum.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lyceum.board.BoardColumn;
import lyceum.board.BoardColumnId;
import lyceum.board.BoardPage;
import lyceum.shell.Parts;

/// The columns of a board: their own components, with all cards of one in one of them. Only what differs is sent.
class BoardColumns extends Div {
    private final transient BoardFrame frame;
    private final transient CardLines lines;
    private final Locale language;
    private final transient Runnable more;
    private final transient Map<BoardColumnId, CardStack> stacks = new LinkedHashMap<>();
    private final transient Map<BoardColumnId, Span> counts = new LinkedHashMap<>();
    private final transient Map<BoardColumnId, Div> rests = new LinkedHashMap<>();
    private transient List<BoardColumn> shown = List.of();

    BoardColumns(BoardFrame frame, CardLines lines, Locale language, Runnable more) {
        this.frame = frame;
        this.lines = lines;
        this.language = language;
        this.more = more;
        addClassName("board");
    }

    void show(BoardPage page) {
        var columns = page.columns().stream().map(BoardPage.Column::column).toList();
        if (!columns.equals(shown)) build(columns);
        shown = columns;
        for (var one : page.columns()) {
            var id = one.column().id();
            var stack = stacks.get(id);
            var count = counts.get(id);
            var rest = rests.get(id);
            if (stack == null || count == null || rest == null) continue;
            stack.show(lines.html(one.column(), one.cards()));
            count.setText(frame.say().number(language, one.many()));
            rest.removeAll();
            if (one.many() > one.cards().size())
                rest.add(Parts.quiet(
                        frame.say()
                                .text(
                                        language,
                                        "board.more",
                                        one.many() - one.cards().size()),
                        more));
        }
    }

    private void build(List<BoardColumn> columns) {
        removeAll();
        stacks.clear();
        counts.clear();
        rests.clear();
        for (var column : columns) {
            var title = frame.title(column, language);
            var count = Parts.classed(new Span(), "num", "small", "soft");
            var stack = new CardStack(column.id().toString(), title);
            var rest = Parts.classed(new Div(), "more");
            stacks.put(column.id(), stack);
            counts.put(column.id(), count);
            rests.put(column.id(), rest);
            add(Parts.classed(new Section(new H2(new Span(title), count), stack, rest), "board-column"));
        }
    }
}
