package lyceum.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lyceum.assignment.Assignment;
import lyceum.review.Phrase;
import lyceum.shared.Refusal;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;

/// Phrases at the desk: chosen with Tab and Enter, and put where one was writing.
class PhrasesPart extends Div {
    private static final int MOST_LETTERS = 60;

    private final transient ReviewFrame frame;
    private final transient Assignment assignment;
    private final transient Consumer<String> insert;
    private final transient Supplier<String> written;
    private final List<Button> buttons = new ArrayList<>();
    private final Div list = Parts.stack();
    private final Div problem = new Div();

    /// @param insert puts a phrase where one was writing
    /// @param written what could be kept
    PhrasesPart(ReviewFrame frame, Assignment assignment, Consumer<String> insert, Supplier<String> written) {
        this.frame = frame;
        this.assignment = assignment;
        this.insert = insert;
        this.written = written;
        addClassName("phrases");
        add(Parts.classed(new Span(getTranslation("review.phrases")), "small", "soft"), list, problem, acts());
        show();
    }

    void choose() {
        if (!buttons.isEmpty()) buttons.getFirst().focus();
    }

    private Div acts() {
        var acts = Parts.row(Parts.quiet(getTranslation("review.phrases.keep"), () -> keep(false)));
        if (frame.assignments().isStaff(frame.who().person(), assignment))
            acts.add(Parts.quiet(getTranslation("review.phrases.share"), () -> keep(true)));
        return acts;
    }

    private void show() {
        list.removeAll();
        buttons.clear();
        var all = frame.phrases().of(frame.who().person(), assignment.id());
        if (all.isEmpty()) list.add(Parts.classed(new Paragraph(getTranslation("review.phrases.none")), "xs", "faint"));
        all.forEach(phrase -> list.add(row(phrase)));
    }

    private Div row(Phrase phrase) {
        var line = frame.markdown().line(phrase.words(), MOST_LETTERS);
        var choose = Parts.button(line, () -> insert.accept(phrase.words()));
        buttons.add(choose);
        var row = Parts.row(choose);
        if (phrase.shared()) row.add(Parts.classed(new Span(getTranslation("review.phrases.shared")), "tag"));
        var remove = Parts.quiet(
                getTranslation("review.phrases.remove"),
                () -> tried(() -> frame.phrases().remove(frame.who().person(), assignment.id(), phrase.id())));
        remove.setAriaLabel(getTranslation("review.phrases.remove.this", line));
        row.add(remove);
        return row;
    }

    private void keep(boolean shared) {
        tried(() -> frame.phrases().keep(frame.who().person(), assignment.id(), written.get(), shared));
    }

    private void tried(Runnable act) {
        problem.removeAll();
        try {
            act.run();
            show();
        } catch (Refusal refusal) {
            problem.add(new RefusalNote(refusal));
        }
    }
}
