package lyceum.channel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import lyceum.channel.Turns;
import lyceum.channel.Turns.Turn;
import lyceum.group.Places;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// Somebody waits for an answer of this person, or an answer waits for its asker.
@org.springframework.stereotype.Component
class TurnAtHome implements HomeSlot {
    private static final int AFTER_MONEY = 35;

    private final Turns turns;
    private final Places places;
    private final Ages ages;
    private final Say say;

    TurnAtHome(Turns turns, Places places, Ages ages, Say say) {
        this.turns = turns;
        this.places = places;
        this.ages = ages;
        this.say = say;
    }

    @Override
    public int order() {
        return AFTER_MONEY;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        return turns.toAccept(reader)
                .map(turn -> answered(turn, language))
                .or(() -> turns.toAnswer(reader).map(turn -> waiting(turn, language)));
    }

    private Component answered(Turn turn, Locale language) {
        return card(
                turn,
                language,
                say.text(language, "channel.next.answered.title"),
                say.text(language, "channel.next.answered.sentence", turn.title()),
                Parts.primaryLink(
                        say.text(language, "channel.next.answered.act"),
                        questions(turn.group()) + "/" + turn.question()));
    }

    private Component waiting(Turn turn, Locale language) {
        var one = turn.howMany() == 1;
        var age = ages.since(turn.since(), language);
        return card(
                turn,
                language,
                one
                        ? say.text(language, "channel.next.waiting.title.one")
                        : say.text(language, "channel.next.waiting.title", turn.howMany()),
                say.text(
                        language,
                        one ? "channel.next.waiting.sentence.one" : "channel.next.waiting.sentence",
                        turn.title(),
                        age),
                Parts.primaryLink(
                        say.text(language, "channel.next.waiting.act"),
                        questions(turn.group()) + "/" + turn.question()));
    }

    private Component card(Turn turn, Locale language, String title, String sentence, Component act) {
        var group = places.group(turn.group()).name(say, language);
        return new Div(
                Parts.classed(new Paragraph(group), "small", "mine"),
                new H2(title),
                Parts.classed(new Paragraph(sentence), "soft"),
                Parts.row(act));
    }

    private static String questions(GroupId group) {
        return "groups/" + group + "/questions";
    }
}
