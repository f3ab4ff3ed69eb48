package lyceum.board.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import lyceum.board.BoardColumn;
import lyceum.board.BoardColumnId;
import lyceum.board.BoardPage;
import lyceum.board.Card;
import lyceum.board.CardId;
import lyceum.shell.Parts;
import org.jspecify.annotations.Nullable;

/// A move without dragging: which column, and in front of what.
class MoveDialog extends Dialog {
    /// @param before null for the end
    private record Gap(@Nullable CardId before, String label) {}

    MoveDialog(
            BoardFrame frame,
            Locale language,
            BoardPage page,
            Card card,
            BiConsumer<BoardColumnId, @Nullable CardId> move) {
        var say = frame.say();
        setHeaderTitle(say.text(language, "board.move.of", card.title()));
        var column = new Select<BoardColumn>();
        column.setLabel(say.text(language, "board.move.column"));
        column.setItems(page.columns().stream().map(BoardPage.Column::column).toList());
        column.setItemLabelGenerator(one -> frame.title(one, language));
        var gap = new Select<Gap>();
        gap.setLabel(say.text(language, "board.move.place"));
        gap.setItemLabelGenerator(Gap::label);
        column.addValueChangeListener(change -> {
            var gaps = new ArrayList<Gap>();
            gaps.add(new Gap(null, say.text(language, "board.move.end")));
            cards(page, change.getValue()).stream()
                    .filter(one -> !one.id().equals(card.id()))
                    .forEach(one -> gaps.add(new Gap(one.id(), say.text(language, "board.move.before", one.title()))));
            gap.setItems(gaps);
            gap.setValue(gaps.getFirst());
        });
        page.columns().stream()
                .map(BoardPage.Column::column)
                .filter(one -> one.id().equals(card.column()))
                .findFirst()
                .ifPresent(column::setValue);
        add(Parts.stack(column, gap));
        getFooter()
                .add(
                        Parts.quiet(say.text(language, "board.cancel"), this::close),
                        Parts.primary(say.text(language, "board.move"), () -> {
                            close();
                            move.accept(column.getValue().id(), gap.getValue().before());
                        }));
    }

    private static List<Card> cards(BoardPage page, @Nullable BoardColumn column) {
        return page.columns().stream()
                .filter(one -> one.column().equals(column))
                .findFirst()
                .map(BoardPage.Column::cards)
                .orElse(List.of());
    }
}
