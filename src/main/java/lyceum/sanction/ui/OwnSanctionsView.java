package lyceum.sanction.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import lyceum.access.SignedIn;
import lyceum.language.Languages;
import lyceum.sanction.Sanction;
import lyceum.sanction.Sanctions;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// What was decided about the reader, in whichever community.
@Route("sanctions")
@PermitAll
class OwnSanctionsView extends Page implements BeforeEnterObserver {
    private final transient Sanctions sanctions;
    private final transient OrderWords words;
    private final transient SignedIn who;
    private final transient Clock clock;

    OwnSanctionsView(Sanctions sanctions, OrderWords words, SignedIn who, Clock clock) {
        this.sanctions = sanctions;
        this.words = words;
        this.who = who;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        head("", getTranslation("sanction.own"));
        var own = sanctions.own(who.person());
        if (own.isEmpty()) {
            add(new EmptyState(getTranslation("sanction.own.empty"), getTranslation("sanction.own.empty.sentence")));
            return;
        }
        add(Parts.classed(new Paragraph(getTranslation("sanction.own.lede")), "lede"));
        var rows = new Rows();
        own.forEach(one -> rows.row(about(one), state(one)));
        add(rows);
    }

    private Div about(Sanction one) {
        var language = language();
        return new Div(
                Parts.classed(
                        new Anchor(
                                "sanctions/" + one.id(),
                                getTranslation("sanction.kind." + one.kind())
                                        + Languages.dot(language)
                                        + words.where(one, language)),
                        "title"),
                Parts.classed(new Paragraph(one.clause().in(language)), "small", "soft"),
                Parts.classed(
                        new Paragraph(getTranslation(
                                "sanction.from-to",
                                words.moment(one.since(), one.community(), language),
                                words.until(one, language))),
                        "xs",
                        "faint"));
    }

    private Span state(Sanction one) {
        var state = one.at(clock.instant());
        return Parts.classed(
                new Span(getTranslation("sanction.state." + state)),
                state == Sanction.State.RUNS ? new String[] {"tag", "warn"} : new String[] {"tag"});
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
