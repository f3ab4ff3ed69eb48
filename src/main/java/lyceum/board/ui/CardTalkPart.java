package lyceum.board.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import lyceum.board.CardField;
import lyceum.board.CardId;
import lyceum.board.CardPage;
import lyceum.board.CardStep;
import lyceum.board.CardTalk;
import lyceum.board.Check;
import lyceum.board.Comment;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Rows;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// What there is to tick off on a card, what is said about it, and what was done to it; others' words come by
/// themselves, what one is typing stays.
class CardTalkPart extends Div {
    private final transient BoardFrame frame;
    private final CardId card;
    private final Locale language;
    private final ZoneId zone;
    private final Div checks = new Div();
    private final Div comments = new Div();
    private final Div history = new Div();
    private transient @Nullable CardPage shown;

    CardTalkPart(BoardFrame frame, CardPage page, Locale language) {
        this.frame = frame;
        this.card = page.card().id();
        this.language = language;
        this.zone = frame.zone(page.access().project());
        add(new H2(say("board.checks")), checks);
        if (page.own()) add(checking());
        add(new H2(say("board.comments")), comments);
        if (page.access().mayHelp()) add(commenting());
        add(new H2(say("board.history")), history);
        show(page);
    }

    void show(CardPage page) {
        if (page.equals(shown)) return;
        shown = page;
        checks.removeAll();
        if (page.checks().isEmpty())
            checks.add(Parts.classed(new Paragraph(say("board.checks.none")), "small", "soft"));
        var rows = new Rows();
        for (var check : page.checks()) row(rows, check, page.own());
        if (!rows.isEmpty()) checks.add(rows);
        comments.removeAll();
        if (page.comments().isEmpty())
            comments.add(Parts.classed(new Paragraph(say("board.comments.none")), "small", "soft"));
        for (var comment : page.comments()) comments.add(said(comment));
        history.removeAll();
        var steps = new Rows();
        for (var step : page.history()) steps.row(done(page, step), Parts.classed(new Span(at(step)), "xs", "faint"));
        history.add(steps);
    }

    private void row(Rows rows, Check check, boolean own) {
        var box = new Checkbox(check.body(), check.done());
        box.setReadOnly(!own);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) tries(() -> frame.talk().tick(frame.me(), card, check.id(), change.getValue()));
        });
        if (!own) {
            rows.row(box, new Span());
            return;
        }
        var remove = Parts.quiet(
                say("board.check.remove"), () -> tries(() -> frame.talk().uncheck(frame.me(), card, check.id())));
        remove.setAriaLabel(say("board.check.remove.of", check.body()));
        rows.row(box, remove);
    }

    private Div checking() {
        var typed = new TextField(say("board.check.new"));
        typed.setMaxLength(CardTalk.CHECK.most());
        Runnable add = () -> {
            if (tries(() -> frame.talk().check(frame.me(), card, typed.getValue()))) typed.clear();
        };
        typed.addKeyPressListener(Key.ENTER, enter -> add.run());
        return Parts.classed(Parts.row(typed, Parts.button(say("board.check.add"), add)), "search-line");
    }

    private DraftedForm commenting() {
        var form = new DraftedForm(frame.drafts(), frame.me(), zone, "card-comment/" + card);
        var typed = form.text("comment", new TextArea(say("board.comment.new")));
        typed.setMaxLength(CardTalk.COMMENT.most());
        form.acts(Parts.button(say("board.comment.do"), () -> {
            try {
                frame.talk().comment(frame.me(), card, typed.getValue());
            } catch (Refusal refusal) {
                form.show(List.of(refusal));
                return;
            }
            form.show(List.of());
            typed.clear();
            form.drop();
            show(frame.cards().get(frame.me(), card));
        }));
        form.restore(typed::clear);
        return form;
    }

    private Div said(Comment comment) {
        return Parts.classed(
                new Div(
                        Parts.row(
                                Parts.classed(new Span(called(comment.name())), "strong"),
                                Parts.classed(
                                        new Span(frame.say().moment(language, comment.at(), zone)), "xs", "faint")),
                        Prose.ofHtml(frame.markdown().html(comment.body()))),
                "section");
    }

    private Div done(CardPage page, CardStep step) {
        var name = called(step.name());
        var field = step.field();
        var to = page.columns().stream()
                .filter(column -> column.id().equals(step.to()))
                .findFirst()
                .map(column -> frame.title(column, language))
                .orElse("");
        var line = new Div(new Span(
                switch (step.kind()) {
                    case MADE -> say("board.step.MADE", name);
                    case MOVED -> say("board.step.MOVED", name, to);
                    case EDITED -> say("board.step.EDITED", name, field == null ? "" : say("board.field." + field));
                }));
        if (field == CardField.TITLE || field == CardField.BODY)
            if (!step.was().isEmpty())
                line.add(Parts.classed(new Paragraph(say("board.step.was", step.was())), "small", "soft", "pre-line"));
        return line;
    }

    private String at(CardStep step) {
        return frame.say().moment(language, step.at(), zone);
    }

    private String called(@Nullable String name) {
        return name == null ? say("board.gone") : name;
    }

    private boolean tries(Runnable act) {
        boolean done = false;
        try {
            act.run();
            done = true;
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        show(frame.cards().get(frame.me(), card));
        return done;
    }

    private String say(String key, Object... with) {
        return frame.say().text(language, key, with);
    }
}
