package lyceum.sanction.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Map;
import lyceum.access.SignedIn;
import lyceum.channel.Saying;
import lyceum.channel.SayingId;
import lyceum.language.Languages;
import lyceum.language.Markdown;
import lyceum.sanction.Report;
import lyceum.sanction.Reports;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Toast;

/// Somebody reports what was said: a reason from a short list, and a few words.
@Route("groups/:group/report/:saying")
@PermitAll
class ReportView extends Page implements BeforeEnterObserver {
    private final transient Reports reports;
    private final transient OrderWords words;
    private final transient Markdown markdown;
    private final transient SignedIn who;

    ReportView(Reports reports, OrderWords words, Markdown markdown, SignedIn who) {
        this.reports = reports;
        this.words = words;
        this.markdown = markdown;
        this.who = who;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = SayingId.parse(event.getRouteParameters().get("saying").orElse(""));
        show(reports.reportable(who.person(), id));
    }

    private void show(Saying said) {
        clear();
        head(words.group(said.group(), language()), getTranslation("sanction.report"));
        add(
                Parts.classed(
                        new Paragraph(getTranslation("sanction.report.said", words.name(said.author(), language()))),
                        "small",
                        "soft"),
                Parts.classed(new Div(Prose.ofHtml(markdown.html(said.text()))), "quoted"));
        var reason = new RadioButtonGroup<Report.Reason>(getTranslation("sanction.report.reason"));
        reason.addThemeName("vertical");
        reason.setItems(Report.Reason.values());
        reason.setItemLabelGenerator(one -> getTranslation("sanction.reason." + one));
        reason.setValue(Report.Reason.ABUSE);
        var more = new TextArea(getTranslation("sanction.report.words"));
        more.setMinRows(2);
        var notes = new Div();
        var form = Parts.classed(new Div(reason, more, notes), "form", "section");
        form.add(Parts.row(
                Parts.primary(getTranslation("sanction.report.do"), () -> {
                    try {
                        reports.report(who.person(), said.id(), reason.getValue(), more.getValue());
                    } catch (Refusal refusal) {
                        Fields.show(refusal, Map.of("words", more), notes);
                        return;
                    }
                    Toast.done(getTranslation("sanction.report.done"));
                    getUI().ifPresent(ui -> ui.navigate(said.path()));
                }),
                Parts.link(getTranslation("sanction.back"), said.path())));
        add(form, Parts.classed(new Paragraph(getTranslation("sanction.report.what")), "small", "soft", "section"));
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
