package lyceum.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import lyceum.board.BoardColumn;
import lyceum.board.BoardScreens;
import lyceum.board.CardId;
import lyceum.board.CardPage;
import lyceum.board.Moved;
import lyceum.language.Languages;
import lyceum.shared.NotFound;
import lyceum.shared.Refusal;
import lyceum.shell.Facts;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// One card with everything on it.
@Route("projects/:project/board/:card")
@PermitAll
@StyleSheet("rooms/board.css")
class CardView extends Page implements BeforeEnterObserver {
    /// A card does not know how often its board was changed: it is read once more.
    private static final long UNKNOWN = -1;

    private final transient BoardFrame frame;
    private transient @Nullable CardPage page;
    private transient @Nullable Runnable leave;
    private @Nullable CardTalkPart talk;

    CardView(BoardFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = frame.cards()
                .get(
                        frame.me(),
                        CardId.parse(event.getRouteParameters().get("card").orElse("")));
        if (!found.card().project().equals(BoardFrame.project(event))) throw new NotFound();
        show(found);
        if (isAttached()) listen(UI.getCurrent());
    }

    private void show(CardPage now) {
        page = now;
        var card = now.card();
        clear();
        head(frame.kicker(now.access().project(), language()), card.title());
        add(Parts.back(now.access().project().title(), CardLines.path(card.project())));
        if (now.own()) add(Parts.classed(column(now), "section"));
        if (now.access().mayWrite()) add(Parts.classed(new CardForm(frame, now, language(), this::again), "section"));
        else read(now);
        var said = new CardTalkPart(frame, now, language());
        talk = said;
        add(Parts.classed(said, "section", "card-talk"));
        if (now.access().mayWrite())
            add(Parts.classed(Parts.row(Parts.quiet(getTranslation("board.card.remove"), this::ask)), "section"));
    }

    private void read(CardPage now) {
        var card = now.card();
        var facts = new Facts();
        now.columns().stream()
                .filter(column -> column.id().equals(card.column()))
                .findFirst()
                .ifPresent(column -> facts.fact(getTranslation("board.move.column"), frame.title(column, language())));
        if (card.owner() != null)
            facts.fact(
                    getTranslation("board.card.owner"),
                    frame.names(now.access(), language()).getOrDefault(card.owner(), getTranslation("board.gone")));
        if (card.due() != null)
            facts.fact(getTranslation("board.card.due"), getTranslation("board.due.until", card.due()));
        add(Parts.classed(facts, "section"));
        if (!card.body().isEmpty())
            add(Parts.classed(Prose.ofHtml(frame.markdown().html(card.body())), "section"));
    }

    private Select<BoardColumn> column(CardPage now) {
        var column = new Select<BoardColumn>();
        column.setLabel(getTranslation("board.move.column"));
        column.setItems(now.columns());
        column.setItemLabelGenerator(one -> frame.title(one, language()));
        now.columns().stream()
                .filter(one -> one.id().equals(now.card().column()))
                .findFirst()
                .ifPresent(column::setValue);
        column.addValueChangeListener(change -> {
            if (change.isFromClient()) move(now, change.getValue());
        });
        return column;
    }

    private void move(CardPage now, BoardColumn to) {
        try {
            switch (frame.cards().move(frame.me(), now.card().id(), now.card().column(), to.id(), null)) {
                case Moved.Done() ->
                    Toast.done(getTranslation("board.moved", now.card().title(), frame.title(to, language())));
                case Moved.Elsewhere(var column, var by) ->
                    Toast.done(getTranslation(
                            "board.elsewhere.what",
                            by == null ? getTranslation("board.gone") : by,
                            now.card().title(),
                            now.columns().stream()
                                    .filter(one -> one.id().equals(column))
                                    .findFirst()
                                    .map(one -> frame.title(one, language()))
                                    .orElse("")));
            }
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        again();
    }

    private void again() {
        var now = page;
        if (now != null) show(frame.cards().get(frame.me(), now.card().id()));
    }

    private void ask() {
        var now = page;
        if (now == null) return;
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("board.card.remove.sure"));
        sure.setText(getTranslation("board.card.remove.what", now.card().title()));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("board.cancel"));
        sure.setConfirmText(getTranslation("board.card.remove"));
        sure.addConfirmListener(_ -> {
            try {
                frame.cards().remove(frame.me(), now.card().id());
            } catch (Refusal refusal) {
                Toast.refused(refusal);
                return;
            }
            getUI().ifPresent(ui -> ui.navigate(CardLines.path(now.card().project())));
        });
        sure.open();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        listen(shown.getUI());
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        stopListening();
    }

    private void listen(UI ui) {
        stopListening();
        var now = page;
        if (now == null) return;
        leave = frame.screens().open(frame.me(), now.card().project(), UNKNOWN, new BoardScreens.Screen() {
            @Override
            public void changed() {
                ui.access(CardView.this::refreshed);
            }

            @Override
            public void over() {
                ui.access(() -> ui.refreshCurrentRoute(false));
            }
        });
    }

    /// What is said comes by itself; what stands in the form is one's own until it is saved.
    private void refreshed() {
        var now = page;
        if (now == null || talk == null) return;
        try {
            talk.show(frame.cards().get(frame.me(), now.card().id()));
        } catch (Refusal gone) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    private void stopListening() {
        if (leave != null) leave.run();
        leave = null;
    }
}
