package lyceum.course.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lyceum.course.CohortPlan;
import lyceum.shared.Bilingual;
import lyceum.shared.TierId;
import lyceum.shell.BilingualField;
import lyceum.shell.Localized;
import lyceum.shell.Parts;
import org.jspecify.annotations.Nullable;

/// The prices of a ticket, in their order; each a part of the form, so that faults stand beside the right one.
class TierRows extends Div {
    private record Row(
            @Nullable TierId id, BilingualField name, BigDecimalField price, DateTimePicker until, IntegerField first) {
        CohortPlan.Tier plan() {
            return new CohortPlan.Tier(id, name.value(), price.getValue(), until.getValue(), first.getValue());
        }
    }

    private final CohortForm form;
    private final transient UnaryOperator<String> word;
    private final List<Row> rows = new ArrayList<>();

    TierRows(CohortForm form, UnaryOperator<String> word) {
        this.form = form;
        this.word = word;
        addClassName("tier-rows");
        form.remember("tier-count", () -> Integer.toString(rows.size()), text -> resize(Integer.parseInt(text)));
    }

    List<CohortPlan.Tier> plan() {
        return rows.stream().map(Row::plan).toList();
    }

    void fill(List<CohortPlan.Tier> tiers) {
        removeAll();
        rows.clear();
        form.release("tiers.");
        for (int i = 0; i < tiers.size(); i++) add(row(i, tiers.get(i)));
        var more = Parts.quiet(word.apply("tier.add"), () -> {
            resize(rows.size() + 1);
            form.keep();
        });
        add(Parts.row(more));
    }

    private void resize(int count) {
        var tiers = new ArrayList<>(plan());
        while (tiers.size() > Math.max(0, count)) tiers.removeLast();
        while (tiers.size() < Math.min(count, 20))
            tiers.add(new CohortPlan.Tier(null, new Bilingual("", ""), null, null, null));
        if (tiers.size() != rows.size()) fill(tiers);
    }

    private Div row(int place, CohortPlan.Tier tier) {
        var at = "tiers." + place + ".";
        var part = Parts.classed(new Div(), "tier-row");
        var remove = Parts.quiet(word.apply("tier.remove"), () -> remove(place));
        part.add(Parts.classed(
                Parts.row(new H3(form.getTranslation("course.cohort.form.tier", place + 1)), remove), "spread"));
        var name = form.bilingual(part, at + "name", word.apply("tier.name"), "", false);
        name.set(tier.name());
        var price = new BigDecimalField(word.apply("tier.price"));
        var first = new IntegerField(word.apply("tier.first"));
        var until = Localized.picker(new DateTimePicker(word.apply("tier.until")));
        until.setStep(CohortForm.STEP);
        price.setValue(tier.price() == null ? null : plain(tier.price()));
        first.setValue(tier.first());
        until.setValue(tier.until());
        form.take(at + "price", price, BigDecimal::toPlainString, BigDecimal::new);
        form.take(at + "first", first, Object::toString, Integer::valueOf);
        form.take(at + "until", until, LocalDateTime::toString, LocalDateTime::parse);
        part.add(price, first, until);
        rows.add(new Row(tier.id(), name, price, until, first));
        return part;
    }

    private void remove(int place) {
        var tiers = new ArrayList<>(plan());
        tiers.remove(place);
        fill(tiers);
        form.keep();
    }

    /// As people write it: 499, not 499.00.
    private static BigDecimal plain(BigDecimal price) {
        var bare = price.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare.scale() == 0 ? bare : price;
    }
}
