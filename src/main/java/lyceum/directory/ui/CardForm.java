package lyceum.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lyceum.directory.CardFormat;
import lyceum.directory.CardPart;
import lyceum.directory.Field;
import lyceum.directory.NameCard;
import lyceum.directory.OwnEntry;
import lyceum.directory.Privacy;
import lyceum.directory.Profile;
import lyceum.directory.Shown;
import lyceum.shared.PersonId;
import lyceum.shell.DraftedForm;
import lyceum.shell.Parts;
import org.jspecify.annotations.Nullable;

/// What one says of oneself: the parts of the card, the introduction, and who sees what. A page takes the parts it
/// needs.
class CardForm extends DraftedForm {
    private final Map<CardPart, TextField> card = new EnumMap<>(CardPart.class);
    private final Map<Field, Select<Shown>> shown = new EnumMap<>(Field.class);
    private final Span preview = Parts.classed(new Span(), "card-preview");
    private @Nullable TextField skills;
    private @Nullable TextArea introduction;
    private CardFormat format = CardFormat.USUAL;
    private NameCard before = NameCard.BLANK;

    CardForm(DirectoryFrame frame, PersonId person, OwnEntry own, String about) {
        super(frame.drafts(), person, frame.accounts().person(person).zone(), about + "/" + own.community());
    }

    void askForCard(CardFormat asked, NameCard kept) {
        format = asked;
        before = kept;
        for (var part : asked.parts()) {
            var name = part.name().toLowerCase(Locale.ROOT);
            var field = text(name, new TextField(getTranslation("directory.card." + name)));
            field.setHelperText(getTranslation("directory.card." + name + ".help"));
            field.setValue(kept.part(part));
            field.addValueChangeListener(_ -> draw());
            card.put(part, field);
        }
        var line = Parts.classed(new Div(new Span(getTranslation("directory.card.preview")), preview), "card-line");
        add(line);
        draw();
    }

    void askForProfile(Profile kept) {
        skills = text("skills", new TextField(getTranslation("directory.skills")));
        skills.setHelperText(getTranslation("directory.skills.help", Profile.MOST_SKILLS));
        skills.setValue(String.join(getTranslation("directory.skills.between"), kept.skills()));
        introduction = text("introduction", new TextArea(getTranslation("directory.introduction")));
        introduction.setHelperText(getTranslation("directory.introduction.help"));
        introduction.setMinRows(5);
        introduction.setMaxRows(20);
        introduction.setValue(kept.introduction());
    }

    void askForPrivacy(Privacy kept) {
        for (var field : Field.values()) {
            if (field == Field.REGION && !card.containsKey(CardPart.REGION)) continue;
            if (field == Field.JOB && !card.containsKey(CardPart.JOB)) continue;
            var choice = new Select<Shown>();
            choice.setLabel(getTranslation("directory.field." + field));
            choice.setItems(field == Field.NICK ? List.of(Shown.MEMBERS, Shown.PUBLIC) : Arrays.asList(Shown.values()));
            choice.setItemLabelGenerator(one -> getTranslation("directory.shown." + one));
            choice.setValue(kept.of(field));
            if (field == Field.NICK) choice.setHelperText(getTranslation("directory.field.NICK.help"));
            shown.put(field, field("shown." + field, choice, Enum::name, Shown::valueOf));
        }
    }

    NameCard card() {
        return new NameCard(part(CardPart.REGION), part(CardPart.JOB), part(CardPart.NICK));
    }

    /// What the community does not ask for now stays as it was.
    private String part(CardPart part) {
        var field = card.get(part);
        return field == null ? before.part(part) : field.getValue();
    }

    Profile profile() {
        if (skills == null || introduction == null) return Profile.BLANK;
        return new Profile(
                Arrays.stream(skills.getValue().split("[,，、;；\\n]"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList(),
                introduction.getValue());
    }

    Privacy privacy() {
        var chosen = new EnumMap<Field, Shown>(Field.class);
        shown.forEach((field, choice) -> {
            if (choice.getValue() != null) chosen.put(field, choice.getValue());
        });
        return new Privacy(chosen);
    }

    private void draw() {
        var written = format.write(card());
        preview.setText(written.isBlank() ? "…" : written);
    }
}
