package lyceum.group.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lyceum.access.Person;
import lyceum.directory.NameCards;
import lyceum.group.LearnerGroup;
import lyceum.group.PlaceHeld;
import lyceum.language.Languages;
import lyceum.shared.GroupId;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// Where one member has and had places, how each ended and why: for the staff of the group.
@Route("groups/:group/roster/:number")
@PermitAll
class PlacesView extends Page implements BeforeEnterObserver {
    private final transient RosterFrame frame;
    private final transient NameCards cards;

    PlacesView(RosterFrame frame, NameCards cards) {
        this.frame = frame;
        this.cards = cards;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters();
        var me = frame.who().person();
        var group = frame.groups().led(GroupId.parse(asked.get("group").orElse("")), me);
        var number = number(asked.get("number").orElse(""));
        var whose = frame.moves().whose(me, group.id(), number);
        show(group, number, whose, frame.moves().history(me, group.id(), number));
    }

    private void show(LearnerGroup group, MemberNumber number, PersonId whose, List<PlaceHeld> held) {
        clear();
        head(
                frame.written(group, number),
                cards.names(group.community(), List.of(whose))
                        .getOrDefault(whose, getTranslation("group.members.gone")));
        var movers = frame.accounts()
                .people(held.stream()
                        .flatMap(one -> Stream.ofNullable(one.move()))
                        .map(PlaceHeld.Move::by)
                        .collect(Collectors.toSet()));
        var rows = new Rows();
        for (var one : held) {
            var line = line(group, one, movers);
            if (one.until() == null)
                rows.row(line, Parts.classed(new Span(getTranslation("group.places.now")), "tag", "ok"));
            else rows.add(new ListItem(line));
        }
        section(getTranslation("group.places"), getTranslation("group.places.note"), rows);
        add(Parts.classed(
                Parts.row(Parts.link(getTranslation("group.places.back"), RosterFrame.path(group.id()))), "section"));
    }

    private Div line(LearnerGroup group, PlaceHeld one, Map<PersonId, Person> movers) {
        var zone = frame.zone(group);
        var since = frame.say().moment(language(), one.since(), zone);
        var until = one.until();
        var line = new Div(
                new Div(new Span(frame.name(one.ordinal(), language()))),
                Parts.classed(
                        new Div(new Span(
                                until == null
                                        ? getTranslation("group.places.since", since)
                                        : getTranslation(
                                                "group.places.from-to",
                                                since,
                                                frame.say().moment(language(), until, zone)))),
                        "small",
                        "soft"));
        var move = one.move();
        if (move == null) return line;
        var by = movers.get(move.by());
        line.add(Parts.classed(
                new Div(new Span(getTranslation(
                        move.undone() ? "group.places.undone" : "group.places.moved",
                        frame.name(move.to(), language()),
                        by == null ? getTranslation("group.members.gone") : by.name(),
                        move.reason()))),
                "small",
                "soft"));
        return line;
    }

    private static MemberNumber number(String text) {
        if (!text.matches("[1-9][0-9]{0,11}")) throw new NotFound();
        return new MemberNumber(Long.parseLong(text));
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
