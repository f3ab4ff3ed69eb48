package lyceum.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lyceum.nomination.Radar;
import lyceum.nomination.Talent;
import lyceum.shared.GroupId;
import lyceum.shell.EmptyState;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// The talent radar (人才雷达): first the picture of all who could come, then one by one with what speaks for them.
@Route("groups/:group/talents")
@PermitAll
@StyleSheet("rooms/standing.css")
class TalentsView extends NominationPage {
    private static final int SHOWN = 3;

    TalentsView(NominationFrame frame) {
        super(frame);
    }

    @Override
    void open(GroupId group, BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var typed = asked.getSingleParameter("q").orElse("");
        int page = asked.getSingleParameter("page")
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
        var radar = frame.talents().radar(me(), group, typed, page * Radar.A_PAGE);
        head(radar.group(), getTranslation(radar.whole() ? "nomination.radar" : "nomination.propose.title"));
        add(Parts.classed(
                new Paragraph(getTranslation(radar.whole() ? "nomination.radar.lede" : "nomination.propose.lede")),
                "lede"));
        if (!radar.scores().isEmpty())
            section(
                    getTranslation("nomination.picture.title"),
                    getTranslation(
                            "nomination.window",
                            radar.window().first(),
                            radar.window().last()),
                    new RadarPicture(radar));
        section(
                getTranslation("nomination.one-by-one"),
                getTranslation("nomination.found", radar.found()),
                search(group, typed),
                people(radar, typed),
                turns(radar, typed, page));
    }

    private Component search(GroupId group, String typed) {
        var field = new TextField(getTranslation("nomination.search"));
        field.setHelperText(getTranslation("nomination.search.help"));
        field.setMaxLength(60);
        field.setClearButtonVisible(true);
        field.setValue(typed);
        Runnable look = () -> getUI().ifPresent(ui -> ui.navigate(
                NominationFrame.radar(group),
                field.getValue().isBlank()
                        ? QueryParameters.empty()
                        : QueryParameters.simple(Map.of("q", field.getValue().strip()))));
        field.addKeyPressListener(Key.ENTER, enter -> look.run());
        return Parts.classed(
                Parts.row(field, Parts.button(getTranslation("nomination.search.do"), look)), "search-line");
    }

    private Component people(Radar radar, String typed) {
        if (radar.page().isEmpty())
            return typed.isEmpty()
                    ? new EmptyState(
                            getTranslation("nomination.radar.none"), getTranslation("nomination.radar.none.sentence"))
                    : Parts.classed(new Paragraph(getTranslation("nomination.search.none")), "small", "soft");
        var rows = Parts.classed(new Rows(), "points", "board-list");
        for (var one : radar.page()) rows.row(about(radar, one), act(radar, one));
        return rows;
    }

    private Component about(Radar radar, Talent one) {
        var numbers = frame.communities().get(radar.group().community()).numbers();
        var name = Parts.row(
                Parts.classed(new Span(one.name()), "strong"),
                Parts.classed(new Span(numbers.write(one.number())), "num", "small", "faint"));
        if (one.score() != null)
            name.add(Parts.classed(
                    new Span(getTranslation("nomination.points", NominationFrame.points(one.score()))), "num"));
        var evidence = new ArrayList<Component>();
        one.works().stream()
                .limit(SHOWN)
                .forEach(work -> evidence.add(new Anchor(
                        "showcase/" + work.id(),
                        getTranslation("nomination.work", work.title().in(language())))));
        if (one.works().isEmpty()) evidence.add(new Span(getTranslation("nomination.work.kept")));
        one.helped().stream()
                .limit(SHOWN)
                .forEach(answer ->
                        evidence.add(new Anchor(answer.path(), getTranslation("nomination.helped", answer.title()))));
        int more = Math.max(0, one.works().size() - SHOWN)
                + Math.max(0, one.helped().size() - SHOWN);
        if (more > 0) evidence.add(new Span(getTranslation("nomination.more", more)));
        var meta = Parts.classed(new Div(evidence.toArray(Component[]::new)), "meta");
        return new Div(name, meta);
    }

    private Component act(Radar radar, Talent one) {
        if (one.isNominated()) return Parts.classed(new Span(getTranslation("nomination.state." + one.state())), "tag");
        var link = Parts.buttonLink(
                getTranslation("nomination.propose"),
                "groups/" + radar.group().id() + "/nominate/" + one.number().value());
        link.getElement().setAttribute("aria-label", getTranslation("nomination.propose.who", one.name()));
        return link;
    }

    private Component turns(Radar radar, String typed, int page) {
        var turns = Parts.row();
        if (page > 0) turns.add(turn(radar, typed, page - 1, "nomination.before"));
        if ((page + 1) * Radar.A_PAGE < radar.found()) turns.add(turn(radar, typed, page + 1, "nomination.next"));
        return turns;
    }

    private Anchor turn(Radar radar, String typed, int page, String words) {
        var asked = new HashMap<String, List<String>>();
        if (!typed.isEmpty()) asked.put("q", List.of(typed));
        if (page > 0) asked.put("page", List.of(String.valueOf(page)));
        var query = new QueryParameters(asked).getQueryString();
        return Parts.link(
                getTranslation(words),
                NominationFrame.radar(radar.group().id()) + (query.isEmpty() ? "" : "?" + query));
    }
}
