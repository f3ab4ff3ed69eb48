package lyceum.board.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lyceum.board.BoardCards;
import lyceum.board.Card;
import lyceum.board.CardField;
import lyceum.board.CardPage;
import lyceum.board.Change;
import lyceum.board.Clash;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Localized;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// What stands on a card, to be changed. It knows what stood there when its writer began, also in a draft that comes
/// back later; where somebody else has written the same field meanwhile, both are shown and the writer chooses.
class CardForm extends Div {
    private record Field(Supplier<String> read, Consumer<String> write) {}

    private final transient BoardFrame frame;
    private final transient Card card;
    private final Locale language;
    private final transient Map<PersonId, String> names;
    private final transient Runnable saved;
    private final transient Map<CardField, Field> fields = new EnumMap<>(CardField.class);
    private final Map<CardField, String> base = new EnumMap<>(CardField.class);
    private final DraftedForm form;
    private final Div clashes = new Div();

    CardForm(BoardFrame frame, CardPage page, Locale language, Runnable saved) {
        this.frame = frame;
        this.card = page.card();
        this.language = language;
        this.names = frame.names(page.access(), language);
        this.saved = saved;
        for (var field : CardField.values()) base.put(field, BoardCards.text(card, field));
        form = new DraftedForm(
                frame.drafts(), frame.me(), frame.zone(page.access().project()), "card/" + card.id());
        title();
        body();
        owner();
        due();
        labels();
        for (var field : CardField.values())
            form.remember("base." + field, () -> base.getOrDefault(field, ""), was -> base.put(field, was));
        clashes.getElement().setAttribute("role", "alert");
        form.add(clashes);
        form.acts(Parts.primary(say("board.save"), this::save));
        form.restore(saved);
        add(form);
    }

    private void title() {
        var title = form.text("title", new TextField(say("board.card.title")));
        title.setMaxLength(BoardCards.TITLE.most());
        title.setValue(card.title());
        fields.put(CardField.TITLE, new Field(title::getValue, title::setValue));
    }

    private void body() {
        var body = form.text("body", new TextArea(say("board.card.body")));
        body.setMaxLength(BoardCards.BODY.most());
        body.setValue(card.body());
        fields.put(CardField.BODY, new Field(body::getValue, body::setValue));
    }

    private void owner() {
        var words = new LinkedHashMap<String, String>();
        words.put("", say("board.filter.nobody"));
        names.forEach((person, name) -> words.put(String.valueOf(person.value()), name));
        var now = BoardCards.text(card, CardField.OWNER);
        words.putIfAbsent(now, say("board.gone"));
        var owner = new Select<String>();
        owner.setLabel(say("board.card.owner"));
        owner.setItems(new ArrayList<>(words.keySet()));
        owner.setItemLabelGenerator(one -> words.getOrDefault(one, ""));
        form.field("owner", owner, text -> text, text -> text);
        owner.setValue(now);
        fields.put(CardField.OWNER, new Field(() -> owner.getValue() == null ? "" : owner.getValue(), owner::setValue));
    }

    private void due() {
        var due = form.field(
                "due", Localized.picker(new DatePicker(say("board.card.due"))), LocalDate::toString, LocalDate::parse);
        due.setClearButtonVisible(true);
        due.setValue(card.due());
        fields.put(
                CardField.DUE,
                new Field(
                        () -> due.getValue() == null ? "" : due.getValue().toString(),
                        text -> due.setValue(text.isEmpty() ? null : LocalDate.parse(text))));
    }

    private void labels() {
        var labels = form.text("labels", new TextField(say("board.card.labels")));
        labels.setHelperText(say("board.card.labels.help", BoardCards.MOST_LABELS));
        labels.setMaxLength(200);
        labels.setValue(together(BoardCards.text(card, CardField.LABELS)));
        fields.put(
                CardField.LABELS, new Field(() -> apart(labels.getValue()), text -> labels.setValue(together(text))));
    }

    private static String together(String lines) {
        return lines.lines().collect(Collectors.joining("，"));
    }

    private static String apart(String typed) {
        return List.of(typed.split("[,，、]")).stream()
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private void save() {
        var changes = new ArrayList<Change>();
        fields.forEach((field, one) -> {
            var was = base.getOrDefault(field, "");
            if (!one.read().get().equals(was))
                changes.add(new Change(field, was, one.read().get()));
        });
        save(changes);
    }

    private void save(List<Change> changes) {
        try {
            var edited = frame.cards().edit(frame.me(), card.id(), changes);
            for (var change : changes)
                if (edited.clashes().stream().noneMatch(clash -> clash.field() == change.field()))
                    base.put(change.field(), change.wanted());
            if (!edited.clashes().isEmpty()) {
                form.keep();
                show(edited.clashes());
                return;
            }
            form.drop();
            Toast.done(say(edited.merged().isEmpty() ? "board.saved" : "board.merged"));
            saved.run();
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
        }
    }

    private void show(List<Clash> all) {
        clashes.removeAll();
        for (var clash : all) {
            var name = say("board.field." + clash.field());
            var by = clash.by() == null ? say("board.gone") : clash.by();
            clashes.add(Parts.classed(
                    new Div(
                            Parts.classed(new Paragraph(say("board.clash", by, name)), "strong"),
                            Parts.classed(
                                    new Paragraph(say("board.clash.theirs", words(clash.field(), clash.now()))),
                                    "pre-line"),
                            Parts.classed(
                                    new Paragraph(say("board.clash.yours", words(clash.field(), clash.wanted()))),
                                    "pre-line"),
                            Parts.row(
                                    Parts.button(say("board.clash.keep"), () -> keeps(clash, all)),
                                    Parts.button(
                                            say("board.clash.put"),
                                            () -> save(
                                                    List.of(new Change(clash.field(), clash.now(), clash.wanted())))))),
                    "card-clash"));
        }
    }

    private void keeps(Clash clash, List<Clash> all) {
        base.put(clash.field(), clash.now());
        var field = fields.get(clash.field());
        if (field != null) field.write().accept(clash.now());
        var rest = all.stream().filter(one -> one != clash).toList();
        show(rest);
        if (rest.isEmpty()) save();
    }

    private String words(CardField field, String text) {
        if (text.isEmpty()) return say("board.nothing");
        return switch (field) {
            case OWNER -> names.getOrDefault(new PersonId(Long.parseLong(text)), say("board.gone"));
            case LABELS -> together(text);
            case TITLE, BODY, DUE -> text;
        };
    }

    private String say(String key, Object... with) {
        return frame.say().text(language, key, with);
    }
}
