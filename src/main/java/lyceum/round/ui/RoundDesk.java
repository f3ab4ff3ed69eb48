package lyceum.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import lyceum.language.Languages;
import lyceum.rotation.RotatingGroup;
import lyceum.round.Round;
import lyceum.round.Round.State;
import lyceum.round.RoundLine;
import lyceum.round.RoundResults.Named;
import lyceum.shared.PersonId;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.standing.Contender;

/// What owners and secretaries do about a round, and what they see of it: for each state the one act that comes next.
class RoundDesk extends RoundPart {
    private final transient Round round;
    private final transient RotatingGroup group;
    private final transient Runnable again;
    private final transient Instant now;
    private final boolean holds;

    RoundDesk(RoundFrame frame, Round round, RotatingGroup group, Runnable again, Instant now) {
        super(frame, round);
        this.round = round;
        this.group = group;
        this.again = again;
        this.now = now;
        this.holds = frame.holds(round);
        addClassName("round-desk");
        switch (round.state()) {
            case DRAFT -> draft();
            case APPEAL -> signatures();
            case CONFIRMED -> handovers();
            default -> {}
        }
        if (frame.signs(round) && round.isRanked()) {
            if (round.state() == State.APPEAL) appeals();
            ranking();
            changes();
        }
        if (holds && round.state().isBeforeExecution())
            reasoned("call-off", why -> frame.rounds().callOff(frame.me(), round.id(), why));
        if (holds && canBeUndone()) reasoned("undo", why -> frame.rounds().undo(frame.me(), round.id(), why));
    }

    private void section(String title, Component... parts) {
        var section = Parts.classed(new Section(new H2(getTranslation(title))), "section");
        section.add(parts);
        add(section);
    }

    private void draft() {
        if (!holds) return;
        var form = frame.form(group, "plan/" + round.id());
        var days = new RoundsView.WindowFields(
                form, round.window().first(), round.window().last());
        form.acts(
                Parts.primary(getTranslation("round.announce"), () -> {
                    if (RoundFrame.does(
                            form,
                            () -> {
                                frame.rounds().plan(frame.me(), round.id(), days.first(), days.last());
                                frame.rounds().announce(frame.me(), round.id());
                            },
                            getTranslation("round.announced"))) again.run();
                }),
                Parts.button(getTranslation("round.plan"), () -> {
                    if (RoundFrame.does(
                            form,
                            () -> frame.rounds().plan(frame.me(), round.id(), days.first(), days.last()),
                            getTranslation("round.planned"))) again.run();
                }));
        form.restore(again);
        section("round.announcing", soft("round.announcing.what"), form);
    }

    private void signatures() {
        var waiting = frame.signatures().waiting(frame.me(), round.id());
        var second = names(waiting.second());
        var parts = Parts.stack();
        if (!waiting.timeIsOver())
            parts.add(soft("round.sign.until", frame.say().moment(language(), waiting.appealsUntil(), group.zone())));
        if (waiting.undecided() > 0) parts.add(soft("round.sign.undecided", waiting.undecided()));
        if (round.signedBy() != null) parts.add(soft("round.sign.first", names(List.of(round.signedBy()))));
        parts.add(waiting.second().isEmpty() ? soft("round.sign.nobody") : soft("round.sign.second", second));
        if (waiting.second().isEmpty() && round.standIn()) parts.add(soft("round.sign.operator"));
        var acts = Parts.row();
        if (waiting.isReady() && round.signedBy() == null && holds)
            acts.add(Parts.primary(
                    getTranslation("round.sign"),
                    () -> ask("sign", () -> frame.signatures().sign(frame.me(), round.id()))));
        if (waiting.isReady() && round.signedBy() != null && !frame.me().equals(round.signedBy()))
            acts.add(Parts.primary(
                    getTranslation("round.confirm"),
                    () -> ask("confirm", () -> frame.signatures().confirm(frame.me(), round.id()))));
        if (waiting.second().isEmpty() && holds && !round.standIn())
            acts.add(Parts.button(
                    getTranslation("round.stand-in"),
                    () -> ask("stand-in", () -> frame.signatures().letAnOperatorStandIn(frame.me(), round.id()))));
        parts.add(acts);
        section("round.signatures", parts);
    }

    private String names(List<PersonId> people) {
        var known = frame.accounts().people(people);
        return people.stream()
                .map(one -> {
                    var person = known.get(one);
                    return person == null ? getTranslation("group.members.gone") : person.name();
                })
                .collect(Collectors.joining(getTranslation("standing.comma")));
    }

    private void handovers() {
        var all = frame.handovers().all(frame.me(), round.id());
        var parts = Parts.stack(soft("round.handovers.what"));
        boolean open = false;
        for (var one : all) {
            open |= !one.pieces().isEmpty();
            if (round.isOfSeats())
                parts.add(
                        Parts.classed(new Paragraph(names(List.of(one.person()))), "strong"),
                        new HandoverList(frame, round, group, one, again));
        }
        if (holds && !open)
            parts.add(Parts.row(Parts.primary(
                    getTranslation("round.execute"),
                    () -> ask("execute", () -> frame.rounds().execute(frame.me(), round.id())))));
        section("round.handovers", parts);
    }

    private void appeals() {
        var all = frame.appeals().all(frame.me(), round.id());
        if (all.isEmpty()) return;
        var desk = Parts.stack();
        all.forEach(one -> desk.add(new AppealCard(frame, round, group, one, names(List.of(one.person())), again)));
        section("round.appeals", desk);
    }

    private void ranking() {
        var all = frame.results().ranking(frame.me(), round.id());
        var eligible = all.stream()
                .filter(one -> one.line().place() == Contender.Place.ELIGIBLE)
                .toList();
        var rows = Parts.classed(new Rows(), "board-list");
        for (var one : all) {
            var line = one.line();
            rows.row(
                    new Div(
                            Parts.classed(
                                    new Span(
                                            one.rank() > 0
                                                    ? getTranslation("standing.rank", one.rank())
                                                    : getTranslation("round.place." + line.place())),
                                    "num",
                                    "rank"),
                            new Span(name(one))),
                    Parts.row(tag(line), Parts.classed(new Span(RoundFrame.points(line.score())), "num")));
        }
        section(
                "round.ranking",
                soft(
                        "round.ranking.what",
                        eligible.size(),
                        eligible.stream().filter(one -> one.line().leaves()).count()),
                new RoundStrip(
                        eligible.stream()
                                .map(one -> one.line().score())
                                .sorted()
                                .toList(),
                        frame.results().policy(frame.me(), round.id()).passLine(),
                        null),
                rows);
    }

    private Span tag(RoundLine line) {
        if (line.leaves())
            return Parts.classed(
                    new Span(getTranslation(line.drawn() ? "round.drawn.leaves" : "round.leaves-the-seat")),
                    "tag",
                    "warn");
        if (line.kept()) return Parts.classed(new Span(getTranslation("round.kept")), "tag");
        return line.drawn() ? Parts.classed(new Span(getTranslation("round.drawn.stays")), "tag") : new Span();
    }

    private String name(Named one) {
        return Objects.requireNonNullElse(one.name(), getTranslation("group.members.gone"));
    }

    private void changes() {
        var all = frame.results().changes(frame.me(), round.id());
        if (all.isEmpty()) return;
        var rows = new Rows();
        for (var change : all)
            rows.row(
                    new Span(getTranslation("round.change", change.revision())),
                    new Span(
                            change.now().isEmpty() && change.notAnyMore().isEmpty()
                                    ? getTranslation("round.change.nobody")
                                    : getTranslation(
                                            "round.change.who", listed(change.now()), listed(change.notAnyMore()))));
        section("round.changes", rows);
    }

    private String listed(List<Named> some) {
        return some.isEmpty()
                ? getTranslation("round.change.none")
                : some.stream().map(this::name).collect(Collectors.joining(getTranslation("standing.comma")));
    }

    private boolean canBeUndone() {
        return (round.state() == State.EXECUTED || round.state() == State.SUCCESSION || round.state() == State.CLOSED)
                && round.executedAt() != null
                && now.isBefore(round.executedAt().plus(Round.UNDONE_WITHIN));
    }

    private interface Reasoned {
        void with(String why);
    }

    private void reasoned(String name, Reasoned deed) {
        var form = frame.form(group, name + "/" + round.id());
        var why = new TextArea(getTranslation("round." + name + ".why"));
        why.setMinRows(2);
        form.text("why", why);
        form.acts(Parts.button(getTranslation("round." + name + ".do"), () -> {
            if (RoundFrame.does(form, () -> deed.with(why.getValue()), getTranslation("round." + name + ".done")))
                again.run();
        }));
        form.restore(again);
        section("round." + name, soft("round." + name + ".what"), form);
    }

    private void ask(String name, Runnable deed) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("round." + name + ".sure"));
        sure.setText(getTranslation("round." + name + ".sure.what"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("round.not-yet"));
        sure.setConfirmText(getTranslation("round." + name));
        sure.addConfirmListener(yes -> {
            RoundFrame.does(deed, getTranslation("round." + name + ".done"));
            again.run();
        });
        sure.open();
    }

    private Paragraph soft(String key, Object... arguments) {
        return Parts.classed(new Paragraph(getTranslation(key, arguments)), "soft");
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
