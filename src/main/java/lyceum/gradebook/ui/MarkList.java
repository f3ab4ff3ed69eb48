package lyceum.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lyceum.gradebook.Line;
import lyceum.review.Grade;
import lyceum.review.Mark;
import lyceum.review.Mark.Attempt;
import lyceum.shell.Facts;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// Every assignment of one learner: each version, its score, what was taken off and why, and which of them counts.
@org.springframework.stereotype.Component
class MarkList {
    private final GradebookFrame frame;

    MarkList(GradebookFrame frame) {
        this.frame = frame;
    }

    List<Component> of(Line line, Locale language) {
        var rows = Parts.classed(new Rows(), "mark-list");
        for (var mark : line.marks()) rows.add(new com.vaadin.flow.component.html.ListItem(item(mark, language)));
        return List.of(
                sum(line, language),
                Parts.classed(new Section(new H2(word(language, "gradebook.assignments")), rows), "section"),
                Parts.classed(new Paragraph(word(language, "gradebook.rule")), "small", "soft"));
    }

    private Component sum(Line line, Locale language) {
        var now = frame.clock().instant();
        var facts = new Facts();
        long possible = line.marks().stream()
                .filter(mark -> mark.counts().isPresent())
                .mapToLong(mark -> mark.of().rubric().possible())
                .sum();
        facts.fact(
                word(language, "gradebook.column.total"),
                Parts.classed(
                        new Span(word(language, "gradebook.sum", GradebookFrame.points(line.credited()), possible)),
                        "num"));
        facts.fact(
                word(language, "gradebook.sum.read"),
                word(
                        language,
                        "gradebook.sum.of",
                        line.marks().stream()
                                .filter(mark -> mark.counts().isPresent())
                                .count(),
                        line.marks().size()));
        long waits = line.marks().stream().filter(Mark::waits).count();
        if (waits > 0) facts.fact(word(language, "gradebook.show.WAITING"), Long.toString(waits));
        long missing = line.marks().stream().filter(mark -> mark.isMissing(now)).count();
        if (missing > 0) facts.fact(word(language, "gradebook.show.MISSING"), Long.toString(missing));
        return Parts.classed(facts, "section");
    }

    private Component item(Mark mark, Locale language) {
        var title = Parts.classed(
                new Anchor("work/" + mark.of().id(), mark.of().title().in(language)), "title");
        var head = Parts.classed(new Div(title, result(mark, language)), "mark-title");
        var meta = Parts.classed(new Div(), "meta");
        meta.add(new Span(word(
                language,
                "gradebook.due",
                frame.say().moment(language, mark.times().due(), mark.of().zone()))));
        if (!mark.times().due().equals(mark.of().due())) meta.add(new Span(word(language, "gradebook.extended")));
        if (!mark.of().required()) meta.add(new Span(word(language, "gradebook.optional")));
        var all = Parts.classed(new Div(head, meta), "mark-item");
        for (var attempt : mark.attempts().reversed()) all.add(attempt(mark, attempt, language));
        return all;
    }

    private Component result(Mark mark, Locale language) {
        if (mark.counts().isPresent())
            return Parts.classed(
                    new Span(word(
                            language,
                            "gradebook.points",
                            GradebookFrame.points(mark.credited()),
                            mark.of().rubric().possible())),
                    "num",
                    "nowrap");
        var now = frame.clock().instant();
        if (mark.waits()) return tag(language, "waits", "");
        if (mark.isMissing(now)) return tag(language, "missing", "warn");
        return tag(language, mark.times().cutOff().isAfter(now) ? "open" : "nothing", "");
    }

    private Component attempt(Mark mark, Attempt attempt, Locale language) {
        var version = attempt.version();
        var grade = attempt.grade();
        var line = Parts.classed(new Div(), "attempt");
        line.add(new Anchor(
                grade == null ? "work/" + mark.of().id() : "feedback/" + version.submission(),
                word(language, "gradebook.version", version.number())));
        line.add(Parts.classed(
                new Span(frame.say().moment(language, version.at(), mark.of().zone())), "small", "faint"));
        line.add(Parts.classed(new Span(why(mark, attempt, grade, language)), "small", "why"));
        if (grade != null && grade.counts()) line.add(tag(language, "counts", "ok"));
        return line;
    }

    /// 得15分，迟交2天扣3分，计12分；第2版更高。
    private String why(Mark mark, Attempt attempt, @org.jspecify.annotations.Nullable Grade grade, Locale language) {
        if (grade == null)
            return attempt.daysLate() == 0
                    ? word(language, "gradebook.why.waits")
                    : word(language, "gradebook.why.waits-late", attempt.daysLate());
        var why = new StringBuilder(word(language, "gradebook.why.scored", grade.score(), grade.possible()));
        if (grade.daysLate() > 0) why.append(late(mark, grade, language));
        if (!grade.counts())
            mark.counts()
                    .ifPresent(best -> why.append(word(
                            language,
                            best.credited() == grade.credited() ? "gradebook.why.equal" : "gradebook.why.better",
                            best.version())));
        return why.toString();
    }

    private String late(Mark mark, Grade grade, Locale language) {
        long off = grade.score() * 100L - grade.credited();
        var rule = mark.of().late();
        if (off == 0) return word(language, "gradebook.why.late-free", grade.daysLate());
        long full = Math.min(100L, rule.percentADay() * grade.daysLate()) * grade.possible();
        return word(
                language,
                off < full ? "gradebook.why.late-floor" : "gradebook.why.late",
                grade.daysLate(),
                rule.percentADay(),
                GradebookFrame.points(off),
                GradebookFrame.points(grade.credited()),
                rule.floorPercent());
    }

    private Span tag(Locale language, String key, String mood) {
        var tag = Parts.classed(new Span(word(language, "gradebook.tag." + key)), "tag");
        if (!mood.isEmpty()) tag.addClassName(mood);
        return tag;
    }

    private String word(Locale language, String key, Object... arguments) {
        return frame.say().text(language, key, Objects.requireNonNull(arguments));
    }
}
