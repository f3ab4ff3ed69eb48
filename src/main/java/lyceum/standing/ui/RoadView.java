package lyceum.standing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Locale;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Stepper;
import lyceum.standing.NextAct;
import lyceum.standing.Road;
import lyceum.standing.Roads;

/// The road to core: what one has, what is missing, and the three next acts.
@Route("road/:community")
@PermitAll
@StyleSheet("rooms/standing.css")
class RoadView extends Page implements BeforeEnterObserver {
    private final transient StandingFrame frame;
    private final transient Roads roads;

    RoadView(StandingFrame frame, Roads roads) {
        this.frame = frame;
        this.roads = roads;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community =
                CommunityId.parse(event.getRouteParameters().get("community").orElse(""));
        var road = roads.of(frame.who().person(), community);
        clear();
        var home = frame.communities().get(community);
        head(
                home.name().in(language())
                        + Languages.dot(language())
                        + home.numbers().write(road.number()),
                getTranslation("standing.road"));
        add(Parts.classed(
                new Paragraph(
                        getTranslation("standing.road.lede", road.core().name().in(language()))),
                "lede"));
        add(Parts.classed(steps(road, LocalDate.ofInstant(road.since(), home.zone())), "section"));
        section(getTranslation("standing.road.acts"), acts(road));
        section(getTranslation("standing.road.missing"), missing(road));
        if (road.lines().isEmpty())
            add(new EmptyState(getTranslation("standing.none"), getTranslation("standing.none.sentence")));
        else
            section(
                    getTranslation("standing.points"),
                    getTranslation(
                            "standing.road.window",
                            road.window().first(),
                            road.window().last()),
                    new PointsList(road.lines(), road.policy()));
    }

    private Component steps(Road road, LocalDate since) {
        var steps = new Stepper()
                .past(getTranslation("standing.road.admitted"), getTranslation("standing.road.since", since));
        var shown = getTranslation("standing.road.showcased");
        if (!road.showcased())
            return steps.now(shown, getTranslation("standing.road.showcased.next"))
                    .later(getTranslation("standing.road.nominee"), getTranslation("standing.road.nominee.how"))
                    .later(getTranslation("standing.road.seat"), seats(road));
        steps.past(shown, getTranslation("standing.road.has"));
        var nominee = getTranslation("standing.road.nominee");
        if (!road.offered())
            return steps.now(nominee, getTranslation("standing.road.place", road.place(), road.nominees()))
                    .later(getTranslation("standing.road.seat"), seats(road));
        return steps.past(nominee, getTranslation("standing.road.place", road.place(), road.nominees()))
                .now(getTranslation("standing.road.seat"), getTranslation("standing.road.offered"));
    }

    private String seats(Road road) {
        return getTranslation(
                "standing.road.seats", road.core().cap(), road.core().free());
    }

    private Component acts(Road road) {
        var rows = new Rows();
        for (var act : road.acts()) rows.row(Parts.classed(Parts.link(words(act), act.path()), "title"), new Span());
        return rows;
    }

    private String words(NextAct act) {
        return getTranslation("standing.next." + act.kind(), act.about().in(language()));
    }

    private Component missing(Road road) {
        return new Div(
                new Rows()
                        .row(
                                new Span(getTranslation("standing.road.showcased")),
                                state(road.showcased() ? "has" : "has-not", road.showcased()))
                        .row(
                                new Span(getTranslation("standing.score")),
                                Parts.classed(new Span(StandingFrame.points(road.score())), "num")),
                Parts.classed(new Paragraph(getTranslation("standing.road.order")), "small", "soft"),
                Parts.classed(new Paragraph(getTranslation("standing.road.never-bought")), "small", "soft"));
    }

    private Span state(String key, boolean done) {
        return Parts.classed(new Span(getTranslation("standing.road." + key)), "small", done ? "ok" : "faint");
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
