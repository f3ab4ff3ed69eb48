package lyceum.sanction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lyceum.access.SignedIn;
import lyceum.channel.Presences;
import lyceum.channel.Saying;
import lyceum.channel.SayingId;
import lyceum.language.Languages;
import lyceum.language.Markdown;
import lyceum.sanction.Report;
import lyceum.sanction.Reports;
import lyceum.sanction.Sanctions;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.RefusalNote;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// Something was said: who reported it, whether it stands, and what is done about its author.
@Route("groups/:group/order/:saying")
@PermitAll
@StyleSheet("rooms/channel.css")
@StyleSheet("rooms/sanction.css")
class CaseView extends Page implements BeforeEnterObserver {
    private final transient Reports reports;
    private final transient Sanctions sanctions;
    private final transient Presences presences;
    private final transient RulingForms forms;
    private final transient OrderWords words;
    private final transient Markdown markdown;
    private final transient SignedIn who;

    CaseView(
            Reports reports,
            Sanctions sanctions,
            Presences presences,
            RulingForms forms,
            OrderWords words,
            Markdown markdown,
            SignedIn who) {
        this.reports = reports;
        this.sanctions = sanctions;
        this.presences = presences;
        this.forms = forms;
        this.words = words;
        this.markdown = markdown;
        this.who = who;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(SayingId.parse(event.getRouteParameters().get("saying").orElse("")));
    }

    private void show(SayingId id) {
        var said = reports.saying(who.person(), id);
        var report = reports.about(who.person(), id);
        clear();
        head(words.group(said.group(), language()), getTranslation("sanction.case"));
        add(quoted(said, report));
        report.ifPresent(this::voices);
        stands(said, report);
        history(said);
        author(said);
    }

    private Component quoted(Saying said, Optional<Report> report) {
        var text = report.map(Report::text).orElse(said.text());
        var all = Parts.stack(
                Parts.classed(
                        new Paragraph(getTranslation("sanction.report.said", words.name(said.author(), language()))),
                        "small",
                        "soft"),
                Parts.classed(new Div(Prose.ofHtml(markdown.html(text))), "quoted"));
        if (!text.equals(said.text()))
            all.add(
                    Parts.classed(new Paragraph(getTranslation("sanction.case.now")), "small", "soft"),
                    Parts.classed(new Div(Prose.ofHtml(markdown.html(said.text()))), "quoted"));
        if (said.hidden())
            all.add(Parts.classed(new Paragraph(getTranslation("sanction.case.hidden")), "small", "warn"));
        else all.add(Parts.row(Parts.link(getTranslation("sanction.case.open"), said.path())));
        return all;
    }

    private void voices(Report report) {
        var people =
                words.people(report.voices().stream().map(Report.Voice::person).toList());
        var rows = new Rows();
        for (var voice : report.voices()) {
            var about = new Div(new Span(getTranslation("sanction.reason." + voice.reason())));
            if (!voice.words().isEmpty())
                about.add(Parts.classed(new Paragraph(voice.words()), "small", "soft", "typed"));
            rows.row(
                    about,
                    Parts.classed(new Span(words.name(voice.person(), people, language())), "xs", "faint", "nowrap"));
        }
        section(
                getTranslation("sanction.case.voices"),
                getTranslation("sanction.report.count", report.voices().size()),
                rows);
    }

    /// Whether it may stand, and if not, hides it.
    private void stands(Saying said, Optional<Report> report) {
        var section = section(getTranslation("sanction.case.stands"));
        var notes = new Div();
        report.ifPresent(one -> {
            var outcome = one.outcome();
            var at = one.decidedAt();
            if (outcome != null && at != null)
                section.add(Parts.classed(
                        new Paragraph(getTranslation(
                                "sanction.case.settled",
                                words.moment(at, one.community(), language()),
                                getTranslation("sanction.report.outcome." + outcome))),
                        "small",
                        "soft"));
            else
                section.add(Parts.row(Parts.button(
                        getTranslation("sanction.case.dismiss"),
                        () -> attempt(
                                () -> reports.dismiss(who.person(), one.id()),
                                "sanction.case.dismissed",
                                said,
                                notes))));
        });
        if (said.hidden())
            section.add(Parts.row(Parts.button(
                    getTranslation("sanction.case.show"),
                    () -> attempt(() -> reports.show(who.person(), said.id()), "sanction.case.shown", said, notes))));
        else if (!said.author().equals(who.person())) section.add(hiding(said));
        section.add(notes);
    }

    private Div hiding(Saying said) {
        var why = new TextArea(getTranslation("sanction.case.hide.reason"));
        why.setHelperText(getTranslation("sanction.case.hide.what"));
        why.setMinRows(1);
        var notes = new Div();
        var form = Parts.classed(new Div(why, notes), "form");
        form.add(Parts.row(Parts.button(getTranslation("sanction.case.hide"), () -> {
            try {
                reports.hide(who.person(), said.id(), why.getValue());
            } catch (Refusal refusal) {
                Fields.show(refusal, Map.of("reason", why), notes);
                return;
            }
            Toast.done(getTranslation("sanction.report.outcome.HIDDEN"));
            show(said.id());
        })));
        return form;
    }

    private void history(Saying said) {
        var past = sanctions.of(who.person(), said.group(), said.author());
        if (past.isEmpty()) return;
        var rows = new Rows();
        past.forEach(one -> rows.row(
                new Div(
                        Parts.link(getTranslation("sanction.kind." + one.kind()), "sanctions/" + one.id()),
                        Parts.classed(new Paragraph(one.clause().in(language())), "small", "soft")),
                Parts.classed(
                        new Span(getTranslation(
                                "sanction.from-to",
                                words.moment(one.since(), one.community(), language()),
                                words.until(one, language()))),
                        "xs",
                        "faint")));
        section(getTranslation("sanction.case.history"), rows);
    }

    /// Nothing is done about whoever is no member here any more.
    private void author(Saying said) {
        var name = words.name(said.author(), language());
        if (isGone(said, said.author())) return;
        var section = section(getTranslation("sanction.case.rule", name));
        var presence = presences.of(said.group(), said.author());
        if (presence.isStaff())
            section.add(Parts.classed(new Paragraph(getTranslation("sanction.case.staff")), "small", "soft"));
        else
            section.add(
                    Parts.classed(new Paragraph(getTranslation("sanction.case.rule.what")), "small", "soft"),
                    forms.of(presence, said.id(), language(), () -> show(said.id())));
    }

    private boolean isGone(Saying said, PersonId author) {
        try {
            presences.of(said.group(), author);
            return false;
        } catch (NotFound gone) {
            return true;
        }
    }

    private void attempt(Runnable act, String done, Saying said, Div notes) {
        try {
            act.run();
        } catch (Refusal refusal) {
            notes.removeAll();
            notes.add(new RefusalNote(refusal));
            return;
        }
        Toast.done(getTranslation(done));
        show(said.id());
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
