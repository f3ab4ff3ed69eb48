package lyceum.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import lyceum.assignment.Assignment;
import lyceum.assignment.LateRule;
import lyceum.assignment.Level;
import lyceum.assignment.Revision;
import lyceum.assignment.Submission;
import lyceum.language.Languages;
import lyceum.review.Remark;
import lyceum.review.Review;
import lyceum.review.ReviewDraft;
import lyceum.shared.Refusal;
import lyceum.shell.LinkCards;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.RefusalNote;

/// One work being read: every choice and every word is saved as it is made.
class DeskReading extends Div {
    private static final int TYPING_PAUSES_MILLIS = 700;
    private static final int LONGEST_PASSAGE = 400;

    private final transient ReviewFrame frame;
    private final transient Review review;
    private final transient Runnable next;
    private final List<RadioButtonGroup<Level>> scores = new ArrayList<>();
    private final TextArea words;
    private final TextArea note;
    private final List<RemarkField> remarks = new ArrayList<>();
    private final Div remarkList = Parts.stack();
    private final Div problem = new Div();
    private final Span saved = new Span();
    private final Div text;
    private final transient Submission version;
    private final PhrasesPart phrases;
    private TextArea writing;
    private boolean compared;
    private int seen;

    private record RemarkField(String passage, TextArea words, Div part) {}

    /// @param next leads to the next work
    DeskReading(ReviewFrame frame, Assignment assignment, Submission version, Review review, Runnable next) {
        this.frame = frame;
        this.review = review;
        this.next = next;
        this.version = version;
        seen = review.edits();
        addClassName("desk-reading");
        text = Parts.classed(new Div(), "read-work");
        read();
        words = area("review.words", ReviewDraft.WORDS.most(), review.words());
        note = area("review.note", ReviewDraft.NOTE.most(), review.note());
        writing = words;
        phrases = new PhrasesPart(frame, assignment, this::insert, words::getValue);
        add(new Div(about(assignment, version), text), form(assignment));
        review.remarks().forEach(one -> remarkList.add(remark(one.passage(), one.words())));
        key(this::release, Key.KEY_R);
        key(this::sendBack, Key.KEY_B);
        key(phrases::choose, Key.KEY_P);
        if (version.version() > 1) key(this::compare, Key.KEY_V);
        key(this::remarkOnSelection, Key.KEY_M);
    }

    /// The first criterion takes the focus as soon as the browser knows what a radio button is. What was marked last is
    /// remembered: pressing a button takes the mark away in some browsers.
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (!scores.isEmpty()) scores.getFirst().getElement().executeJs("""
                    customElements.whenDefined('vaadin-radio-button')
                        .then(() => setTimeout(() => this.querySelector('vaadin-radio-button')?.focus()))""");
        text.getElement().executeJs("""
                const keep = () => {
                  if (!this.isConnected) document.removeEventListener('selectionchange', keep);
                  const marked = getSelection();
                  if (marked.rangeCount && !marked.isCollapsed && this.contains(marked.getRangeAt(0).startContainer))
                    this.marked = marked.toString();
                };
                document.addEventListener('selectionchange', keep)""");
    }

    private void key(Runnable act, Key key) {
        // What was typed a moment ago is sent first.
        Shortcuts.addShortcutListener(this, act::run, key, KeyModifier.ALT).resetFocusOnActiveElement();
    }

    private Component about(Assignment assignment, Submission version) {
        var language = Languages.nearest(getLocale());
        var line = Parts.classed(
                Parts.row(
                        new Span(getTranslation("assignment.version", version.version())),
                        new Span(frame.say().moment(language, version.at(), assignment.zone()))),
                "small",
                "soft");
        long days = LateRule.startedDays(version.at(), frame.assignments().due(assignment, version));
        if (days > 0) line.add(Parts.classed(new Span(getTranslation("assignment.late.by", days)), "tag", "warn"));
        if (version.version() > 1)
            line.add(
                    Parts.link(getTranslation("review.desk.versions"), "handed-in/" + version.id()),
                    Parts.quiet(getTranslation("review.compare"), this::compare));
        return line;
    }

    private Div form(Assignment assignment) {
        var form = Parts.classed(new Div(), "form");
        var criteria = assignment.rubric().criteria();
        for (int place = 0; place < criteria.size(); place++) {
            var criterion = criteria.get(place);
            var choice = new RadioButtonGroup<Level>(criterion.title());
            choice.setItems(criterion.levels());
            choice.setItemLabelGenerator(level -> (level.points() + "  " + level.words()).strip());
            choice.addClassName("levels-choice");
            int given = review.scores().getOrDefault(place, -1);
            criterion.levels().stream()
                    .filter(level -> level.points() == given)
                    .findFirst()
                    .ifPresent(choice::setValue);
            saves(choice);
            scores.add(choice);
            form.add(choice);
        }
        saved.addClassNames("xs", "faint");
        saved.getElement().setAttribute("role", "status");
        form.add(
                words,
                phrases,
                remarkList,
                Parts.row(Parts.quiet(getTranslation("review.remark.do"), this::remarkOnSelection)),
                note,
                problem,
                Parts.row(
                        Parts.primary(getTranslation("review.release"), this::release),
                        Parts.button(getTranslation("review.return"), this::sendBack),
                        Parts.button(getTranslation("review.desk.next"), next::run),
                        Parts.quiet(getTranslation("review.give-back"), this::giveBack),
                        saved),
                Parts.classed(
                        new Paragraph(getTranslation("review.return.what", Revision.TAKES_AT_MOST.toDays())),
                        "xs",
                        "faint"),
                Parts.classed(new Paragraph(getTranslation("review.keys")), "xs", "faint"));
        return form;
    }

    private TextArea area(String label, int most, String value) {
        var area = new TextArea(getTranslation(label));
        area.setMinRows(3);
        area.setMaxRows(14);
        area.setMaxLength(most);
        area.setValue(value);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(TYPING_PAUSES_MILLIS);
        saves(area);
        if (!"review.note".equals(label)) area.addFocusListener(_ -> writing = area);
        return area;
    }

    private void saves(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) save();
        });
    }

    private boolean save() {
        return tried(() -> {
            seen = frame.reviews().save(frame.who().person(), review.id(), seen, draft());
            saved.setText(getTranslation("review.saved"));
        });
    }

    private ReviewDraft draft() {
        var points = new HashMap<Integer, Integer>();
        for (int place = 0; place < scores.size(); place++) {
            var level = scores.get(place).getValue();
            if (level != null) points.put(place, level.points());
        }
        var said = remarks.stream()
                .filter(one -> !one.words().getValue().isBlank())
                .map(one -> new Remark(one.passage(), one.words().getValue()))
                .toList();
        return new ReviewDraft(points, words.getValue(), said, note.getValue());
    }

    private void insert(String phrase) {
        var before = writing.getValue();
        writing.setValue(before.isBlank() ? phrase : before.stripTrailing() + "\n" + phrase);
        save();
        writing.focus();
    }

    /// Side by side with the version before, and back.
    private void compare() {
        compared = !compared;
        text.removeAll();
        if (!compared) read();
        else
            frame.submissions().of(frame.who().person(), version.work()).stream()
                    .filter(one -> one.version() == version.version() - 1)
                    .findFirst()
                    .ifPresent(earlier -> text.add(new ComparedPart(earlier, version)));
    }

    private void read() {
        text.add(Prose.ofHtml(frame.markdown().html(version.text())), new LinkCards(version.links()));
    }

    private void release() {
        if (save() && tried(() -> frame.reviews().release(frame.who().person(), review.id(), seen))) next.run();
    }

    private void sendBack() {
        if (save() && tried(() -> frame.reviews().sendBack(frame.who().person(), review.id(), seen))) next.run();
    }

    private void giveBack() {
        if (tried(() -> frame.reviews().giveBack(frame.who().person(), review.id()))) next.run();
    }

    private boolean tried(Runnable act) {
        problem.removeAll();
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            problem.add(new RefusalNote(refusal));
            return false;
        }
    }

    /// What is marked in the work becomes a passage to say something about.
    private void remarkOnSelection() {
        text.getElement()
                .executeJs("const marked = this.marked || ''; this.marked = ''; return marked")
                .then(String.class, marked -> {
                    var passage = Objects.requireNonNullElse(marked, "").strip();
                    problem.removeAll();
                    if (passage.isEmpty()) {
                        problem.add(new RefusalNote(
                                getTranslation("review.remark.none"), getTranslation("review.remark.none.sentence")));
                        return;
                    }
                    remarkList.add(remark(shortened(passage), ""));
                    remarks.getLast().words().focus();
                });
    }

    private static String shortened(String passage) {
        if (passage.codePointCount(0, passage.length()) <= LONGEST_PASSAGE) return passage;
        return passage.substring(0, passage.offsetByCodePoints(0, LONGEST_PASSAGE - 1)) + "…";
    }

    private Div remark(String passage, String said) {
        var quote = Parts.classed(new Div(passage), "passage");
        var field = area("review.remark", 1_000, said);
        field.setMinRows(2);
        var part = Parts.classed(new Div(quote, field), "remark");
        var entry = new RemarkField(passage, field, part);
        part.add(Parts.quiet(getTranslation("review.remark.remove"), () -> {
            remarks.remove(entry);
            if (writing == field) writing = this.words;
            part.removeFromParent();
            save();
        }));
        remarks.add(entry);
        return part;
    }
}
