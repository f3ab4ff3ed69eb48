package lyceum.takings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.Parts;
import lyceum.shell.StudioSlot;

/// The way to the money, for owners.
@org.springframework.stereotype.Component
class MoneyInStudio implements StudioSlot {
    private final Roles roles;
    private final Say say;

    MoneyInStudio(Roles roles, Say say) {
        this.roles = roles;
        this.say = say;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> show(CommunityId community, PersonId reader) {
        if (!roles.may(reader, Act.SEE_MONEY, community)) return Optional.empty();
        var language = Languages.nearest(UI.getCurrent().getLocale());
        return Optional.of(Parts.classed(
                new Section(
                        new H2(say.text(language, "takings.title")),
                        Parts.classed(new Paragraph(say.text(language, "takings.studio")), "small", "soft"),
                        Parts.row(Parts.buttonLink(
                                say.text(language, "takings.studio.act"), "studio/" + community + "/money"))),
                "section"));
    }
}
