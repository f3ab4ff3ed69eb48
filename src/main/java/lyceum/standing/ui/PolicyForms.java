package lyceum.standing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import lyceum.language.Say;
import lyceum.rotation.RotatingGroup;
import lyceum.rotation.RotationWords;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.shell.Parts;
import lyceum.shell.Toast;
import lyceum.standing.DryRuns;
import lyceum.standing.EliminationPolicies;
import lyceum.standing.EliminationPolicy;
import lyceum.standing.PolicyPlan;
import lyceum.standing.PolicyPlan.Worth;
import lyceum.standing.ScoreKind;
import lyceum.standing.Standings;
import lyceum.standing.Ties;
import org.jspecify.annotations.Nullable;

/// The next version of a policy, and beside it what it would do.
@org.springframework.stereotype.Component
class PolicyForms {
    private final EliminationPolicies policies;
    private final DryRuns dryRuns;
    private final DryRunParts parts;
    private final Drafts drafts;
    private final RotationWords words;
    private final Say say;

    PolicyForms(
            EliminationPolicies policies,
            DryRuns dryRuns,
            DryRunParts parts,
            Drafts drafts,
            RotationWords words,
            Say say) {
        this.policies = policies;
        this.dryRuns = dryRuns;
        this.parts = parts;
        this.drafts = drafts;
        this.words = words;
        this.say = say;
    }

    private record Fields(
            Map<ScoreKind, BigDecimalField> weights,
            Map<ScoreKind, BigDecimalField> caps,
            BigDecimalField passLine,
            BigDecimalField percent,
            IntegerField fixed,
            IntegerField minimum,
            IntegerField newcomerDays,
            IntegerField windowDays,
            Select<Ties> ties,
            TextArea why) {
        PolicyPlan plan() {
            var worth = new EnumMap<ScoreKind, Worth>(ScoreKind.class);
            weights.forEach((kind, weight) -> {
                var cap = caps.get(kind);
                worth.put(kind, new Worth(weight.getValue(), cap == null ? null : cap.getValue()));
            });
            return new PolicyPlan(
                    worth,
                    passLine.getValue(),
                    percent.getValue(),
                    fixed.getValue(),
                    minimum.getValue(),
                    newcomerDays.getValue(),
                    windowDays.getValue(),
                    ties.getValue(),
                    why.getValue());
        }
    }

    /// @param again shows the page anew
    Component of(RotatingGroup group, PersonId owner, EliminationPolicy current, Locale language, Runnable again) {
        var form = new DraftedForm(drafts, owner, group.zone(), "standing-policy/" + group.id());
        var fields = fields(form, group, PolicyPlan.of(current), language);
        var shown = Parts.classed(new Div(), "dry-run");
        shown.getElement().setAttribute("aria-live", "polite");
        var points = points(language);
        form.add(points);
        form.acts(
                Parts.primary(
                        say.text(language, "standing.policy.save"),
                        () -> save(group, owner, current, form, fields, language, again)),
                Parts.button(say.text(language, "standing.dry-run"), () -> {
                    shown.removeAll();
                    try {
                        var run = dryRuns.run(owner, group.id(), fields.plan(), points.getValue());
                        form.show(List.of());
                        shown.add(parts.of(run, group, language));
                        shown.scrollIntoView();
                    } catch (Refusal refusal) {
                        form.show(List.of(refusal));
                    }
                }));
        form.restore(again);
        return Parts.classed(new Div(form, shown), "halves");
    }

    private void save(
            RotatingGroup group,
            PersonId owner,
            EliminationPolicy current,
            DraftedForm form,
            Fields fields,
            Locale language,
            Runnable again) {
        var plan = fields.plan();
        if (!form.show(plan.faults())) return;
        try {
            int version = policies.change(owner, group.id(), current.version(), plan);
            form.drop();
            Toast.done(say.text(language, "standing.policy.saved", version));
            again.run();
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
        }
    }

    private Fields fields(DraftedForm form, RotatingGroup group, PolicyPlan plan, Locale language) {
        var weights = new EnumMap<ScoreKind, BigDecimalField>(ScoreKind.class);
        var caps = new EnumMap<ScoreKind, BigDecimalField>(ScoreKind.class);
        for (var kind : ScoreKind.values()) {
            var worth = plan.worth().getOrDefault(kind, new Worth(BigDecimal.ZERO, null));
            var name = say.text(language, "standing.kind." + kind);
            weights.put(
                    kind,
                    number(form, "weight." + kind, say.text(language, "standing.field.weight", name), worth.weight()));
            var cap = number(form, "cap." + kind, say.text(language, "standing.field.cap", name), worth.cap());
            cap.setHelperText(say.text(language, "standing.field.cap.help"));
            caps.put(kind, cap);
        }
        var passLine = number(form, "passLine", say.text(language, "standing.field.passLine"), plan.passLine());
        passLine.setHelperText(say.text(language, words.key(group.topology(), "standing.field.passLine.help")));
        var percent = number(form, "percent", say.text(language, "standing.field.percent"), plan.percent());
        var fixed = whole(
                form, "fixed", say.text(language, words.key(group.topology(), "standing.field.fixed")), plan.fixed());
        fixed.setHelperText(say.text(language, "standing.field.fixed.help"));
        var why = new TextArea(say.text(language, "standing.field.why"));
        why.setHelperText(say.text(language, words.key(group.topology(), "standing.field.why.help")));
        return new Fields(
                weights,
                caps,
                passLine,
                percent,
                fixed,
                whole(form, "minimum", say.text(language, "standing.field.minimum"), plan.minimum()),
                whole(form, "newcomerDays", say.text(language, "standing.field.newcomerDays"), plan.newcomerDays()),
                whole(form, "windowDays", say.text(language, "standing.field.windowDays"), plan.windowDays()),
                ties(form, plan, language),
                form.text("why", why));
    }

    private static BigDecimalField number(DraftedForm form, String name, String label, @Nullable BigDecimal value) {
        var field = form.field(name, new BigDecimalField(label), BigDecimal::toPlainString, BigDecimal::new);
        if (value != null) field.setValue(value);
        return field;
    }

    private static IntegerField whole(DraftedForm form, String name, String label, @Nullable Integer value) {
        var field = form.field(name, new IntegerField(label), Object::toString, Integer::valueOf);
        if (value != null) field.setValue(value);
        return field;
    }

    private Select<Ties> ties(DraftedForm form, PolicyPlan plan, Locale language) {
        var ties = new Select<Ties>();
        ties.setLabel(say.text(language, "standing.field.ties"));
        ties.setHelperText(say.text(language, "standing.field.ties.help"));
        ties.setItems(Ties.values());
        ties.setItemLabelGenerator(one -> say.text(language, "standing.field.ties." + one));
        form.field("ties", ties, Ties::name, Ties::valueOf);
        ties.setValue(plan.ties());
        return ties;
    }

    /// Until today, or some windows ago.
    private Select<Integer> points(Locale language) {
        var points = new Select<Integer>();
        points.setLabel(say.text(language, "standing.dry-run.on"));
        points.setItems(IntStream.rangeClosed(0, Standings.MOST_BACK).boxed().toList());
        points.setItemLabelGenerator(back -> say.text(language, "standing.window." + back));
        points.setValue(0);
        return points;
    }
}
