package lyceum.core.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lyceum.core.Hosts;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// One's own week as the host of a round table.
@org.springframework.stereotype.Component
class HostAtHome implements HomeSlot {
    private final Hosts hosts;
    private final Say say;
    private final Clock clock;

    HostAtHome(Hosts hosts, Say say, Clock clock) {
        this.hosts = hosts;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 48;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        return hosts.duties(reader).stream().findFirst().map(duty -> {
            var language = Languages.nearest(UI.getCurrent().getLocale());
            var group = duty.group();
            boolean now = !duty.monday().isAfter(LocalDate.ofInstant(clock.instant(), group.zone()));
            return new Div(
                    Parts.classed(new Paragraph(group.name().in(language)), "small", "mine"),
                    new H2(say.text(language, now ? "core.host.next.now" : "core.host.next.later")),
                    Parts.classed(
                            new Paragraph(say.text(
                                    language,
                                    "core.host.next.sentence",
                                    duty.monday(),
                                    duty.monday().plusDays(6))),
                            "soft"),
                    Parts.row(
                            Parts.primaryLink(
                                    say.text(language, "core.host.next.act"), "groups/" + group.id() + "/talk"),
                            Parts.link(say.text(language, "core.host.next.rota"), "groups/" + group.id() + "/seats")));
        });
    }
}
