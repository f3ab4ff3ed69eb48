package lyceum.course.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import lyceum.course.CohortPlan;
import lyceum.shared.PersonId;
import lyceum.shell.BilingualField;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.shell.Localized;
import lyceum.shell.Parts;

/// Everything an owner writes about a cohort: its days, its seats, when it is sold and for how much.
class CohortForm extends DraftedForm {
    static final Duration STEP = Duration.ofMinutes(30);
    private static final List<String> USUAL = List.of("CNY", "USD", "EUR", "HKD", "TWD", "JPY", "SGD", "GBP");

    private final ZoneId zone;
    private final BilingualField name;
    private final DatePicker firstDay;
    private final DatePicker lastDay;
    private final DatePicker accessUntil;
    private final IntegerField seats;
    private final Checkbox unlimited;
    private final DateTimePicker saleFrom;
    private final DateTimePicker saleUntil;
    private final ComboBox<String> currency;
    private final TierRows tiers;
    private final Checkbox delayed;
    private final Checkbox rounds;

    /// @param home the writer's own zone, for the time of the draft
    /// @param zone the community's, for everything that is sold
    CohortForm(Drafts drafts, PersonId person, ZoneId home, ZoneId zone, String form) {
        super(drafts, person, home, form);
        this.zone = zone;
        languages();
        name = bilingual("name", word("name"), word("name.help"), false);
        firstDay = day("firstDay", "first-day");
        lastDay = day("lastDay", "last-day");
        accessUntil = day("accessUntil", "access");
        accessUntil.setHelperText(word("access.help"));
        accessUntil.setClearButtonVisible(true);
        seats = field("seats", new IntegerField(word("seats")), Object::toString, Integer::valueOf);
        unlimited = field("unlimited", new Checkbox(word("unlimited")), Object::toString, Boolean::valueOf);
        unlimited.addValueChangeListener(change -> seats.setEnabled(!change.getValue()));
        heading(word("sale"));
        add(Parts.classed(new Span(getTranslation("course.cohort.form.zone", zone.getId())), "small", "soft"));
        saleFrom = moment("saleFrom", "sale-from");
        saleUntil = moment("saleUntil", "sale-until");
        heading(word("tiers"));
        add(Parts.classed(new Span(word("tiers.help")), "small", "soft"));
        currency = currency();
        tiers = new TierRows(this, this::word);
        add(tiers);
        var problem = new Div();
        add(problem);
        delayed = field("delayed", new Checkbox(word("delayed")), Object::toString, Boolean::valueOf);
        delayed.setHelperText(word("delayed.help"));
        heading(word("rounds"));
        rounds = field("rounds", new Checkbox(word("rounds.hold")), Object::toString, Boolean::valueOf);
        rounds.setHelperText(word("rounds.help"));
        add(Parts.classed(new Paragraph(getTranslation("course.rounds.said")), "small", "soft"));
    }

    void fill(CohortPlan plan) {
        name.set(plan.name());
        firstDay.setValue(plan.firstDay());
        lastDay.setValue(plan.lastDay());
        accessUntil.setValue(plan.accessUntil());
        unlimited.setValue(plan.unlimited());
        seats.setValue(plan.seats());
        saleFrom.setValue(plan.saleFrom());
        saleUntil.setValue(plan.saleUntil());
        currency.setValue(plan.currency());
        tiers.fill(plan.tiers());
        delayed.setValue(plan.delayedMethods());
        rounds.setValue(plan.rounds());
        speak(plan.name());
    }

    /// Orders stand in that currency.
    void fixCurrency() {
        currency.setReadOnly(true);
        currency.setHelperText(word("currency.fixed"));
    }

    /// The ticket page has been read as it is, or orders keep what it said.
    void fixRounds() {
        rounds.setReadOnly(true);
        rounds.setHelperText(word("rounds.fixed"));
    }

    CohortPlan plan() {
        return new CohortPlan(
                name.value(),
                firstDay.getValue(),
                lastDay.getValue(),
                accessUntil.getValue(),
                unlimited.getValue(),
                seats.getValue(),
                saleFrom.getValue(),
                saleUntil.getValue(),
                currency.getValue() == null ? "" : currency.getValue(),
                tiers.plan(),
                delayed.getValue(),
                rounds.getValue());
    }

    boolean isSound() {
        return show(plan().faults(zone));
    }

    private DatePicker day(String field, String label) {
        return field(field, Localized.picker(new DatePicker(word(label))), LocalDate::toString, LocalDate::parse);
    }

    private DateTimePicker moment(String field, String label) {
        var picker = Localized.picker(new DateTimePicker(word(label)));
        picker.setStep(STEP);
        return field(field, picker, LocalDateTime::toString, LocalDateTime::parse);
    }

    private ComboBox<String> currency() {
        var choice = new ComboBox<String>(word("currency"));
        var others = Currency.getAvailableCurrencies().stream()
                .filter(money -> money.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .filter(code -> !USUAL.contains(code))
                .sorted(Comparator.naturalOrder());
        choice.setItems(Stream.concat(USUAL.stream(), others).toList());
        choice.setAllowCustomValue(true);
        choice.addCustomValueSetListener(typed -> choice.setValue(typed.getDetail()));
        return text("currency", choice);
    }

    private String word(String key) {
        return getTranslation("course.cohort.form." + key);
    }
}
