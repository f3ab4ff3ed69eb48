package lyceum.book.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import lyceum.book.Book;
import lyceum.book.Manuscripts;
import lyceum.book.PageAnswer;
import lyceum.book.PageClaim;
import lyceum.book.PageClaimId;
import lyceum.book.PageText;
import lyceum.shared.NotFound;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Toast;

/// Pages that somebody writes: hand them in, read them, say what one thinks, and settle who does what.
@Route("projects/:project/book/:claim")
@PermitAll
class PageClaimView extends BookPage {
    PageClaimView(BookFrame frame) {
        super(frame);
    }

    @Override
    void show(BeforeEnterEvent event) {
        var id = PageClaimId.parse(event.getRouteParameters().get("claim").orElse(""));
        var claim = frame.books().get(me(), id);
        if (!claim.project().equals(project())) throw new NotFound();
        var unit = frame.books().of(me(), project()).map(Book::unit).orElse(Book.Unit.PAGE);
        add(
                Parts.back(getTranslation("book.back"), BookFrame.path(project())),
                new H2(called(unit, claim.pages())),
                about(claim));
        boolean writes =
                seen().mayHelp() && claim.owner().equals(me()) && claim.state().isOpen();
        if (writes) section(getTranslation("book.write"), writing(claim));
        if (claim.version() > 0) shown(claim, version(event, claim));
        else if (!writes) add(Parts.classed(new Paragraph(getTranslation("book.nothing-yet")), "soft", "section"));
        if (seen().mayHelp() && me().equals(claim.reviewer()) && isRead(claim))
            section(getTranslation("book.answer"), answering(claim));
        if (seen().mayHelp() && claim.state().isOpen()) {
            var settling = new Settling(this, frame, seen(), claim);
            if (!settling.isEmpty()) section(getTranslation("book.settle"), settling);
        }
    }

    private Div about(PageClaim claim) {
        var line = Parts.classed(new Div(), "row", "small", "soft");
        line.add(
                Parts.classed(new Span(getTranslation("book.state." + claim.state())), "tag"),
                new Span(getTranslation("book.writer.is", named(claim.name()))));
        line.add(new Span(
                claim.reviewer() == null
                        ? getTranslation("book.reviewer.none")
                        : getTranslation("book.reviewer.is", named(claim.reviewerName()))));
        var due = claim.due();
        if (due != null) {
            boolean late = claim.isLate(frame.books().today(seen().project()));
            line.add(Parts.classed(
                    new Span(getTranslation(
                            late ? "book.late" : "book.due", frame.say().date(language(), due))),
                    late ? "warn" : "soft"));
        }
        return line;
    }

    private DraftedForm writing(PageClaim claim) {
        var form = new DraftedForm(frame.drafts(), me(), zone(), "pages/" + claim.id());
        var text = new TextArea(getTranslation("book.text"));
        text.setMinRows(8);
        text.setMaxRows(30);
        text.setHelperText(getTranslation("book.text.what"));
        form.text("text", text);
        var latest = latest(claim);
        text.setValue(latest);
        form.acts(Parts.primary(getTranslation("book.hand-in"), () -> {
            try {
                int version = frame.manuscripts().handIn(me(), claim.id(), text.getValue(), claim.version());
                Toast.done(getTranslation("book.handed-in", version));
            } catch (Refusal refusal) {
                form.show(List.of(refusal));
                return;
            }
            form.drop();
            again();
        }));
        form.restore(() -> text.setValue(latest));
        return form;
    }

    private String latest(PageClaim claim) {
        return claim.version() == 0
                ? ""
                : frame.manuscripts()
                        .text(me(), claim.id(), claim.version())
                        .map(PageText::text)
                        .orElse("");
    }

    private static boolean isRead(PageClaim claim) {
        return claim.state() == PageClaim.State.HANDED_IN || claim.state() == PageClaim.State.ACCEPTED;
    }

    private DraftedForm answering(PageClaim claim) {
        var form = new DraftedForm(frame.drafts(), me(), zone(), "pages-answer/" + claim.id());
        var words = new TextArea(getTranslation("book.answer.words"));
        words.setMinRows(3);
        words.setMaxRows(12);
        words.setMaxLength(Manuscripts.WORDS.most());
        words.setHelperText(getTranslation("book.answer.words.what"));
        form.text("words", words);
        var back = Parts.button(
                getTranslation("book.return"), () -> answer(form, claim, false, words.getValue(), "book.returned"));
        if (claim.state() == PageClaim.State.ACCEPTED) form.acts(back);
        else
            form.acts(
                    Parts.primary(
                            getTranslation("book.accept"),
                            () -> answer(form, claim, true, words.getValue(), "book.accepted")),
                    back);
        form.restore(words::clear);
        return form;
    }

    private void answer(DraftedForm form, PageClaim claim, boolean accepts, String words, String done) {
        try {
            frame.manuscripts().answer(me(), claim.id(), claim.version(), accepts, words);
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
            return;
        }
        form.drop();
        Toast.done(getTranslation(done));
        again();
    }

    private void shown(PageClaim claim, int version) {
        var text = frame.manuscripts().text(me(), claim.id(), version).orElseThrow(NotFound::new);
        var versions = Parts.row();
        for (int i = claim.version(); claim.version() > 1 && i >= 1; i--) {
            var link = Parts.link(
                    getTranslation("book.version", i), BookFrame.path(project()) + "/" + claim.id() + "?v=" + i);
            if (i == version) link.getElement().setAttribute("aria-current", "page");
            versions.add(Parts.classed(link, "small"));
        }
        var from = Parts.classed(
                new Paragraph(getTranslation(
                        "book.version.by", named(text.name()), frame.say().moment(language(), text.at(), zone()))),
                "small",
                "soft");
        var part = section(
                getTranslation("book.version", version),
                versions,
                from,
                Parts.classed(Prose.ofHtml(frame.markdown().html(text.text())), "page-text"));
        for (var answer : text.answers()) part.add(answered(answer));
    }

    private Div answered(PageAnswer answer) {
        var words = Parts.classed(new Div(), "page-answer");
        words.add(Parts.classed(
                new Paragraph(getTranslation(
                        answer.accepted() ? "book.accepted.by" : "book.returned.by",
                        named(answer.name()),
                        frame.say().moment(language(), answer.at(), zone()))),
                "small",
                "strong"));
        if (!answer.words().isEmpty()) words.add(Prose.ofHtml(frame.markdown().html(answer.words())));
        return words;
    }

    private static int version(BeforeEnterEvent event, PageClaim claim) {
        var asked =
                event.getLocation().getQueryParameters().getSingleParameter("v").orElse("");
        if (!asked.matches("[0-9]{1,6}")) return claim.version();
        int version = Integer.parseInt(asked);
        return version < 1 || version > claim.version() ? claim.version() : version;
    }

    private ZoneId zone() {
        return frame.communities().get(seen().project().community()).zone();
    }
}
