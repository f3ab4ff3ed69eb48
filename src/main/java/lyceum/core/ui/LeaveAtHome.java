package lyceum.core.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import lyceum.community.Communities;
import lyceum.core.LeavesOfAbsence;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// Somebody waits for an owner's word about a longer leave.
@org.springframework.stereotype.Component
class LeaveAtHome implements HomeSlot {
    private final LeavesOfAbsence leaves;
    private final Communities communities;
    private final Say say;

    LeaveAtHome(LeavesOfAbsence leaves, Communities communities, Say say) {
        this.leaves = leaves;
        this.communities = communities;
        this.say = say;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var waiting = leaves.waitingFor(reader);
        if (waiting.isEmpty()) return Optional.empty();
        var first = waiting.getFirst();
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var community = communities.get(first.community()).name().in(language);
        return Optional.of(new Div(
                Parts.classed(new Paragraph(community), "small", "mine"),
                new H2(say.text(language, "core.leave.next", waiting.size())),
                Parts.classed(new Paragraph(say.text(language, "core.leave.next.sentence")), "soft"),
                Parts.row(Parts.primaryLink(
                        say.text(language, "core.leave.next.act"), "groups/" + first.group() + "/leave"))));
    }
}
