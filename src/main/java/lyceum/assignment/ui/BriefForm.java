package lyceum.assignment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import lyceum.assignment.AssignmentPlan;
import lyceum.shared.PersonId;
import lyceum.shell.BilingualField;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.shell.Localized;
import lyceum.shell.Parts;

/// Everything that staff write about an assignment.
class BriefForm extends DraftedForm {
    private static final Duration STEP = Duration.ofMinutes(30);

    private final BilingualField title;
    private final BilingualField text;
    private final DateTimePicker opens;
    private final DateTimePicker due;
    private final DateTimePicker cutOff;
    private final IntegerField attempts;
    private final Checkbox required;
    private final IntegerField percentADay;
    private final IntegerField floorPercent;
    private final CriterionRows criteria;

    /// @param home the writer's own zone, for the time of the draft
    /// @param zone the community's, for opening, due time and cut-off
    BriefForm(Drafts drafts, PersonId person, ZoneId home, ZoneId zone, String form) {
        super(drafts, person, home, form);
        languages();
        title = bilingual("title", word("title"), "", false);
        text = bilingual("text", word("text"), word("text.help"), true);
        heading(word("times"));
        add(Parts.classed(new Span(getTranslation("assignment.form.zone", zone.getId())), "small", "soft"));
        opens = moment("opens");
        due = moment("due");
        cutOff = moment("cutOff");
        cutOff.setHelperText(word("cutOff.help"));
        attempts = number("attempts");
        attempts.setHelperText(word("attempts.help"));
        required = field("required", new Checkbox(word("required")), Object::toString, Boolean::valueOf);
        heading(word("late"));
        percentADay = number("percentADay");
        percentADay.setHelperText(word("percentADay.help"));
        floorPercent = number("floorPercent");
        floorPercent.setHelperText(word("floorPercent.help"));
        heading(word("rubric"));
        add(Parts.classed(new Span(word("rubric.help")), "small", "soft"));
        criteria = new CriterionRows(this, this::word);
        add(criteria);
    }

    void fill(AssignmentPlan plan) {
        title.set(plan.title());
        text.set(plan.text());
        opens.setValue(plan.opens());
        due.setValue(plan.due());
        cutOff.setValue(plan.cutOff());
        attempts.setValue(plan.attempts());
        required.setValue(plan.required());
        percentADay.setValue(plan.percentADay());
        floorPercent.setValue(plan.floorPercent());
        criteria.fill(plan.criteria());
        speak(plan.title());
    }

    AssignmentPlan plan() {
        return new AssignmentPlan(
                title.value(),
                text.value(),
                opens.getValue(),
                due.getValue(),
                cutOff.getValue(),
                attempts.getValue(),
                required.getValue(),
                percentADay.getValue(),
                floorPercent.getValue(),
                criteria.plan());
    }

    boolean isSound() {
        return show(plan().faults());
    }

    private DateTimePicker moment(String name) {
        var picker = Localized.picker(new DateTimePicker(word(name)));
        picker.setStep(STEP);
        return field(name, picker, LocalDateTime::toString, LocalDateTime::parse);
    }

    private IntegerField number(String name) {
        return field(name, new IntegerField(word(name)), Object::toString, Integer::valueOf);
    }

    private String word(String key) {
        return getTranslation("assignment.form." + key);
    }
}
