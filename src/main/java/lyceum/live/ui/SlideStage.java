package lyceum.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import lyceum.friday.ShareId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Parts;
import lyceum.shell.Toast;
import lyceum.slide.Deck;
import lyceum.slide.Slide;
import lyceum.slide.Slides;
import org.jspecify.annotations.Nullable;

/// The page that stands before all; whoever leads turns it. Once it is over, all of them.
class SlideStage extends Div {
    private final transient Slides slides;
    private final PersonId me;
    private final ShareId share;
    private final boolean turns;
    private transient @Nullable Deck deck;

    SlideStage(LiveFrame frame, ShareId share, boolean turns) {
        this.slides = frame.slides();
        this.me = frame.me();
        this.share = share;
        this.turns = turns;
        addClassName("live-slides");
    }

    /// What stands there now.
    void look() {
        deck = slides.deck(me, share).orElse(null);
        removeAll();
        var now = deck;
        setVisible(now != null);
        if (now == null) return;
        if (now.shown() > 0) add(picture(now, now.slides().get(now.shown() - 1), false));
        else
            add(Parts.classed(
                    new Span(getTranslation("slide.not-yet", now.slides().size())), "soft", "small"));
        if (turns) add(turning(now));
    }

    /// All of them, in their order, and the file they come from.
    void record() {
        deck = slides.deck(me, share).orElse(null);
        var now = deck;
        setVisible(now != null);
        if (now == null) return;
        var pages = Parts.classed(new Div(), "slides");
        now.slides().forEach(slide -> pages.add(picture(now, slide, true)));
        add(pages, Parts.link(getTranslation("slide.original"), now.original().path()));
    }

    boolean isEmpty() {
        return deck == null;
    }

    void turned(Slides.@Nullable Shown shown) {
        var now = deck;
        if (now == null ? shown == null : new Slides.Shown(now.id(), now.shown()).equals(shown)) return;
        look();
    }

    private Div turning(Deck now) {
        int page = now.shown();
        var row = Parts.row();
        if (page == 0) row.add(Parts.button(getTranslation("slide.first"), () -> turn(1)));
        else {
            var before = Parts.button(getTranslation("slide.before"), () -> turn(page - 1));
            before.setEnabled(page > 1);
            var next = Parts.button(getTranslation("slide.next"), () -> turn(page + 1));
            next.setEnabled(page < now.slides().size());
            row.add(
                    before,
                    next,
                    Parts.classed(
                            new Span(getTranslation(
                                    "slide.page", page, now.slides().size())),
                            "num",
                            "small",
                            "soft"));
        }
        return row;
    }

    private void turn(int page) {
        try {
            slides.show(me, share, page);
        } catch (Refusal refusal) {
            Toast.refused(refusal);
            return;
        }
        look();
    }

    private Image picture(Deck now, Slide slide, boolean small) {
        var picture = new Image(
                small ? slide.picture().smallPath() : slide.picture().path(),
                getTranslation("slide.alt", slide.number(), now.slides().size(), slide.words()));
        picture.getElement().setAttribute("width", "" + slide.picture().width());
        picture.getElement().setAttribute("height", "" + slide.picture().height());
        if (small) picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }
}
