package lyceum.course.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import lyceum.community.Slug;
import lyceum.course.CoursePlan;
import lyceum.shared.PersonId;
import lyceum.shell.BilingualField;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.shell.Parts;

/// Everything an owner writes about a course.
class CourseForm extends DraftedForm {
    private final BilingualField title;
    private final TextField slug;
    private final BilingualField summary;
    private final BilingualField description;
    private final BilingualField takeaways;
    private final BilingualField notFor;
    private final List<BilingualField> rhythm = new ArrayList<>();
    private final IntegerField refundDays;
    private final IntegerField refundBefore;

    CourseForm(Drafts drafts, PersonId person, ZoneId home, String form) {
        super(drafts, person, home, form);
        languages();
        title = bilingual("title", word("title"), "", false);
        slug = text("slug", new TextField(word("slug")));
        slug.setHelperText(word("slug.help"));
        summary = bilingual("summary", word("summary"), word("summary.help"), true);
        description = bilingual("description", word("description"), word("markdown"), true);
        takeaways = bilingual("takeaways", word("takeaways"), word("lines"), true);
        notFor = bilingual("notFor", word("not-for"), word("lines"), true);
        heading(word("rhythm"));
        add(Parts.classed(new Span(word("rhythm.help")), "small", "soft"));
        for (var day : DayOfWeek.values())
            rhythm.add(bilingual(
                    "rhythm." + (day.getValue() - 1), day.getDisplayName(TextStyle.FULL, getLocale()), "", false));
        heading(word("refund"));
        add(Parts.classed(new Span(word("refund.help")), "small", "soft"));
        refundDays = days("refundRule", word("refund.days"));
        refundBefore = days("refundBefore", word("refund.before"));
        refundBefore.setHelperText(word("refund.before.help"));
    }

    void proposeSlug() {
        title.listen(written -> {
            if (slug.isEmpty() && !written.en().isEmpty()) slug.setValue(Slug.suggestion(written.en()));
        });
    }

    void fill(CoursePlan plan) {
        title.set(plan.title());
        slug.setValue(plan.slug());
        summary.set(plan.summary());
        description.set(plan.description());
        takeaways.set(plan.takeaways());
        notFor.set(plan.notFor());
        for (int day = 0; day < 7; day++) rhythm.get(day).set(plan.rhythm().get(day));
        refundDays.setValue(plan.refundDays());
        refundBefore.setValue(plan.refundBeforeDay());
        speak(plan.title());
    }

    void fix(boolean published) {
        slug.setReadOnly(published);
        if (published) slug.setHelperText(word("slug.fixed"));
    }

    CoursePlan plan() {
        return new CoursePlan(
                slug.getValue(),
                title.value(),
                summary.value(),
                description.value(),
                takeaways.value(),
                notFor.value(),
                rhythm.stream().map(BilingualField::value).toList(),
                number(refundDays),
                number(refundBefore));
    }

    boolean isSound() {
        return show(plan().faults());
    }

    /// Empty counts as out of range, so that it is told beside the field.
    private static int number(IntegerField field) {
        return field.getValue() == null ? Integer.MIN_VALUE : field.getValue();
    }

    private IntegerField days(String name, String label) {
        var days = field(name, new IntegerField(label), Object::toString, Integer::valueOf);
        days.setStepButtonsVisible(true);
        return days;
    }

    private String word(String key) {
        return getTranslation("course.form." + key);
    }
}
