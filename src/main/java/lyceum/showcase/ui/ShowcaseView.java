package lyceum.showcase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import lyceum.language.Languages;
import lyceum.shared.Refusal;
import lyceum.shell.LinkCards;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Toast;
import lyceum.showcase.Audience;
import lyceum.showcase.ShowcaseId;
import lyceum.showcase.Showcased;
import lyceum.showcase.Showcased.State;

/// A work in the showcase: its author says here before whom it is shown, author and staff take it away.
@Route("showcase/:showcase")
@PermitAll
@StyleSheet("rooms/showcase.css")
class ShowcaseView extends Page implements BeforeEnterObserver {
    private final transient ShowcaseFrame frame;

    ShowcaseView(ShowcaseFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ShowcaseId.parse(event.getRouteParameters().get("showcase").orElse("")));
    }

    private void show(ShowcaseId id) {
        var me = frame.who().person();
        var one = frame.showcases().get(me, id);
        boolean own = one.author().equals(me);
        boolean staff = !own && frame.showcases().isStaff(me, one);
        clear();
        head(
                getTranslation(
                        "showcase.byline", frame.author(one, language()), frame.cohort(one.cohort(), language())),
                one.title().in(language()));
        add(Parts.back(getTranslation("showcase.back"), ShowcaseFrame.gallery(one.community())));
        if (own) add(consent(one));
        if (own || staff) add(Parts.classed(Parts.row(state(one), withdraw(one)), "section"));
        if (one.isPublic())
            add(Parts.classed(new Paragraph(getTranslation("showcase.shared-at")), "small", "soft"), share(one));
        add(Parts.classed(
                new Div(Prose.ofHtml(frame.html(one, ShowcaseFrame.files(id))), new LinkCards(frame.links(one))),
                "shown-work"));
    }

    private Component consent(Showcased one) {
        var part = Parts.classed(new Div(), "consent");
        if (one.state() == State.NOMINATED) {
            part.add(new Paragraph(getTranslation("showcase.asked")));
            if (!one.words().isEmpty()) part.add(Parts.classed(new Paragraph(one.words()), "quote"));
        }
        if (one.state() == State.NOMINATED || one.state() == State.CONSENTED) {
            var acts = Parts.row();
            if (one.audience() != Audience.PUBLIC)
                acts.add(
                        one.state() == State.NOMINATED
                                ? Parts.primary(
                                        getTranslation("showcase.consent.PUBLIC"), () -> act(one, Audience.PUBLIC))
                                : Parts.button(
                                        getTranslation("showcase.consent.PUBLIC"), () -> act(one, Audience.PUBLIC)));
            if (one.audience() != Audience.MEMBERS)
                acts.add(Parts.button(getTranslation("showcase.consent.MEMBERS"), () -> act(one, Audience.MEMBERS)));
            if (one.state() == State.NOMINATED)
                acts.add(Parts.quiet(
                        getTranslation("showcase.decline"),
                        () -> act(
                                one,
                                "showcase.done.DECLINED",
                                () -> frame.showcases().decline(frame.who().person(), one.id()))));
            part.add(acts, Parts.classed(new Paragraph(getTranslation("showcase.consent.what")), "small", "soft"));
        }
        return part;
    }

    private Component state(Showcased one) {
        return Parts.classed(new Span(getTranslation("showcase.state." + StateWords.of(one))), "tag");
    }

    private Component withdraw(Showcased one) {
        if (one.state() != State.NOMINATED && one.state() != State.CONSENTED) return new Span();
        return Parts.quiet(
                getTranslation("showcase.withdraw"),
                () -> act(
                        one,
                        "showcase.done.WITHDRAWN",
                        () -> frame.showcases().withdraw(frame.who().person(), one.id())));
    }

    private Component share(Showcased one) {
        var path = ShowcasePages.path(frame.communities().get(one.community()), one.id());
        var link = Parts.classed(Parts.link(path, path.substring(1)), "num");
        link.setRouterIgnore(true);
        return link;
    }

    private void act(Showcased one, Audience audience) {
        act(
                one,
                "showcase.done." + audience,
                () -> frame.showcases().consent(frame.who().person(), one.id(), audience));
    }

    private void act(Showcased one, String done, Runnable act) {
        try {
            act.run();
            Toast.done(getTranslation(done));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        show(one.id());
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
