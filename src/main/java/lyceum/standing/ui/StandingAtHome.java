package lyceum.standing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.rotation.RotatingGroups;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;
import lyceum.standing.MyStanding;
import lyceum.standing.Standings;

/// Where a core member stands, in one line.
@org.springframework.stereotype.Component
class StandingAtHome implements HomeSlot {
    private static final int AFTER_THE_WEEKS = 165;

    private final StandingFrame frame;
    private final RotatingGroups groups;
    private final Standings standings;

    StandingAtHome(StandingFrame frame, RotatingGroups groups, Standings standings) {
        this.frame = frame;
        this.groups = groups;
        this.standings = standings;
    }

    @Override
    public int order() {
        return AFTER_THE_WEEKS;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        return groups.tablesOf(reader).stream()
                .filter(group -> groups.isIn(group, reader))
                .findFirst()
                .map(group -> card(standings.mine(reader, group.id(), 0)));
    }

    private Component card(MyStanding mine) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var score = StandingFrame.points(mine.own().score());
        return new Div(
                Parts.classed(new Paragraph(mine.group().name(frame.say(), language)), "small", "soft"),
                new H2(
                        mine.rank() > 0
                                ? frame.say().text(language, "standing.at-home.rank", mine.rank(), score)
                                : frame.say().text(language, "standing.at-home", score)),
                Parts.row(Parts.link(
                        frame.say().text(language, "standing.mine"),
                        "groups/" + mine.group().id() + "/standing")));
    }
}
