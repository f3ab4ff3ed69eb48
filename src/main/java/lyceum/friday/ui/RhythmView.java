package lyceum.friday.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lyceum.friday.Rhythms;
import lyceum.friday.Rhythms.Notice;
import lyceum.friday.Rhythms.Outcome;
import lyceum.friday.Rhythms.Summary;
import lyceum.friday.Rhythms.Week;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// How regular the Fridays were, as a small picture and in words, for whoever keeps them.
@Route("studio/:community/fridays/rhythm")
@PermitAll
@StyleSheet("rooms/friday.css")
class RhythmView extends Page implements BeforeEnterObserver {
    private final transient FridayFrame frame;
    private final transient Rhythms rhythms;

    RhythmView(FridayFrame frame, Rhythms rhythms) {
        this.frame = frame;
        this.rhythms = rhythms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community = FridayFrame.community(event);
        boolean year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("weeks")
                .filter("52"::equals)
                .isPresent();
        var weeks = rhythms.weeks(frame.me(), community, year ? Rhythms.A_YEAR : Rhythms.HALF_A_YEAR);
        clear();
        head(frame.community(community, language()), getTranslation("friday.rhythm.title"));
        add(Parts.back(getTranslation("friday.back"), FridayFrame.path(community)));
        add(filter(community, year));
        if (weeks.isEmpty()) {
            add(new EmptyState(getTranslation("friday.rhythm.empty"), getTranslation("friday.rhythm.empty.sentence")));
            return;
        }
        add(Parts.drawing(new RhythmStrip(weeks, getTranslation("friday.rhythm.picture", weeks.size())).svg()));
        add(Parts.classed(new Paragraph(getTranslation("friday.rhythm.legend")), "xs", "faint"));
        section(getTranslation("friday.rhythm.figures"), figures(weeks));
        section(getTranslation("friday.rhythm.weeks"), rows(weeks));
    }

    private Div filter(CommunityId community, boolean year) {
        var path = "studio/" + community + "/fridays/rhythm";
        var half = Parts.link(getTranslation("friday.rhythm.half"), path);
        var whole = Parts.link(getTranslation("friday.rhythm.year"), path + "?weeks=52");
        (year ? whole : half).getElement().setAttribute("aria-current", "true");
        return Parts.classed(new Div(half, whole), "filters");
    }

    private Rows figures(List<Week> weeks) {
        var open = weeks.stream().filter(week -> week.outcome() != Outcome.OFF).toList();
        var held = open.stream().filter(week -> week.outcome() == Outcome.HELD).toList();
        long told = weeks.stream().filter(week -> week.notice() != Notice.NONE).count();
        long early =
                weeks.stream().filter(week -> week.notice() == Notice.IN_TIME).count();
        long owed = held.stream()
                .filter(week -> week.summary() == Summary.IN_TIME || week.summary() == Summary.LATE)
                .count();
        long kept =
                held.stream().filter(week -> week.summary() == Summary.IN_TIME).count();
        int coming = weeks.stream().mapToInt(Week::coming).sum();
        var counted = held.stream()
                .map(Week::attended)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        var rows = new Rows()
                .row(getTranslation("friday.rhythm.held"), number("friday.rhythm.of", held.size(), open.size()))
                .row(getTranslation("friday.rhythm.lead"), number("friday.rhythm.of", early, told))
                .row(getTranslation("friday.rhythm.overrides"), number("friday.rhythm.count", told - early, 0))
                .row(getTranslation("friday.rhythm.summaries"), number("friday.rhythm.of", kept, owed))
                .row(getTranslation("friday.rhythm.coming"), number("friday.rhythm.count", coming, 0));
        if (counted.length > 0)
            rows.row(
                    getTranslation("friday.rhythm.attended"),
                    number(
                            "friday.rhythm.attended.each",
                            Math.round(Arrays.stream(counted).average().orElse(0)),
                            counted.length));
        return rows;
    }

    private Component number(String key, long some, long all) {
        return Parts.classed(new Span(getTranslation(key, some, all)), "num");
    }

    private Rows rows(List<Week> weeks) {
        var rows = Parts.classed(new Rows(), "fridays");
        weeks.reversed().forEach(week -> rows.add(row(week)));
        return rows;
    }

    private ListItem row(Week week) {
        var when = Parts.classed(new Span(frame.say().date(language(), week.day())), "when", "num");
        var share = week.share();
        if (share == null)
            return new ListItem(new Div(
                    when,
                    Parts.classed(
                            new Div(new Span(getTranslation("friday.rhythm.outcome." + week.outcome()))), "meta")));
        var meta = Parts.classed(new Div(), "meta");
        meta.add(new Span(getTranslation("friday.rhythm.notice." + week.notice())));
        if (week.summary() != Summary.NONE)
            meta.add(new Span(getTranslation("friday.rhythm.summary." + week.summary())));
        meta.add(new Span(getTranslation("friday.rhythm.replies", week.coming())));
        var attended = week.attended();
        if (attended != null) meta.add(new Span(getTranslation("friday.rhythm.came", attended)));
        var tag = Parts.classed(new Span(getTranslation("friday.rhythm.outcome." + week.outcome())), "tag");
        if (week.outcome() == Outcome.HELD) tag.addClassName("ok");
        if (week.outcome() == Outcome.NO_SHOW) tag.addClassName("bad");
        return new ListItem(
                new Div(when, Parts.classed(new Anchor(FridayFrame.path(share), share.title()), "title"), meta),
                Parts.row(tag));
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
