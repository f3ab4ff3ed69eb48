package lyceum.board.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import lyceum.project.Access;
import lyceum.shell.Parts;

/// The filter of a board; what it is set to stands in the address.
class BoardTools extends Div {
    private final transient BoardFrame frame;
    private final transient Access access;

    BoardTools(BoardFrame frame, Access access, BoardQuery query, List<String> labels, Locale language) {
        this.frame = frame;
        this.access = access;
        addClassName("board-tools");
        var say = frame.say();
        var text = new TextField(say.text(language, "board.filter.text"));
        text.setMaxLength(60);
        text.setClearButtonVisible(true);
        text.setValue(query.text());
        var owners = new LinkedHashMap<String, String>();
        owners.put("", say.text(language, "board.filter.everybody"));
        owners.put(BoardQuery.ME, say.text(language, "board.filter.me"));
        owners.put(BoardQuery.NONE, say.text(language, "board.filter.nobody"));
        frame.people().in(access).forEach(one -> {
            if (one.number() != null && !one.person().equals(frame.me()))
                owners.put(
                        String.valueOf(one.number().value()),
                        one.name() == null ? say.text(language, "board.gone") : one.name());
        });
        var owner = select(say.text(language, "board.filter.owner"), owners, query.owner());
        var named = new LinkedHashMap<String, String>();
        named.put("", say.text(language, "board.filter.all-labels"));
        labels.forEach(label -> named.put(label, label));
        if (!query.label().isEmpty()) named.putIfAbsent(query.label(), query.label());
        var label = select(say.text(language, "board.filter.label"), named, query.label());
        var days = new LinkedHashMap<String, String>();
        days.put("", say.text(language, "board.filter.any-day"));
        days.put("late", say.text(language, "board.filter.late"));
        days.put("week", say.text(language, "board.filter.week"));
        var due = select(say.text(language, "board.filter.due"), days, query.due());
        Runnable look = () -> look(new BoardQuery(
                owner.getValue(), label.getValue(), text.getValue().strip(), due.getValue(), query.shown()));
        text.addKeyPressListener(Key.ENTER, enter -> look.run());
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) look.run();
        });
        for (var one : List.of(owner, label, due))
            one.addValueChangeListener(change -> {
                if (change.isFromClient()) look.run();
            });
        add(text, owner);
        if (named.size() > 1) add(label);
        add(due);
        if (!query.equals(BoardQuery.ALL))
            add(Parts.quiet(say.text(language, "board.filter.clear"), () -> look(BoardQuery.ALL)));
    }

    private static Select<String> select(String label, LinkedHashMap<String, String> words, String value) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setItems(new ArrayList<>(words.keySet()));
        select.setItemLabelGenerator(one -> words.getOrDefault(one, one));
        select.setValue(words.containsKey(value) ? value : "");
        return select;
    }

    private void look(BoardQuery wanted) {
        getUI().ifPresent(ui -> ui.navigate(CardLines.path(access.project().id()), wanted.parameters()));
    }
}
