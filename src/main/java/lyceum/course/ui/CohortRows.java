package lyceum.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lyceum.course.CohortTerms;
import lyceum.course.CohortTerms.State;
import lyceum.course.CourseInStudio.CohortInStudio;
import lyceum.language.Say;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// Cohorts as rows of the studio: which, in what state, how it fills, and what one can do about it.
@org.springframework.stereotype.Component
class CohortRows {
    private final Say say;
    private final Clock clock;

    CohortRows(Say say, Clock clock) {
        this.say = say;
        this.clock = clock;
    }

    /// @param edits whether the reader may change them
    Rows of(List<CohortInStudio> cohorts, boolean edits, Locale reader) {
        var rows = Parts.classed(new Rows(), "cohort-rows");
        cohorts.forEach(cohort -> rows.add(row(cohort, edits, reader)));
        return rows;
    }

    private ListItem row(CohortInStudio cohort, boolean edits, Locale reader) {
        var terms = cohort.terms();
        var studio = "studio/" + terms.community();
        var name = terms.name().in(reader);
        var title = Parts.link(name, studio + (edits ? "/cohorts/" : "/sales/") + terms.id());
        title.addClassName("name");
        var about = new Div(
                Parts.row(title, state(cohort, reader)), Parts.classed(new Span(when(terms, reader)), "xs", "faint"));
        var sale = Parts.link(fill(cohort, reader), studio + "/sales/" + terms.id());
        sale.addClassNames("small", "nowrap");
        sale.getElement()
                .setAttribute("aria-label", say.text(reader, "course.studio.fill.of", name, fill(cohort, reader)));
        return new ListItem(about, terms.state() == State.DRAFT ? new Span() : sale);
    }

    private Component state(CohortInStudio cohort, Locale reader) {
        var now = clock.instant();
        var terms = cohort.terms();
        var tag = Parts.classed(new Span(say.text(reader, "course.state." + stateKey(cohort, now))), "tag");
        if (cohort.cancellation().isPresent()) tag.addClassName("warn");
        else if (terms.isOnSaleAt(now)) tag.addClassName("ok");
        return tag;
    }

    static String stateKey(CohortInStudio cohort, Instant now) {
        var terms = cohort.terms();
        if (cohort.cancellation().isPresent()) return "cancelling";
        return switch (terms.state()) {
            case DRAFT -> "draft";
            case CLOSED -> "closed";
            case CANCELLED -> "cancelled";
            case PUBLISHED -> now.isBefore(terms.saleFrom()) ? "soon" : terms.isOnSaleAt(now) ? "sale" : "over";
        };
    }

    private String when(CohortTerms terms, Locale reader) {
        return say.text(
                reader,
                "course.studio.when",
                terms.firstDay(),
                terms.lastDay(),
                say.moment(reader, terms.saleFrom(), terms.zone()),
                say.moment(reader, terms.saleUntil(), terms.zone()));
    }

    String fill(CohortInStudio cohort, Locale reader) {
        var sale = cohort.sale();
        var seats = cohort.terms().seats().count();
        return seats.isPresent()
                ? say.text(reader, "course.studio.fill", sale.admitted(), seats.getAsInt(), sale.held(), sale.waiting())
                : say.text(reader, "course.studio.fill.unlimited", sale.admitted(), sale.held());
    }
}
