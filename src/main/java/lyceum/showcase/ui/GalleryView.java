package lyceum.showcase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.showcase.Showcased;

/// The good works of a community before its members, by course and cohort; on top the reader's own.
@Route("gallery/:community")
@PermitAll
@StyleSheet("rooms/showcase.css")
class GalleryView extends Page implements BeforeEnterObserver {
    private final transient ShowcaseFrame frame;

    GalleryView(ShowcaseFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community =
                CommunityId.parse(event.getRouteParameters().get("community").orElse(""));
        var me = frame.who().person();
        var all = frame.showcases().gallery(me, community);
        var mine = frame.showcases().mine(me).stream()
                .filter(one -> one.community().equals(community))
                .toList();
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("cohort")
                .orElse("");
        clear();
        head(frame.communities().get(community).name().in(language()), getTranslation("showcase.title"));
        if (!mine.isEmpty()) own(mine);
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("showcase.none"), getTranslation("showcase.none.sentence")));
            return;
        }
        add(cohorts(community, all, wanted));
        var shown = all.stream()
                .filter(one -> wanted.isEmpty() || one.cohort().text().equals(wanted))
                .toList();
        var names = frame.authors(shown);
        var gallery = Parts.classed(new UnorderedList(), "gallery");
        shown.forEach(one -> gallery.add(card(one, names)));
        add(gallery);
    }

    private void own(List<Showcased> mine) {
        var rows = new Rows();
        for (var one : mine)
            rows.row(
                    Parts.link(one.title().in(language()), ShowcaseFrame.page(one.id())),
                    Parts.classed(new Span(getTranslation("showcase.state." + StateWords.of(one))), "tag"));
        section(getTranslation("showcase.mine"), rows);
    }

    private Nav cohorts(CommunityId community, List<Showcased> all, String wanted) {
        var names = new LinkedHashMap<String, String>();
        all.forEach(one -> names.computeIfAbsent(one.cohort().text(), _ -> frame.cohort(one.cohort(), language())));
        var nav = Parts.classed(new Nav(), "filters");
        nav.setAriaLabel(getTranslation("showcase.by"));
        nav.add(chip(ShowcaseFrame.gallery(community), getTranslation("showcase.all"), wanted.isEmpty()));
        names.forEach((id, name) ->
                nav.add(chip(ShowcaseFrame.gallery(community) + "?cohort=" + id, name, id.equals(wanted))));
        return nav;
    }

    private static Anchor chip(String path, String label, boolean current) {
        var chip = new Anchor(path, label);
        if (current) chip.getElement().setAttribute("aria-current", "page");
        return chip;
    }

    private Component card(Showcased one, Map<PersonId, String> names) {
        var card = Parts.classed(new Div(), "work-card");
        if (!one.picture().isEmpty()) {
            var picture = new Image(ShowcaseFrame.files(one.id()) + one.picture() + "/small", "");
            picture.getElement().setAttribute("loading", "lazy");
            card.add(picture);
        }
        card.add(
                Parts.classed(
                        new Anchor(ShowcaseFrame.page(one.id()), one.title().in(language())), "title"),
                Parts.classed(new Paragraph(one.opening()), "small", "soft"),
                Parts.classed(
                        new Span(getTranslation(
                                "showcase.byline",
                                names.getOrDefault(one.author(), getTranslation("showcase.gone")),
                                frame.cohort(one.cohort(), language()))),
                        "xs",
                        "faint"));
        return new ListItem(card);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
