package lyceum.friday.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// When is Friday, and who shares.
@org.springframework.stereotype.Component
class FridayAtHome implements HomeSlot {
    private static final int TO_KNOW = 105;

    private final FridayFrame frame;

    FridayAtHome(FridayFrame frame) {
        this.frame = frame;
    }

    @Override
    public int order() {
        return TO_KNOW;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        return frame.fridays().next(reader).map(next -> {
            var language = Languages.nearest(UI.getCurrent().getLocale());
            var share = next.share();
            return new Div(
                    Parts.classed(
                            new Paragraph(frame.say()
                                    .text(language, "friday.home.where", frame.community(share.community(), language))),
                            "small",
                            "mine"),
                    new H2(share.title()),
                    Parts.classed(
                            new Paragraph(frame.say()
                                    .text(
                                            language,
                                            "friday.home.when",
                                            frame.moment(next.start(), next.zone(), language),
                                            frame.name(frame.names(List.of(share)), share.speaker(), language))),
                            "soft"),
                    Parts.row(Parts.link(frame.say().text(language, "friday.home.act"), FridayFrame.path(share))));
        });
    }
}
