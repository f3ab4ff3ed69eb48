package lyceum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import lyceum.shared.Bilingual;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Drafts.Outcome;
import org.jspecify.annotations.Nullable;

/// A long form of one column whose content is kept on the server as one types: reloading it loses nothing.
///
/// ```java
/// var form = new DraftedForm(drafts, person, zone, "cohort/" + id);
/// var name = form.bilingual("name", label, helper, false);
/// var seats = form.field("seats", new IntegerField(label), Object::toString, Integer::valueOf);
/// …fill the fields with what is saved, then
/// form.restore();                      // what was typed after that
/// form.show(plan.faults());            // each beside its field; true if there is none
/// form.drop();                         // once it is saved
/// ```
public class DraftedForm extends Div {
    private static final int TYPING_PAUSES_MILLIS = 700;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private enum Tongues {
        BOTH,
        CHINESE,
        ENGLISH
    }

    private record Part(Supplier<String> write, Consumer<String> read) {}

    private final transient Drafts drafts;
    private final PersonId person;
    private final ZoneId zone;
    private final String form;
    private final transient Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final Map<String, BilingualField> bilingual = new LinkedHashMap<>();
    private final Div notes = new Div();
    private final Div decision = new Div();
    private final Span kept = new Span();
    private @Nullable RadioButtonGroup<Tongues> tongues;
    private @Nullable Long seen;

    /// @param form names the form and the thing it is about, as in `cohort/0abc…`
    public DraftedForm(Drafts drafts, PersonId person, ZoneId zone, String form) {
        this.drafts = drafts;
        this.person = person;
        this.zone = zone;
        this.form = form;
        addClassName("form");
        kept.addClassNames("xs", "faint");
        kept.getElement().setAttribute("role", "status");
        decision.getElement().setAttribute("role", "alert");
        decision.setVisible(false);
    }

    Locale reader() {
        return getLocale();
    }

    /// A part of the form under a heading of its own.
    public void heading(String title) {
        add(new H2(title));
    }

    /// Lets the writer choose the languages of the bilingual fields that follow.
    public void languages() {
        var choice = new RadioButtonGroup<Tongues>(getTranslation("shell.form.languages"));
        choice.setItems(Tongues.values());
        choice.setItemLabelGenerator(
                tongue -> getTranslation("shell.form.languages." + tongue.name().toLowerCase(Locale.ROOT)));
        choice.setValue(Tongues.BOTH);
        choice.addValueChangeListener(change -> bilingual.values().forEach(this::speak));
        tongues = choice;
        parts.put(
                "languages", new Part(() -> choice.getValue().name(), text -> choice.setValue(Tongues.valueOf(text))));
        choice.addValueChangeListener(change -> keep(change.isFromClient()));
        add(choice);
    }

    public BilingualField bilingual(String name, String label, String helper, boolean lines) {
        return bilingual(this, name, label, helper, lines);
    }

    /// @param into the part of the form that it stands in
    public BilingualField bilingual(HasComponents into, String name, String label, String helper, boolean lines) {
        var both = new BilingualField(label, helper, lines, this);
        bilingual.put(name, both);
        take(name + ".zh", both.zh(), text -> text, text -> text);
        take(name + ".en", both.en(), text -> text, text -> text);
        fields.put(name, both.first());
        both.fields().forEach(into::add);
        speak(both);
        return both;
    }

    public <F extends Component & HasValue<?, String> & HasValidationProperties> F text(String name, F field) {
        return field(name, field, text -> text, text -> text);
    }

    /// @param write the field's value as text; null is written as an empty text by itself
    public <V, F extends Component & HasValue<?, V> & HasValidationProperties> F field(
            String name, F field, Function<V, String> write, Function<String, V> read) {
        take(name, field, write, read);
        add(field);
        return field;
    }

    /// A field that stands elsewhere in the form, inside a part of its own.
    public <V, F extends Component & HasValue<?, V> & HasValidationProperties> void take(
            String name, F field, Function<V, String> write, Function<String, V> read) {
        fields.put(name, field);
        parts.put(
                name,
                new Part(
                        () -> field.isEmpty() ? "" : write.apply(field.getValue()),
                        text -> field.setValue(text.isEmpty() ? field.getEmptyValue() : read.apply(text))));
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(TYPING_PAUSES_MILLIS);
        }
        // What cannot be read as a number or a date at all is told at once, by the field itself.
        var unreadable = getTranslation("shell.form.unreadable");
        switch (field) {
            case IntegerField number ->
                number.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(unreadable));
            case BigDecimalField number ->
                number.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage(unreadable));
            default -> {}
        }
        field.addValueChangeListener(change -> keep(change.isFromClient()));
    }

    /// Forgets the fields of a part that was taken out again: those whose names begin like that.
    public void release(String beginning) {
        fields.keySet().removeIf(name -> name.startsWith(beginning));
        parts.keySet().removeIf(name -> name.startsWith(beginning));
        bilingual.keySet().removeIf(name -> name.startsWith(beginning));
    }

    /// Something beside the fields that belongs to the draft, such as how many rows there are.
    public void remember(String name, Supplier<String> write, Consumer<String> read) {
        parts.put(name, new Part(write, read));
    }

    /// Shows only the languages in which something is written.
    public void speak(Bilingual like) {
        if (tongues == null || like.isEmpty()) return;
        tongues.setValue(like.en().isEmpty() ? Tongues.CHINESE : like.zh().isEmpty() ? Tongues.ENGLISH : Tongues.BOTH);
    }

    /// Brings back what was typed and not saved, and says so.
    /// @param afterwards what to do when the writer would rather begin from what is saved
    public void restore(Runnable afterwards) {
        drafts.of(person, form).ifPresent(draft -> {
            take(draft);
            var discard = Parts.quiet(getTranslation("shell.form.draft.discard"), () -> {
                drop();
                afterwards.run();
            });
            notes.add(Parts.row(new Span(getTranslation("shell.form.draft.back", time(draft.keptAt()))), discard));
        });
    }

    private void take(Drafts.Draft draft) {
        seen = draft.mark();
        // A row that the draft has and the form has not is made by the first pass.
        for (int pass = 0; pass < 2; pass++)
            List.copyOf(parts.entrySet()).forEach(part -> {
                var typed = draft.typed().get(part.getKey());
                if (typed != null) read(part.getValue(), typed);
            });
    }

    private static void read(Part part, String typed) {
        try {
            part.read().accept(typed);
        } catch (RuntimeException written) {
            // The form has changed since it was kept: that one field begins anew.
        }
    }

    public void drop() {
        drafts.drop(person, form);
        seen = null;
        kept.setText("");
    }

    /// Keeps the draft now; for changes that no field tells of.
    public void keep() {
        var typed = new LinkedHashMap<String, String>();
        parts.forEach((name, part) -> typed.put(name, part.write().get()));
        kept.setText(
                switch (drafts.keep(person, form, typed, seen)) {
                    case Outcome.Kept done -> {
                        seen = done.mark();
                        decided();
                        yield getTranslation("shell.form.draft.kept", time(done.at()));
                    }
                    case Outcome.TooLong _ -> getTranslation("shell.form.draft.too-long");
                    case Outcome.KeptElsewhere elsewhere -> {
                        choose(elsewhere.there());
                        yield getTranslation("shell.form.draft.waits");
                    }
                });
    }

    /// Two devices have written: neither goes without a word.
    private void choose(Drafts.Draft there) {
        decided();
        decision.setVisible(true);
        decision.add(
                Parts.classed(
                        new Paragraph(getTranslation("shell.form.draft.elsewhere", time(there.keptAt()))), "strong"),
                Parts.row(
                        Parts.button(getTranslation("shell.form.draft.there"), () -> {
                            decided();
                            drafts.of(person, form).ifPresent(this::take);
                            kept.setText("");
                        }),
                        Parts.button(getTranslation("shell.form.draft.here"), () -> {
                            seen = there.mark();
                            keep();
                        })));
    }

    private void decided() {
        decision.removeAll();
        decision.setVisible(false);
    }

    private String time(Instant at) {
        return TIME.format(LocalTime.ofInstant(at, zone));
    }

    private void keep(boolean typed) {
        if (typed) keep();
    }

    /// Each refusal beside its field, the first of them in focus; those that belong to none above the acts.
    /// @return whether there was nothing to show
    public boolean show(List<? extends Refusal> faults) {
        Fields.clear(fields, notes);
        for (var fault : faults.reversed()) {
            var name = fault.field();
            var field = name == null ? null : fields.get(name);
            if (field == null) notes.addComponentAsFirst(new RefusalNote(fault));
            else {
                if (field instanceof Component hidden && !hidden.isVisible() && tongues != null)
                    tongues.setValue(Tongues.BOTH);
                Fields.mark(field, getTranslation(fault.key(), fault.arguments().toArray()));
            }
        }
        return faults.isEmpty();
    }

    /// Where a sentence about the whole form stands: above its acts.
    public HasComponents notes() {
        return notes;
    }

    /// Closes the form with its acts, and beside them when the draft was kept.
    public void acts(Component... acts) {
        var row = Parts.row(acts);
        row.add(kept);
        add(notes, decision, row);
    }

    private void speak(BilingualField field) {
        if (tongues == null) return;
        field.speak(tongues.getValue() != Tongues.ENGLISH, tongues.getValue() != Tongues.CHINESE);
    }
}
