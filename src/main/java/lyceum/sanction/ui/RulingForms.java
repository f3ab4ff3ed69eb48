package lyceum.sanction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lyceum.access.SignedIn;
import lyceum.channel.Presence;
import lyceum.channel.SayingId;
import lyceum.group.Topology;
import lyceum.language.Say;
import lyceum.sanction.Ruling;
import lyceum.sanction.Sanction;
import lyceum.sanction.Sanctions;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// The form by which somebody is muted or removed: how, where, how long, by which clause, and why.
@org.springframework.stereotype.Component
class RulingForms {
    private static final List<Integer> DAYS = List.of(1, 3, 7, 14, 30);
    private static final int USUAL = 3;

    private enum Where {
        HERE,
        EVERYWHERE
    }

    private final Sanctions sanctions;
    private final Drafts drafts;
    private final SignedIn who;
    private final Say say;

    RulingForms(Sanctions sanctions, Drafts drafts, SignedIn who, Say say) {
        this.sanctions = sanctions;
        this.drafts = drafts;
        this.who = who;
        this.say = say;
    }

    Component of(Presence member, SayingId over, Locale language, Runnable again) {
        var group = member.group();
        var clauses = sanctions.clauses(group.community());
        if (clauses.isEmpty())
            return Parts.classed(new Paragraph(say.text(language, "sanction.case.clause.none")), "small", "warn");
        var form = new DraftedForm(drafts, who.person(), group.zone(), "ruling/" + over);
        var kind = choice("kind", Sanction.Kind.class, Sanction.Kind.MUTE, language);
        var where = choice("where", Where.class, Where.HERE, language);
        var length = new RadioButtonGroup<Integer>(say.text(language, "sanction.case.length"));
        length.setItems(DAYS);
        length.setItemLabelGenerator(days -> say.text(language, "sanction.case.length.days", days));
        length.setValue(USUAL);
        var clause = new RadioButtonGroup<Integer>(say.text(language, "sanction.case.clause"));
        clause.addThemeName("vertical");
        clause.setItems(IntStream.range(0, clauses.size()).boxed().toList());
        clause.setItemLabelGenerator(number -> clauses.get(number).in(language));
        var reason = new TextArea(say.text(language, "sanction.case.reason"));
        reason.setMinRows(3);

        if (group.topology() == Topology.PYRAMID) form.field("kind", kind, Sanction.Kind::name, Sanction.Kind::valueOf);
        form.field("where", where, Where::name, Where::valueOf);
        form.field("length", length, Object::toString, Integer::valueOf);
        kind.addValueChangeListener(chosen -> {
            where.setVisible(chosen.getValue() == Sanction.Kind.MUTE);
            length.setVisible(chosen.getValue() == Sanction.Kind.MUTE);
        });
        form.field("clause", clause, Object::toString, Integer::valueOf);
        form.text("reason", reason);
        form.acts(Parts.primary(say.text(language, "sanction.case.do"), () -> {
            var chosen = clause.getValue();
            var ruling = new Ruling(group.id(), member.person(), chosen == null ? -1 : chosen, reason.getValue(), over);
            try {
                if (kind.getValue() == Sanction.Kind.REMOVAL) sanctions.remove(who.person(), ruling);
                else
                    sanctions.mute(
                            who.person(),
                            ruling,
                            where.getValue() == Where.EVERYWHERE,
                            Duration.ofDays(length.getValue()));
            } catch (Refusal refusal) {
                form.show(List.of(refusal));
                return;
            }
            form.drop();
            Toast.done(say.text(language, "sanction.case.done"));
            again.run();
        }));
        form.restore(again);
        return form;
    }

    private <E extends Enum<E>> RadioButtonGroup<E> choice(String name, Class<E> all, E usual, Locale language) {
        var choice = new RadioButtonGroup<E>(say.text(language, "sanction.case." + name));
        choice.setItems(all.getEnumConstants());
        choice.setItemLabelGenerator(one -> say.text(language, "sanction.case." + name + "." + one));
        choice.setValue(usual);
        return choice;
    }
}
