package lyceum.assignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import lyceum.assignment.AfterHandingIn;
import lyceum.assignment.Assignment;
import lyceum.assignment.LateRule;
import lyceum.assignment.Submission;
import lyceum.assignment.SubmissionId;
import lyceum.assignment.Submissions;
import lyceum.assignment.WorkId;
import lyceum.language.Languages;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shared.WebLink;
import lyceum.shell.Attachments;
import lyceum.shell.DraftedForm;
import lyceum.shell.LinkCards;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.RefusalNote;
import org.springframework.stereotype.Component;

/// Where a learner writes and hands in, and every version with its receipt.
@Component
class HandInPart {
    private final WorkFrame frame;
    private final List<AfterHandingIn> after;

    HandInPart(WorkFrame frame, List<AfterHandingIn> after) {
        this.frame = frame;
        this.after = after;
    }

    /// Shows itself anew with each version; the brief above it stays as it was read.
    Div show(Assignment one, PersonId reader) {
        var part = new Div();
        var own = frame.submissions().own(reader, one.id());
        fill(part, one, reader, own, isUnderWay(one, reader, own), frame.clocks(reader, one.zone(), language()));
        return part;
    }

    /// Whoever has handed in reads the receipt first; the form stands open for whoever began something newer.
    private boolean isUnderWay(Assignment one, PersonId reader, List<Submission> own) {
        return own.isEmpty()
                || frame.submissions().revising(reader).contains(one.id())
                || frame.drafts().of(reader, draft(own.getFirst().work())).isPresent();
    }

    private void fill(Div part, Assignment one, PersonId reader, List<Submission> own, boolean writing, Clocks clocks) {
        part.removeAll();
        part.add(
                writing
                        ? write(one, reader, own, clocks, () -> show(part, one, reader, clocks))
                        : another(one, reader, own, clocks, () -> fill(part, one, reader, own, true, clocks)));
        if (!own.isEmpty()) part.add(versions(one, reader, own, clocks));
    }

    private void show(Div part, Assignment one, PersonId reader, Clocks clocks) {
        var own = frame.submissions().own(reader, one.id());
        fill(part, one, reader, own, own.isEmpty(), clocks);
    }

    private Section another(Assignment one, PersonId me, List<Submission> own, Clocks clocks, Runnable write) {
        var language = language();
        var section = section(language, "assignment.another");
        try {
            var until = frame.submissions().demandMayHandIn(me, one.id());
            section.add(
                    new Paragraph(word(
                            language, "assignment.another.until", own.getFirst().version(), clocks.moment(until))),
                    Parts.row(Parts.button(word(language, "assignment.hand-in.again"), write)));
        } catch (Refusal refused) {
            section.add(new RefusalNote(refused));
        }
        return section;
    }

    private Section write(Assignment one, PersonId me, List<Submission> own, Clocks clocks, Runnable again) {
        var language = language();
        var section = section(language, own.isEmpty() ? "assignment.hand-in" : "assignment.hand-in.again");
        Instant until;
        try {
            until = frame.submissions().demandMayHandIn(me, one.id());
        } catch (Refusal refused) {
            section.add(new RefusalNote(refused));
            return section;
        }
        if (frame.submissions().revising(me).contains(one.id()))
            section.add(new Paragraph(
                    word(language, "assignment.revise", own.getFirst().version(), clocks.moment(until))));
        var work = frame.submissions().begin(me, one.id());
        var form = new DraftedForm(frame.drafts(), me, clocks.own(), draft(work));
        var text = new TextArea(word(language, "assignment.hand-in.text"));
        text.setMinRows(8);
        text.setMaxRows(30);
        text.setHelperText(word(language, "assignment.hand-in.help"));
        form.text("text", text);
        var preview = Parts.classed(new Div(), "preview");
        preview.setVisible(false);
        form.add(
                new Attachments(
                        text,
                        frame.files().largest(),
                        (name, body) -> frame.files()
                                .take(me, Submissions.place(work), name, body)
                                .markdown()),
                preview);
        var links = form.text("links", links(language));
        if (!own.isEmpty()) {
            text.setValue(own.getFirst().text());
            links.setValue(WebLink.written(own.getFirst().links()));
        }
        form.acts(
                Parts.primary(
                        word(language, "assignment.hand-in.act"),
                        () -> handIn(
                                form,
                                () -> frame.submissions()
                                        .handIn(me, one.id(), own.size(), text.getValue(), links.getValue()),
                                again)),
                Parts.quiet(word(language, "assignment.preview"), () -> {
                    preview.setVisible(!preview.isVisible());
                    preview.removeAll();
                    preview.add(Prose.ofHtml(frame.markdown().html(text.getValue())));
                }));
        form.restore(again);
        section.add(form);
        return section;
    }

    private static String draft(WorkId work) {
        return "work/" + work;
    }

    private TextArea links(Locale language) {
        var links = new TextArea(word(language, "assignment.hand-in.links"));
        links.setHelperText(word(language, "assignment.hand-in.links.help"));
        links.setMinRows(1);
        links.setMaxRows(8);
        return links;
    }

    private static void handIn(DraftedForm form, Runnable act, Runnable again) {
        try {
            act.run();
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
            return;
        }
        form.drop();
        again.run();
    }

    private Section versions(Assignment one, PersonId me, List<Submission> own, Clocks clocks) {
        var language = language();
        var section = section(language, "assignment.versions");
        var due = frame.assignments().due(one, own);
        var told = new HashMap<SubmissionId, AfterHandingIn.Told>();
        after.forEach(room -> told.putAll(room.told(one, me, own, language)));
        own.forEach(version -> {
            var part = version(version, due.getOrDefault(version.id(), one.due()), clocks);
            var news = told.get(version.id());
            if (news != null) part.add(Parts.row(Parts.buttonLink(news.label(), news.path())));
            section.add(part);
        });
        return section;
    }

    private Div version(Submission version, Instant due, Clocks clocks) {
        var language = clocks.language();
        var head = Parts.row(
                Parts.classed(new Span(word(language, "assignment.version", version.version())), "strong"),
                new Span(clocks.moment(version.at())));
        long days = LateRule.startedDays(version.at(), due);
        if (days > 0) head.add(Parts.classed(new Span(word(language, "assignment.late.by", days)), "tag", "warn"));
        var receipt =
                Parts.classed(new Paragraph(word(language, "assignment.receipt") + " "), "xs", "faint", "receipt");
        receipt.add(new Code(version.sha256()));
        return Parts.classed(
                new Div(
                        head,
                        Prose.ofHtml(frame.markdown().html(version.text())),
                        new LinkCards(version.links()),
                        receipt),
                "version");
    }

    private Section section(Locale language, String title) {
        return Parts.classed(new Section(new H2(word(language, title))), "section");
    }

    private String word(Locale language, String key, Object... arguments) {
        return frame.say().text(language, key, arguments);
    }

    private static Locale language() {
        return Languages.nearest(UI.getCurrent().getLocale());
    }
}
