package lyceum.slide.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.friday.Sessions;
import lyceum.friday.Share;
import lyceum.friday.ShareId;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Attachments;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Toast;
import lyceum.slide.Deck;
import lyceum.slide.Slide;
import lyceum.slide.Slides;

/// Where the slides of a share are put, looked through, and taken away, by those who prepare it.
@Route("fridays/:community/:share/slides")
@PermitAll
@StyleSheet("rooms/live.css")
class SlidesView extends Page implements BeforeEnterObserver {
    private final transient Slides slides;
    private final transient Sessions sessions;
    private final transient Communities communities;
    private final PersonId me;
    private final Div all = new Div();

    SlidesView(Slides slides, Sessions sessions, Communities communities, SignedIn who) {
        this.slides = slides;
        this.sessions = sessions;
        this.communities = communities;
        this.me = who.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var community = CommunityId.parse(parameters.get("community").orElse(""));
        var share = sessions.demandPrepares(
                me, ShareId.parse(parameters.get("share").orElse("")));
        if (!share.community().equals(community)) throw new NotFound();
        clear();
        head(communities.get(community).name().in(Languages.nearest(getLocale())), getTranslation("slide.title"));
        add(Parts.back(share.title(), "fridays/" + community + "/" + share.id()));
        add(Parts.classed(new Paragraph(getTranslation("slide.what", Slides.MOST_PAGES)), "soft"));
        all.addClassName("section");
        add(all);
        show(share);
    }

    private void show(Share share) {
        all.removeAll();
        var deck = slides.deck(me, share.id());
        all.add(new Attachments(
                slides.largest(),
                (name, file) -> {
                    slides.put(me, share.id(), name, file);
                    return name;
                },
                deck.isEmpty() ? "slide.choose" : "slide.again",
                "slide.hint",
                ".pdf,application/pdf",
                () -> {
                    show(share);
                    Toast.done(getTranslation("slide.put"));
                }));
        if (deck.isEmpty()) all.add(Parts.classed(new Paragraph(getTranslation("slide.none")), "soft"));
        deck.ifPresent(one -> look(share, one));
    }

    private void look(Share share, Deck deck) {
        all.add(new Paragraph(
                getTranslation("slide.there", deck.name(), deck.slides().size())));
        all.add(Parts.row(Parts.quiet(getTranslation("slide.remove"), () -> {
            try {
                slides.remove(me, share.id());
            } catch (Refusal refusal) {
                Toast.refused(refusal);
                return;
            }
            Toast.done(getTranslation("slide.removed"));
            show(share);
        })));
        var pages = Parts.classed(new Div(), "slides");
        deck.slides().forEach(slide -> pages.add(picture(slide, deck)));
        all.add(pages);
    }

    private Image picture(Slide slide, Deck deck) {
        var picture = new Image(
                slide.picture().smallPath(),
                getTranslation("slide.alt", slide.number(), deck.slides().size(), slide.words()));
        picture.getElement().setAttribute("loading", "lazy");
        picture.getElement().setAttribute("width", "" + slide.picture().width());
        picture.getElement().setAttribute("height", "" + slide.picture().height());
        return picture;
    }
}
