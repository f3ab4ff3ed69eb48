package lyceum.lesson.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import lyceum.language.Languages;
import lyceum.language.Markdown;
import lyceum.lesson.LessonPlan;
import lyceum.shared.Bilingual;
import lyceum.shared.PersonId;
import lyceum.shell.Attachments;
import lyceum.shell.BilingualField;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.shell.Localized;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import org.jspecify.annotations.Nullable;

/// Everything that staff write about a lesson.
class LessonForm extends DraftedForm {
    private static final Duration STEP = Duration.ofMinutes(30);

    private final int weeks;
    private final IntegerField week;
    private final BilingualField title;
    private final DateTimePicker opens;
    private final Checkbox preview;
    private @Nullable BilingualField text;
    private @Nullable TextArea links;

    /// @param home the writer's own zone, for the time of the draft
    /// @param zone the community's, for the opening
    /// @param weeks of the cohort
    LessonForm(Drafts drafts, PersonId person, ZoneId home, ZoneId zone, int weeks, String form) {
        super(drafts, person, home, form);
        this.weeks = weeks;
        languages();
        title = bilingual("title", word("title"), "", false);
        week = field("week", new IntegerField(word("week")), Object::toString, Integer::valueOf);
        week.setHelperText(getTranslation("lesson.form.week.help", weeks));
        opens = field(
                "opens",
                Localized.picker(new DateTimePicker(word("opens"))),
                LocalDateTime::toString,
                LocalDateTime::parse);
        opens.setStep(STEP);
        opens.setHelperText(getTranslation("lesson.form.opens.help", zone.getId()));
        preview = field("preview", new Checkbox(word("preview")), Object::toString, Boolean::valueOf);
        preview.setHelperText(word("preview.help"));
    }

    /// What is read: the text with its files, and links. A new lesson has none of it yet.
    LessonForm withText(Markdown markdown, long largest, Attachments.Taker taker) {
        text = bilingual("text", word("text"), word("text.help"), true);
        var area = text.area(Languages.isChinese(getLocale()));
        add(new Attachments(area, largest, taker));
        var shown = Parts.classed(new Div(), "preview");
        shown.setVisible(false);
        add(Parts.row(Parts.quiet(word("show"), () -> {
            shown.setVisible(!shown.isVisible());
            shown.removeAll();
            shown.add(Prose.ofHtml(markdown.html(textValue().in(getLocale()))));
        })));
        add(shown);
        links = new TextArea(word("links"));
        links.setHelperText(word("links.help"));
        links.setMinRows(2);
        links.setMaxRows(12);
        text("links", links);
        return this;
    }

    void fill(LessonPlan plan) {
        title.set(plan.title());
        week.setValue(plan.week());
        opens.setValue(plan.opens());
        preview.setValue(plan.preview());
        if (text != null) text.set(plan.text());
        if (links != null) links.setValue(plan.links());
        speak(plan.title());
    }

    LessonPlan plan() {
        return new LessonPlan(
                week.getValue(),
                title.value(),
                textValue(),
                links == null ? "" : links.getValue(),
                opens.getValue(),
                preview.getValue());
    }

    boolean isSound() {
        return show(plan().faults(weeks));
    }

    private Bilingual textValue() {
        return text == null ? new Bilingual("", "") : text.value();
    }

    private String word(String key) {
        return getTranslation("lesson.form." + key);
    }
}
