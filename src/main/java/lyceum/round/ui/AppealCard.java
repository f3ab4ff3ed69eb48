package lyceum.round.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Locale;
import lyceum.language.Languages;
import lyceum.rotation.RotatingGroup;
import lyceum.round.Round;
import lyceum.round.RoundAppeal;
import lyceum.round.RoundAppeals.Remedy;
import lyceum.shell.Localized;
import lyceum.shell.Parts;
import lyceum.standing.ScoreKind;

/// An appeal on the desk, with its answer or the form for one.
class AppealCard extends RoundPart {
    private final transient Round round;
    private final transient RotatingGroup group;
    private final transient RoundAppeal appeal;
    private final transient Runnable again;

    AppealCard(RoundFrame frame, Round round, RotatingGroup group, RoundAppeal appeal, String name, Runnable again) {
        super(frame, round);
        this.round = round;
        this.group = group;
        this.appeal = appeal;
        this.again = again;
        addClassNames("stack", "appeal-card");
        add(
                Parts.row(
                        Parts.classed(new Span(name), "strong"),
                        Parts.classed(new Span(getTranslation("round.ground." + appeal.ground())), "tag"),
                        Parts.classed(
                                new Span(frame.say().moment(language(), appeal.filedAt(), group.zone())),
                                "small",
                                "faint")),
                Parts.classed(new Paragraph(appeal.words()), "pre-line"));
        var event = appeal.event();
        if (event != null)
            add(Parts.classed(
                    new Paragraph(
                            getTranslation("round.appeal.about", getTranslation("standing.kind." + event.kind()))),
                    "small",
                    "soft"));
        if (!appeal.link().isEmpty()) {
            var link = new Anchor(appeal.link(), appeal.link());
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            add(link);
        }
        if (appeal.outcome() == null) answering();
        else
            add(Parts.classed(
                    new Paragraph(getTranslation("round.appeal." + appeal.outcome() + ".with", appeal.answer())),
                    "pre-line",
                    "soft"));
    }

    private void answering() {
        var form = frame.form(group, "answer/" + appeal.id());
        var answer = form.text("answer", new TextArea(getTranslation("round.answer")));
        answer.setHelperText(getTranslation("round.answer.help"));
        answer.setMinRows(2);
        var kind = new Select<ScoreKind>();
        kind.setLabel(getTranslation("round.answer.kind"));
        kind.setItems(ScoreKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("standing.kind." + one));
        form.field("kind", kind, ScoreKind::name, ScoreKind::valueOf);
        var event = appeal.event();
        kind.setValue(event == null ? ScoreKind.WORK_GRADED : event.kind());
        var day = form.field(
                "day",
                Localized.picker(new DatePicker(getTranslation("round.answer.day"))),
                LocalDate::toString,
                LocalDate::parse);
        day.setValue(round.window().last());
        var points = form.field(
                "points",
                new BigDecimalField(getTranslation("round.answer.points")),
                Object::toString,
                java.math.BigDecimal::new);
        points.setHelperText(getTranslation("round.answer.points.help"));
        form.acts(
                Parts.button(
                        getTranslation("round.answer.points.do"),
                        () -> does(
                                form,
                                () -> frame.appeals()
                                        .uphold(
                                                frame.me(),
                                                appeal.id(),
                                                new Remedy(kind.getValue(), day.getValue(), points.getValue()),
                                                answer.getValue()))),
                Parts.button(
                        getTranslation("round.answer.excuse"),
                        () -> does(
                                form,
                                () -> frame.appeals()
                                        .uphold(frame.me(), appeal.id(), Remedy.EXCUSED, answer.getValue()))),
                Parts.quiet(
                        getTranslation("round.answer.dismiss"),
                        () -> does(form, () -> frame.appeals().dismiss(frame.me(), appeal.id(), answer.getValue()))));
        form.restore(again);
        add(form);
    }

    private void does(lyceum.shell.DraftedForm form, Runnable deed) {
        if (RoundFrame.does(form, deed, getTranslation("round.answer.done"))) again.run();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
