package lyceum.board.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import lyceum.board.BoardColumn;
import lyceum.board.ProjectBoards;
import lyceum.language.Languages;
import lyceum.project.Access;
import lyceum.shared.NotFound;
import lyceum.shared.Refusal;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// The columns of a board: their names, their order, and which of them mean that something is done.
@Route("projects/:project/board/columns")
@PermitAll
class ColumnsView extends Page implements BeforeEnterObserver {
    private final transient BoardFrame frame;

    ColumnsView(BoardFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var seen = frame.access().of(frame.me(), BoardFrame.project(event));
        if (!seen.mayWrite()) throw new NotFound();
        show(seen);
    }

    private void show(Access seen) {
        var id = seen.project().id();
        clear();
        head(frame.kicker(seen.project(), language()), getTranslation("board.columns"));
        add(Parts.back(seen.project().title(), CardLines.path(id)));
        add(Parts.classed(new Paragraph(getTranslation("board.columns.lede")), "lede"));
        var rows = Parts.classed(new Rows(), "fold");
        var columns = frame.boards().columns(frame.me(), id);
        for (var column : columns) row(seen, rows, column);
        var title = new TextField(getTranslation("board.columns.new"));
        title.setMaxLength(ProjectBoards.COLUMN.most());
        Runnable add = () -> tries(seen, () -> frame.boards().add(frame.me(), id, title.getValue()));
        title.addKeyPressListener(Key.ENTER, enter -> add.run());
        add(
                Parts.classed(rows, "section"),
                Parts.classed(Parts.row(title, Parts.button(getTranslation("board.columns.add"), add)), "search-line"));
    }

    private void row(Access seen, Rows rows, BoardColumn column) {
        var id = seen.project().id();
        var called = frame.title(column, language());
        var title = new TextField(getTranslation("board.columns.name"));
        title.setMaxLength(ProjectBoards.COLUMN.most());
        title.setValue(called);
        var finished = new Checkbox(getTranslation("board.columns.finished"), column.finished());
        var save = Parts.button(
                getTranslation("board.save"),
                () -> tries(
                        seen,
                        () -> frame.boards()
                                .change(frame.me(), id, column.id(), title.getValue(), finished.getValue())));
        save.setAriaLabel(getTranslation("board.columns.save.of", called));
        var left = Parts.quiet(
                getTranslation("board.columns.left"),
                () -> tries(seen, () -> frame.boards().shift(frame.me(), id, column.id(), false)));
        left.setAriaLabel(getTranslation("board.columns.left.of", called));
        var right = Parts.quiet(
                getTranslation("board.columns.right"),
                () -> tries(seen, () -> frame.boards().shift(frame.me(), id, column.id(), true)));
        right.setAriaLabel(getTranslation("board.columns.right.of", called));
        var remove = Parts.quiet(
                getTranslation("board.columns.remove"),
                () -> tries(seen, () -> frame.boards().remove(frame.me(), id, column.id())));
        remove.setAriaLabel(getTranslation("board.columns.remove.of", called));
        rows.row(Parts.stack(title, finished), Parts.row(save, left, right, remove));
    }

    private void tries(Access seen, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        show(seen);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
