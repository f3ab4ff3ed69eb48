package lyceum.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import lyceum.language.Languages;
import lyceum.rotation.RotatingGroup;
import lyceum.round.Round;
import lyceum.round.Round.State;
import lyceum.round.RoundAppeal;
import lyceum.round.RoundAppeals.Claim;
import lyceum.round.RoundLot;
import lyceum.round.RoundResults.Mine;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.standing.Contender;
import lyceum.standing.Line;

/// The own result in a round: rank, line and every event; the appeal, and what is to be handed over. For nobody's eyes
/// but one's own.
class MyResult extends RoundPart {
    private static final int SHOWN = 50;

    private final transient Round round;
    private final transient RotatingGroup group;
    private final transient Runnable again;

    MyResult(RoundFrame frame, Round round, RotatingGroup group, Runnable again) {
        super(frame, round);
        this.round = round;
        this.group = group;
        this.again = again;
        var mine = frame.results().mine(frame.me(), round.id());
        if (round.state() == State.CONFIRMED && round.isOfSeats() && mine.own().leaves()) handover();
        section("round.mine", figures(mine), strip(mine));
        lot(mine);
        frame.appeals().until(frame.me(), round.id()).ifPresent(until -> appeal(mine, until));
        appeals();
        events(mine);
    }

    private void section(String title, Component... parts) {
        var section = Parts.classed(new Section(new H2(getTranslation(title))), "section");
        section.add(parts);
        add(section);
    }

    private Component figures(Mine mine) {
        var row = Parts.classed(Parts.row(), "standing-figures");
        if (mine.rank() > 0)
            row.add(figure(
                    getTranslation("standing.among", mine.scores().size()),
                    getTranslation("standing.rank", mine.rank()),
                    ""));
        row.add(figure(
                getTranslation("standing.score"), RoundFrame.points(mine.own().score()), "m"));
        row.add(Parts.classed(new Paragraph(sentence(mine)), "small", "soft"));
        return row;
    }

    private static Component figure(String name, String number, String size) {
        var num = Parts.classed(new Span(number), "num");
        if (!size.isEmpty()) num.addClassName(size);
        return Parts.classed(new Div(Parts.classed(new Span(name), "small", "faint"), num), "figure");
    }

    /// What the lot drew for oneself, where it decided.
    private void lot(Mine mine) {
        frame.results()
                .lot(frame.me(), round.id())
                .map(RoundLot::lot)
                .filter(_ -> mine.own().drawn())
                .ifPresent(lot -> add(Parts.classed(
                        new Paragraph(getTranslation(
                                "round.mine.drawn",
                                mine.own().person().text(),
                                lot.draw(mine.own().person().text()))),
                        "small",
                        "soft")));
    }

    private String sentence(Mine mine) {
        if (mine.own().place() != Contender.Place.ELIGIBLE)
            return getTranslation(
                    "standing.place." + mine.own().place(), mine.policy().newcomerDays());
        if (mine.own().leaves())
            return getTranslation(round.state().isTold() ? "round.mine.leaves" : "round.mine.would-leave");
        if (mine.own().kept()) return getTranslation("round.mine.kept");
        return getTranslation(mine.own().score() >= mine.policy().passLine() ? "round.mine.above" : "round.mine.below");
    }

    private static Component strip(Mine mine) {
        return new RoundStrip(
                mine.scores(),
                mine.policy().passLine(),
                mine.rank() > 0 ? (Long) mine.own().score() : null);
    }

    private void events(Mine mine) {
        var rows = Parts.classed(new Rows(), "points");
        for (var line : mine.lines().stream().limit(SHOWN).toList())
            rows.row(
                    new Div(
                            line.path().isEmpty()
                                    ? new Span(about(line))
                                    : Parts.classed(new Anchor(line.path(), about(line)), "title"),
                            Parts.classed(
                                    new Div(
                                            new Span(getTranslation(
                                                    "standing.points.day",
                                                    line.event().day())),
                                            new Span(getTranslation("standing.kind."
                                                    + line.event().kind()))),
                                    "meta")),
                    Parts.classed(new Span("+" + exactly(line.credited())), "num", "nowrap"));
        if (rows.isEmpty())
            section("round.events", Parts.classed(new Paragraph(getTranslation("round.events.none")), "small", "soft"));
        else section("round.events", rows);
    }

    private String about(Line line) {
        var title = line.title().in(language());
        return title.isEmpty()
                ? getTranslation("standing.kind." + line.event().kind())
                : getTranslation("standing.act." + line.event().kind(), title);
    }

    private static String exactly(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros().toPlainString();
    }

    private void appeal(Mine mine, Instant until) {
        if (frame.appeals().own(frame.me(), round.id()).stream().anyMatch(RoundAppeal::waits)) return;
        var form = frame.form(group, "appeal/" + round.id());
        var ground = new RadioButtonGroup<RoundAppeal.Ground>(getTranslation("round.appeal.ground"));
        ground.setItems(RoundAppeal.Ground.values());
        ground.setItemLabelGenerator(one -> getTranslation("round.ground." + one));
        form.field("ground", ground, Enum::name, RoundAppeal.Ground::valueOf);
        ground.setValue(RoundAppeal.Ground.WRONG_FACT);
        var event = new Select<Line>();
        event.setLabel(getTranslation("round.appeal.event"));
        event.setEmptySelectionAllowed(true);
        event.setEmptySelectionCaption(getTranslation("round.appeal.event.none"));
        event.setItems(mine.lines());
        event.setItemLabelGenerator(line -> line == null
                ? getTranslation("round.appeal.event.none")
                : getTranslation("round.appeal.event.line", line.event().day(), about(line)));
        form.add(event);
        var words = form.text("words", new TextArea(getTranslation("round.appeal.words")));
        words.setHelperText(getTranslation("round.appeal.words.help"));
        words.setMinRows(3);
        var link = form.text("link", new TextField(getTranslation("round.appeal.link")));
        link.setHelperText(getTranslation("round.appeal.link.help"));
        form.acts(Parts.button(getTranslation("round.appeal.do"), () -> {
            var line = event.getValue();
            var claim = new Claim(
                    Objects.requireNonNullElse(ground.getValue(), RoundAppeal.Ground.WRONG_FACT),
                    line == null
                            ? null
                            : new RoundAppeal.Event(
                                    line.event().kind(),
                                    line.event().source(),
                                    line.event().cause()),
                    words.getValue(),
                    link.getValue());
            if (RoundFrame.does(
                    form,
                    () -> frame.appeals().file(frame.me(), round.id(), claim),
                    getTranslation("round.appeal.done"))) again.run();
        }));
        form.restore(again);
        section(
                "round.appeal",
                Parts.classed(
                        new Paragraph(getTranslation(
                                "round.appeal.until", frame.say().moment(language(), until, group.zone()))),
                        "soft"),
                form);
    }

    private void appeals() {
        var own = frame.appeals().own(frame.me(), round.id());
        if (own.isEmpty()) return;
        var rows = Parts.classed(new Rows(), "fold");
        for (var one : own) {
            var about = new Div(
                    new Span(getTranslation("round.ground." + one.ground())),
                    Parts.classed(new Paragraph(one.words()), "pre-line", "small", "soft"));
            if (!one.answer().isEmpty())
                about.add(Parts.classed(
                        new Paragraph(getTranslation("round.appeal.answer", one.answer())), "pre-line", "small"));
            rows.row(
                    about,
                    Parts.classed(
                            new Span(getTranslation(
                                    one.outcome() == null ? "round.appeal.waits" : "round.appeal." + one.outcome())),
                            "tag"));
        }
        section("round.appeals.own", rows);
    }

    private void handover() {
        var open = frame.handovers().own(frame.me(), round.id());
        section(
                "round.handover",
                Parts.classed(new Paragraph(getTranslation("round.handover.what")), "soft"),
                new HandoverList(frame, round, group, open, again));
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
