package lyceum.sanction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.sanction.OrderQueue;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// Reports and appeals wait for whoever keeps order.
@org.springframework.stereotype.Component
class OrderAtHome implements HomeSlot {
    private static final int BEFORE_QUESTIONS = 33;

    private final OrderQueue queue;
    private final OrderWords words;
    private final Say say;

    OrderAtHome(OrderQueue queue, OrderWords words, Say say) {
        this.queue = queue;
        this.words = words;
        this.say = say;
    }

    @Override
    public int order() {
        return BEFORE_QUESTIONS;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        return queue.of(reader).stream().findFirst().map(one -> card(one, language));
    }

    private Component card(OrderQueue.Waiting one, Locale language) {
        var shown = one.reports() == 0 ? "?show=appeals" : "";
        return new Div(
                Parts.classed(new Paragraph(words.community(one.community(), language)), "small", "mine"),
                new H2(say.text(language, "sanction.order.home.title", one.reports() + one.appeals())),
                Parts.classed(
                        new Paragraph(say.text(language, "sanction.order.home.sentence", one.reports(), one.appeals())),
                        "soft"),
                Parts.row(Parts.primaryLink(
                        say.text(language, "sanction.order.studio.act"),
                        "studio/" + one.community() + "/order" + shown)));
    }
}
