package lyceum.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lyceum.board.BoardCards;
import lyceum.board.BoardColumnId;
import lyceum.board.BoardPage;
import lyceum.board.BoardScreens;
import lyceum.board.Card;
import lyceum.board.CardId;
import lyceum.board.Moved;
import lyceum.language.Languages;
import lyceum.project.Access;
import lyceum.shared.Refusal;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// A project's board. What others do there is seen at once; every move goes by dragging, by keys and by a menu, and
/// one's own can be taken back.
@Route("projects/:project/board")
@PermitAll
@StyleSheet("rooms/board.css")
class ProjectBoardView extends Page implements BeforeEnterObserver {
    private final transient BoardFrame frame;
    private transient @Nullable Access access;
    private transient @Nullable BoardPage page;
    private transient @Nullable Runnable leave;
    private @Nullable BoardColumns columns;
    private transient BoardQuery query = BoardQuery.ALL;
    private final Button undo = Parts.quiet("", this::undo);
    private final Span told = Parts.classed(new Span(), "small", "soft");

    ProjectBoardView(BoardFrame frame) {
        this.frame = frame;
        undo.setText(getTranslation("board.undo"));
        told.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var seen = frame.access().of(frame.me(), BoardFrame.project(event));
        access = seen;
        query = BoardQuery.of(event.getLocation().getQueryParameters());
        show(seen);
        if (isAttached()) listen(UI.getCurrent());
    }

    private void show(Access seen) {
        var project = seen.project();
        var names = frame.names(seen, language());
        clear();
        head(frame.kicker(project, language()), project.title());
        add(frame.leaves(seen, language()));
        var now = read(seen);
        page = now;
        add(new BoardTools(frame, seen, query, now.labels(), language()));
        var lines = new CardLines(frame.say(), language(), seen, names, frame.today(project));
        var shown = new BoardColumns(frame, lines, language(), this::more);
        columns = shown;
        shown.getElement()
                .addEventListener("card-act", this::acts)
                .addEventData("event.detail.act")
                .addEventData("event.detail.card")
                .addEventData("event.detail.column")
                .addEventData("event.detail.before");
        shown.show(now);
        undo.setVisible(seen.mayHelp() && frame.cards().mayUndo(frame.me(), project.id()));
        add(Parts.row(undo, told));
        add(shown);
        if (seen.mayWrite()) add(adding(seen, now));
        if (seen.mayHelp()) add(Parts.classed(new Paragraph(getTranslation("board.keys")), "xs", "faint"));
    }

    private Div adding(Access seen, BoardPage now) {
        var title = new TextField(getTranslation("board.add.title"));
        title.setMaxLength(BoardCards.TITLE.most());
        Runnable add = () -> {
            try {
                frame.cards()
                        .write(
                                frame.me(),
                                seen.project().id(),
                                now.columns().getFirst().column().id(),
                                title.getValue());
                title.clear();
                title.setInvalid(false);
                refresh();
            } catch (Refusal refusal) {
                title.setErrorMessage(
                        getTranslation(refusal.key(), refusal.arguments().toArray()));
                title.setInvalid(true);
            }
        };
        title.addKeyPressListener(Key.ENTER, enter -> add.run());
        return Parts.classed(
                new Div(
                        title,
                        Parts.button(getTranslation("board.add"), add),
                        Parts.link(
                                getTranslation("board.columns"),
                                CardLines.path(seen.project().id()) + "/columns")),
                "board-tools");
    }

    private void acts(DomEvent event) {
        var data = event.getEventData();
        var card = data.path("event.detail.card").asString("");
        var found = card(card);
        if (found.isEmpty()) return;
        var column = data.path("event.detail.column").asString("");
        var before = data.path("event.detail.before").asString("");
        if (data.path("event.detail.act").asString("").equals("menu")) menu(found.get());
        else
            move(
                    found.get(),
                    found.get().column(),
                    BoardColumnId.parse(column),
                    before.isEmpty() ? null : CardId.parse(before));
    }

    private Optional<Card> card(String id) {
        return page == null
                ? Optional.empty()
                : page.columns().stream()
                        .flatMap(column -> column.cards().stream())
                        .filter(card -> card.id().toString().equals(id))
                        .findFirst();
    }

    private void menu(Card card) {
        var now = page;
        if (now == null) return;
        new MoveDialog(frame, language(), now, card, (column, before) -> move(card, card.column(), column, before))
                .open();
    }

    /// Visible for its test: what a drag, a key and the menu come to.
    void move(Card card, BoardColumnId seen, BoardColumnId to, @Nullable CardId before) {
        try {
            switch (frame.cards().move(frame.me(), card.id(), seen, to, before)) {
                case Moved.Done() -> told.setText(getTranslation("board.moved", card.title(), name(to)));
                case Moved.Elsewhere(var now, var by) -> choose(card, now, by, to, before);
            }
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        refresh();
    }

    private void choose(Card card, BoardColumnId now, @Nullable String by, BoardColumnId to, @Nullable CardId before) {
        var choice = new ConfirmDialog();
        choice.setHeader(getTranslation("board.elsewhere"));
        choice.setText(getTranslation(
                "board.elsewhere.what", by == null ? getTranslation("board.gone") : by, card.title(), name(now)));
        choice.setCancelable(true);
        choice.setCancelText(getTranslation("board.elsewhere.leave"));
        choice.setConfirmText(getTranslation("board.elsewhere.move", name(to)));
        choice.addConfirmListener(_ -> move(card, now, to, before));
        choice.open();
    }

    private String name(BoardColumnId id) {
        return page == null
                ? ""
                : page.columns().stream()
                        .map(BoardPage.Column::column)
                        .filter(column -> column.id().equals(id))
                        .findFirst()
                        .map(column -> frame.title(column, language()))
                        .orElse("");
    }

    private void undo() {
        var seen = access;
        if (seen == null) return;
        try {
            frame.cards().undo(frame.me(), seen.project().id());
            told.setText(getTranslation("board.undone"));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        refresh();
    }

    private void more() {
        query = query.more();
        refresh();
        var seen = access;
        if (seen != null)
            getUI().ifPresent(ui -> ui.getPage()
                    .getHistory()
                    .replaceState(null, CardLines.path(seen.project().id()) + query.asText()));
    }

    private void refresh() {
        var seen = access;
        var shown = columns;
        if (seen == null || shown == null) return;
        var now = read(seen);
        page = now;
        shown.show(now);
        undo.setVisible(seen.mayHelp()
                && frame.cards().mayUndo(frame.me(), seen.project().id()));
    }

    private BoardPage read(Access seen) {
        return frame.boards().get(frame.me(), seen.project().id(), query.filter(frame, seen), query.shown());
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        shown.getUI().getPage().addJavaScript("context://board.js");
        listen(shown.getUI());
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        stopListening();
    }

    private void listen(UI ui) {
        stopListening();
        var seen = access;
        var shown = page;
        if (seen == null || shown == null) return;
        leave = frame.screens().open(frame.me(), seen.project().id(), shown.changes(), new BoardScreens.Screen() {
            @Override
            public void changed() {
                ui.access(ProjectBoardView.this::refreshed);
            }

            @Override
            public void over() {
                ui.access(() -> ui.refreshCurrentRoute(false));
            }
        });
    }

    /// A project that was closed or lost meanwhile is shown anew.
    private void refreshed() {
        try {
            refresh();
        } catch (Refusal gone) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    private void stopListening() {
        if (leave != null) leave.run();
        leave = null;
    }

    /// For tests: the ids of the cards of each column, from above.
    List<List<String>> order() {
        return page == null
                ? List.of()
                : page.columns().stream()
                        .map(column -> column.cards().stream()
                                .map(card -> card.id().toString())
                                .toList())
                        .toList();
    }
}
