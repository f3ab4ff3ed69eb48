package lyceum.assignment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import lyceum.assignment.LateRule;
import lyceum.assignment.Submission;
import lyceum.assignment.SubmissionId;
import lyceum.language.Languages;
import lyceum.shell.LinkCards;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;

/// One version of a work, for its author and for those who read it.
@Route("handed-in/:submission")
@PermitAll
@StyleSheet("rooms/assignment.css")
class HandedInView extends Page implements BeforeEnterObserver {
    private final transient WorkFrame frame;

    HandedInView(WorkFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = frame.who().person();
        var id = SubmissionId.parse(event.getRouteParameters().get("submission").orElse(""));
        var version = frame.submissions().get(me, id);
        var one = frame.assignments().get(me, version.assignment());
        var author = frame.accounts().people(List.of(version.author())).get(version.author());
        clear();
        head(one.title().in(language()), author == null ? getTranslation("group.members.gone") : author.name());
        add(Parts.back(getTranslation("assignment.back.to-brief"), "work/" + one.id()));
        add(versions(frame.submissions().of(me, version.work()), version));
        var when = Parts.row(new Span(frame.clocks(me, one.zone(), language()).moment(version.at())));
        long days = LateRule.startedDays(version.at(), frame.assignments().due(one, version));
        if (days > 0) when.add(Parts.classed(new Span(getTranslation("assignment.late.by", days)), "tag", "warn"));
        var receipt =
                Parts.classed(new Paragraph(getTranslation("assignment.receipt") + " "), "xs", "faint", "receipt");
        receipt.add(new Code(version.sha256()));
        add(Parts.classed(
                new Div(
                        when,
                        Prose.ofHtml(frame.markdown().html(version.text())),
                        new LinkCards(version.links()),
                        receipt),
                "version"));
    }

    private Nav versions(List<Submission> all, Submission open) {
        var nav = Parts.classed(new Nav(), "filters");
        nav.setAriaLabel(getTranslation("assignment.versions"));
        all.forEach(one -> {
            var link = new Anchor("handed-in/" + one.id(), getTranslation("assignment.version", one.version()));
            if (one.id().equals(open.id())) link.getElement().setAttribute("aria-current", "page");
            nav.add(link);
        });
        return nav;
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
