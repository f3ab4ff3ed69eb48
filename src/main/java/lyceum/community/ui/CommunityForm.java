package lyceum.community.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lyceum.community.Community.GroupsBy;
import lyceum.community.CommunityPlan;
import lyceum.community.NumberFormat;
import lyceum.community.Slug;
import lyceum.shared.Bilingual;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.BilingualField;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.shell.Parts;
import lyceum.shell.Seal;

/// Everything an owner writes about a community, for founding it and for changing it.
class CommunityForm extends DraftedForm {
    private static final MemberNumber EXAMPLE = new MemberNumber(123);

    private final BilingualField name;
    private final TextField address;
    private final BilingualField tagline;
    private final BilingualField charter;
    private final BilingualField rules;
    private final ComboBox<String> zone;
    private final TextField prefix;
    private final IntegerField digits;
    private final TextField seal;
    private final RadioButtonGroup<GroupsBy> groupsBy;
    private final IntegerField groupSize;
    private final BilingualField privacy;
    private final BilingualField terms;
    private final BilingualField contact;
    private final Div chop = new Div();
    private final Span number = new Span();

    CommunityForm(Drafts drafts, PersonId person, ZoneId home, String form) {
        super(drafts, person, home, form);
        languages();
        name = bilingual("name", word("name"), "", false);
        address = text("address", new TextField(word("address")));
        address.setHelperText(word("address.help"));
        tagline = bilingual("tagline", word("tagline"), word("tagline.help"), false);
        heading(word("charter.heading"));
        charter = bilingual("charter", word("charter"), word("markdown"), true);
        rules = bilingual("rules", word("rules"), word("rules.help"), true);
        heading(word("numbers.heading"));
        prefix = text("numbers", new TextField(word("prefix")));
        digits = field("digits", new IntegerField(word("digits")), Object::toString, Integer::valueOf);
        digits.setStepButtonsVisible(true);
        add(Parts.classed(number, "num"));
        seal = text("seal", new TextField(word("seal")));
        seal.setHelperText(word("seal.help"));
        add(chop);
        heading(word("groups.heading"));
        groupsBy = groupsBy();
        groupSize = field("groupSize", new IntegerField(word("group-size")), Object::toString, Integer::valueOf);
        groupSize.setHelperText(word("group-size.help"));
        zone = zone();
        heading(word("notices.heading"));
        add(Parts.classed(new Span(word("notices.help")), "small", "soft"));
        privacy = bilingual("privacy", word("privacy"), "", true);
        terms = bilingual("terms", word("terms"), "", true);
        contact = bilingual("contact", word("contact"), word("contact.help"), true);
        prefix.addValueChangeListener(change -> drawNumber());
        digits.addValueChangeListener(change -> drawNumber());
        seal.addValueChangeListener(change -> drawSeal());
    }

    /// Proposes an address once, out of the name's Latin letters.
    void proposeAddress() {
        name.listen(written -> {
            if (address.isEmpty() && !written.en().isEmpty()) address.setValue(Slug.suggestion(written.en()));
        });
    }

    void fill(CommunityPlan plan, Bilingual writtenRules) {
        name.set(plan.name());
        address.setValue(plan.address());
        tagline.set(plan.tagline());
        charter.set(plan.charter());
        rules.set(writtenRules);
        zone.setValue(plan.zone());
        prefix.setValue(plan.numberPrefix());
        digits.setValue(plan.numberDigits());
        seal.setValue(plan.seal());
        groupsBy.setValue(plan.groupsBy());
        groupSize.setValue(plan.groupSize());
        privacy.set(plan.privacy());
        terms.set(plan.terms());
        contact.set(plan.contact());
        speak(plan.name());
        drawNumber();
        drawSeal();
    }

    /// What is promised already can be read here, but not changed.
    void fix(boolean addressFixed, boolean groupsFixed) {
        address.setReadOnly(addressFixed);
        if (addressFixed) address.setHelperText(word("address.fixed"));
        groupsBy.setReadOnly(groupsFixed);
        if (groupsFixed) groupsBy.setHelperText(word("groups-by.fixed"));
    }

    CommunityPlan plan() {
        return new CommunityPlan(
                address.getValue(),
                name.value(),
                tagline.value(),
                charter.value(),
                privacy.value(),
                terms.value(),
                contact.value(),
                zone.getValue() == null ? "" : zone.getValue(),
                prefix.getValue(),
                digits.getValue() == null ? 0 : digits.getValue(),
                seal.getValue(),
                groupsBy.getValue(),
                groupSize.getValue() == null ? 0 : groupSize.getValue());
    }

    Bilingual rules() {
        return rules.value();
    }

    /// Shows whatever is wrong, all at once; true if it can be handed in.
    boolean isSound() {
        List<Refusal> faults = new ArrayList<>(plan().faults());
        faults.addAll(CommunityPlan.RULES.faults(rules()));
        return show(faults);
    }

    private RadioButtonGroup<GroupsBy> groupsBy() {
        var choice = new RadioButtonGroup<GroupsBy>(word("groups-by"));
        choice.setItems(GroupsBy.values());
        choice.setItemLabelGenerator(by -> word(by == GroupsBy.COHORT ? "groups-by.cohort" : "groups-by.community"));
        choice.setHelperText(word("groups-by.help"));
        return field("groupsBy", choice, Enum::name, GroupsBy::valueOf);
    }

    private ComboBox<String> zone() {
        var zones = new ComboBox<String>(word("zone"));
        zones.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        // What is typed and is no zone stays, and gets a sentence beside it.
        zones.setAllowCustomValue(true);
        zones.addCustomValueSetListener(typed -> zones.setValue(typed.getDetail()));
        zones.setHelperText(word("zone.help"));
        return text("zone", zones);
    }

    private void drawNumber() {
        try {
            var format = new NumberFormat(prefix.getValue(), digits.getValue() == null ? 0 : digits.getValue());
            number.setText(format.write(EXAMPLE));
        } catch (Refusal notYet) {
            number.setText("");
        }
    }

    private void drawSeal() {
        chop.removeAll();
        if (!seal.isEmpty()) chop.add(Seal.of(seal.getValue(), 68, word("seal")));
    }

    private String word(String key) {
        return getTranslation("community.form." + key);
    }
}
