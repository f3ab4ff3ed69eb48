package lyceum.discount.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import lyceum.discount.AmountIsOdd;
import lyceum.discount.DiscountCode;
import lyceum.discount.DiscountPlan;
import lyceum.discount.PercentIsOdd;
import lyceum.discount.Reduction;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.shell.Localized;
import org.jspecify.annotations.Nullable;

/// Everything an owner says about a new code.
class DiscountForm extends DraftedForm {
    private static final String PERCENT = "%";

    private final ZoneId zone;
    private final TextField code;
    private final Select<String> by;
    private final TextField amount;
    private final IntegerField most;
    private final DateTimePicker from;
    private final DateTimePicker until;

    /// @param home the writer's own zone, for the time of the draft
    /// @param zone the community's, for the window
    DiscountForm(Drafts drafts, PersonId person, ZoneId home, ZoneId zone, String form, List<String> currencies) {
        super(drafts, person, home, form);
        this.zone = zone;
        code = text("code", new TextField(word("code")));
        code.setHelperText(word("code.help"));
        by = new Select<>();
        by.setLabel(word("by"));
        var kinds = new ArrayList<String>(List.of(PERCENT));
        kinds.addAll(currencies);
        by.setItems(kinds);
        by.setItemLabelGenerator(
                kind -> kind.equals(PERCENT) ? word("by.percent") : getTranslation("discount.form.by.amount", kind));
        by.setValue(PERCENT);
        text("by", by);
        amount = text("amount", new TextField(word("amount")));
        amount.setHelperText(word("amount.help"));
        most = field("most", new IntegerField(word("most")), Object::toString, Integer::valueOf);
        most.setHelperText(word("most.help"));
        from = moment("from");
        from.setHelperText(getTranslation("discount.form.zone", zone.getId()));
        until = moment("until");
    }

    /// Refuses what does not hold, one thing at a time.
    DiscountPlan plan() {
        return new DiscountPlan(
                DiscountCode.typed(code.getValue()),
                reduction(),
                most.getValue(),
                moment(from.getValue()),
                moment(until.getValue()));
    }

    /// Never rounded: more decimals than the currency has are refused.
    private Reduction reduction() {
        var kind = Objects.requireNonNullElse(by.getValue(), PERCENT);
        var typed = amount.getValue().strip().replace(",", "").replace("%", "");
        if (kind.equals(PERCENT)) return new Reduction.Percent(percent(typed));
        var currency = Currency.getInstance(kind);
        try {
            var minor = new BigDecimal(typed)
                    .movePointRight(currency.getDefaultFractionDigits())
                    .longValueExact();
            if (minor < 1) throw new AmountIsOdd(currency);
            return new Reduction.Amount(new Money(currency, minor));
        } catch (ArithmeticException | NumberFormatException nonsense) {
            throw new AmountIsOdd(currency);
        }
    }

    private static int percent(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException nonsense) {
            throw new PercentIsOdd();
        }
    }

    private @Nullable Instant moment(@Nullable LocalDateTime local) {
        return local == null ? null : local.atZone(zone).toInstant();
    }

    private DateTimePicker moment(String name) {
        return field(
                name, Localized.picker(new DateTimePicker(word(name))), LocalDateTime::toString, LocalDateTime::parse);
    }

    private String word(String key) {
        return getTranslation("discount.form." + key);
    }
}
