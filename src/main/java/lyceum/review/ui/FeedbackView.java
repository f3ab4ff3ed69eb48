package lyceum.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lyceum.assignment.Assignment;
import lyceum.assignment.Submission;
import lyceum.assignment.SubmissionId;
import lyceum.language.Languages;
import lyceum.review.Remark;
import lyceum.review.Review;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shell.LinkCards;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;

/// What was said about one version, beside the version itself; an earlier reading stays below the later one.
@Route("feedback/:submission")
@PermitAll
@StyleSheet("rooms/assignment.css")
@StyleSheet("rooms/review.css")
class FeedbackView extends Page implements BeforeEnterObserver {
    private final transient ReviewFrame frame;

    FeedbackView(ReviewFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = frame.who().person();
        var id = SubmissionId.parse(event.getRouteParameters().get("submission").orElse(""));
        var version = frame.submissions().get(me, id);
        var all = frame.reviews().released(me, id);
        if (all.isEmpty()) throw new NotFound();
        var assignment = frame.assignments().get(me, version.assignment());
        clear();
        head(assignment.title().in(language()), getTranslation("review.feedback", version.version()));
        add(Parts.back(getTranslation("review.back"), "work/" + assignment.id()));
        if (!me.equals(version.author()))
            add(Parts.row(
                    Parts.buttonLink(getTranslation("review.again"), "work/" + assignment.id() + "/desk?read=" + id)));
        revise(me, version, assignment);
        var said = Parts.stack();
        all.reversed().forEach(review -> said.add(feedback(review, assignment, review == all.getLast())));
        var work = Parts.classed(
                new Div(
                        Parts.classed(new Paragraph(getTranslation("review.work")), "small", "soft"),
                        Prose.ofHtml(frame.markdown().html(version.text())),
                        new LinkCards(version.links())),
                "read-work");
        if (version.version() > 1)
            work.addComponentAsFirst(Parts.link(getTranslation("review.compared"), "compared/" + id));
        add(Parts.classed(new Div(said, work), "halves", "brief"));
        sum(version);
    }

    /// Where a better version is waited for, the way to it.
    private void revise(PersonId me, Submission version, Assignment assignment) {
        if (!me.equals(version.author())
                || !frame.submissions().revising(me).contains(assignment.id())
                || !frame.submissions().own(me, assignment.id()).getFirst().id().equals(version.id())) return;
        var until = frame.assignments().times(me, assignment).cutOff();
        add(
                new Paragraph(getTranslation(
                        "review.returned.until", frame.say().moment(language(), until, assignment.zone()))),
                Parts.row(Parts.primaryLink(getTranslation("review.returned.act"), "work/" + assignment.id())));
    }

    private void sum(Submission version) {
        frame.grades().of(frame.who().person(), version.work()).stream()
                .filter(grade -> grade.submission().equals(version.id()))
                .forEach(grade -> section(
                        getTranslation("review.sum"),
                        new Paragraph(frame.sum(grade, language())),
                        Parts.classed(
                                new Paragraph(getTranslation(grade.counts() ? "review.counts" : "review.counts.not")),
                                "small",
                                "soft")));
    }

    private Component feedback(Review review, Assignment assignment, boolean newest) {
        var reader = frame.accounts().people(List.of(review.reviewer())).get(review.reviewer());
        var by = Parts.row(
                Parts.classed(
                        new Span(reader == null ? getTranslation("group.members.gone") : reader.name()), "strong"),
                new Span(frame.say()
                        .moment(language(), Objects.requireNonNull(review.releasedAt()), assignment.zone())));
        if (!newest) by.add(Parts.classed(new Span(getTranslation("review.earlier")), "tag"));
        var part = Parts.classed(new Div(by), "feedback");
        if (review.returned()) by.add(Parts.classed(new Span(getTranslation("review.returned")), "tag", "warn"));
        else part.add(scores(review, assignment));
        if (!review.words().isEmpty()) part.add(Prose.ofHtml(frame.markdown().html(review.words())));
        review.remarks().forEach(remark -> part.add(remark(remark)));
        if (!review.note().isEmpty())
            part.add(Parts.classed(
                    new Paragraph(getTranslation("review.note.shown", review.note())), "small", "soft", "note"));
        return part;
    }

    private static Component remark(Remark remark) {
        var passage = new Div(remark.passage());
        passage.addClassName("passage");
        return Parts.classed(new Div(passage, new Paragraph(remark.words())), "remark");
    }

    private Component scores(Review review, Assignment assignment) {
        var table = Parts.classed(new Div(), "scores");
        var criteria = assignment.rubric().criteria();
        for (int place = 0; place < criteria.size(); place++) {
            var criterion = criteria.get(place);
            int points = review.scores().getOrDefault(place, 0);
            var words = criterion.levels().stream()
                    .filter(level -> level.points() == points)
                    .findFirst()
                    .map(level -> level.words())
                    .orElse("");
            table.add(
                    new Span(criterion.title()),
                    Parts.classed(
                            new Span(getTranslation("review.points", points, criterion.possible())), "num", "nowrap"),
                    Parts.classed(new Span(words), "small", "soft"));
        }
        return table;
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
