package lyceum.standing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import lyceum.community.NumberFormat;
import lyceum.language.Say;
import lyceum.rotation.RotatingGroup;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.standing.DryRun;

/// What a dry run found: who would leave, who would move the seats of others, and who would rise.
@org.springframework.stereotype.Component
class DryRunParts {
    private final StandingFrame frame;
    private final Say say;

    DryRunParts(StandingFrame frame, Say say) {
        this.frame = frame;
        this.say = say;
    }

    Component of(DryRun run, RotatingGroup group, Locale language) {
        var numbers = frame.communities().get(group.community()).numbers();
        var all = Parts.stack(
                new H3(say.text(
                        language,
                        "standing.dry-run.result",
                        run.window().first(),
                        run.window().last())),
                Parts.classed(new Paragraph(say.text(language, "standing.dry-run.writes-nothing")), "small", "soft"),
                new Strip(frame, group, run.tried(), null),
                movers(run, group, numbers, language));
        all.add(new H3(say.text(language, "standing.dry-run.sways")), sways(run, group, language));
        if (!group.isTable()) return all;
        all.add(
                new H3(say.text(language, "standing.dry-run.rising")),
                Parts.classed(
                        new Paragraph(say.text(language, "standing.dry-run.rising.note", run.seats())),
                        "small",
                        "soft"),
                rising(run, numbers, language));
        return all;
    }

    private Component movers(DryRun run, RotatingGroup group, NumberFormat numbers, Locale language) {
        if (run.movers().isEmpty()) return soft(language, key(group, "standing.dry-run.nobody"));
        var rows = new Rows();
        for (var one : run.movers()) {
            var state = one.leavesNow() ? one.leftBefore() ? "both" : "new" : "stays";
            rows.row(
                    new Div(
                            Parts.classed(new Span(numbers.write(one.number())), "num", "small", "faint", "number"),
                            new Span(one.name() == null ? say.text(language, "group.members.gone") : one.name())),
                    new Div(
                            Parts.classed(
                                    new Span(say.text(
                                            language,
                                            "standing.dry-run.from-to",
                                            StandingFrame.points(one.before()),
                                            StandingFrame.points(one.after()))),
                                    "small",
                                    "soft"),
                            Parts.classed(
                                    new Span(say.text(language, key(group, "standing.dry-run.mover." + state))),
                                    "tag")));
        }
        return rows;
    }

    private Component sways(DryRun run, RotatingGroup group, Locale language) {
        var rows = new Rows();
        for (var sway : run.sways()) {
            if (sway.changesNothing()) continue;
            var comma = say.text(language, "standing.comma");
            var words = new Div();
            if (!sway.leaves().isEmpty())
                words.add(new Paragraph(say.text(
                        language, key(group, "standing.dry-run.sway.leaves"), String.join(comma, sway.leaves()))));
            if (!sway.stays().isEmpty())
                words.add(new Paragraph(
                        say.text(language, "standing.dry-run.sway.stays", String.join(comma, sway.stays()))));
            rows.row(
                    new Span(say.text(
                            language,
                            sway.larger() ? "standing.dry-run.sway.larger" : "standing.dry-run.sway.smaller",
                            say.text(language, "standing.kind." + sway.kind()))),
                    words);
        }
        return rows.isEmpty() ? soft(language, key(group, "standing.dry-run.sways.none")) : Parts.classed(rows, "fold");
    }

    private Component rising(DryRun run, NumberFormat numbers, Locale language) {
        if (run.rising().isEmpty()) return soft(language, "standing.dry-run.rising.none");
        var rows = new Rows();
        for (var one : run.rising())
            rows.row(
                    new Div(
                            Parts.classed(new Span(numbers.write(one.number())), "num", "small", "faint", "number"),
                            new Span(one.name())),
                    Parts.classed(new Span(StandingFrame.points(one.score())), "num"));
        return rows;
    }

    private String key(RotatingGroup group, String key) {
        return frame.words().key(group.topology(), key);
    }

    private Paragraph soft(Locale language, String key) {
        return Parts.classed(new Paragraph(say.text(language, key)), "small", "soft");
    }
}
