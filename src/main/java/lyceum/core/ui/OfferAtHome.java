package lyceum.core.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import lyceum.community.Communities;
import lyceum.core.CoreSeats;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// A seat at the round table waits for an answer.
@org.springframework.stereotype.Component
class OfferAtHome implements HomeSlot {
    private final CoreSeats seats;
    private final Communities communities;
    private final Say say;

    OfferAtHome(CoreSeats seats, Communities communities, Say say) {
        this.seats = seats;
        this.communities = communities;
        this.say = say;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        return seats.offersTo(reader).stream().findFirst().map(offer -> {
            var language = Languages.nearest(UI.getCurrent().getLocale());
            var community = communities.get(offer.community());
            return new Div(
                    Parts.classed(new Paragraph(community.name().in(language)), "small", "mine"),
                    new H2(say.text(language, "core.next.title")),
                    Parts.classed(
                            new Paragraph(say.text(
                                    language,
                                    "core.next.sentence",
                                    say.moment(language, offer.offerUntil(), community.zone()))),
                            "soft"),
                    Parts.row(Parts.primaryLink(say.text(language, "core.next.act"), "core-seats/" + offer.id())));
        });
    }
}
