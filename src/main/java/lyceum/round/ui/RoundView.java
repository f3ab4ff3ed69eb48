package lyceum.round.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import lyceum.rotation.RotatingGroup;
import lyceum.round.Round;
import lyceum.round.Round.State;
import lyceum.round.RoundId;
import lyceum.round.RoundLot;
import lyceum.shell.Facts;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.standing.EliminationPolicy;
import lyceum.standing.EliminationRule;
import lyceum.standing.ScoreKind;

/// A round, as far as its reader sees it: how far it is and what it waits for, its rule in words, the own result, and
/// for owners and secretaries the desk.
@Route("rounds/:round")
@PermitAll
@StyleSheet("rooms/standing.css")
@StyleSheet("rooms/round.css")
class RoundView extends RoundPage implements BeforeEnterObserver {
    private final transient Clock clock;

    RoundView(RoundFrame frame, Clock clock) {
        super(frame);
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RoundId.parse(event.getRouteParameters().get("round").orElse("")));
    }

    private void show(RoundId id) {
        var round = frame.rounds().get(me(), id);
        var group = frame.rounds().group(me(), id);
        head(group, getTranslation("round.title", round.ordinal()), seesTable(group));
        if (round.state() == State.CANCELLED || round.state() == State.REVERSED) ended(round);
        else add(new RoundWay(frame, round, group, clock.instant()));
        Runnable again = () -> show(id);
        if (frame.signs(round) || round.standIn() && frame.roles().isOperator(me()))
            add(new RoundDesk(frame, round, group, again, clock.instant()));
        if (round.isRanked() && frame.results().isIn(me(), id)) add(new MyResult(frame, round, group, again));
        else if (!frame.signs(round) && !round.state().isOver() && seesTable(group))
            section(
                    getTranslation("round.where-i-am"),
                    Parts.row(Parts.link(getTranslation("round.to-standing"), "groups/" + group.id() + "/standing")));
        if (round.state().isTold()) told(round);
        rule(round, group);
        frame.results().lot(me(), id).ifPresent(this::lot);
        if (frame.signs(round) && round.isRanked()) add(new Reckoned(frame, round));
        history(round, group);
    }

    private boolean seesTable(RotatingGroup group) {
        return frame.groups().isOpenTo(group, me());
    }

    private void ended(Round round) {
        add(Parts.classed(new Paragraph(getTranslation("round.ended." + round.state())), "lede"));
        add(Parts.classed(new Paragraph(round.why()), "pre-line", "soft"));
    }

    private void told(Round round) {
        var told = frame.results().told(me(), round.id());
        var rows = new Rows();
        for (var one : told.leave())
            rows.row(
                    new Span(Objects.requireNonNullElse(one.name(), getTranslation("group.members.gone"))),
                    Parts.classed(new Span(getTranslation("round.leaves-the-seat")), "small", "soft"));
        var sum = Parts.classed(
                new Paragraph(getTranslation("round.told.sum", told.leave().size(), told.stay())), "soft");
        if (told.leave().isEmpty()) section(getTranslation("round.told"), sum);
        else section(getTranslation("round.told"), sum, rows);
        if (!told.notAgreed().isEmpty())
            section(
                    getTranslation("round.not-agreed"),
                    getTranslation("round.not-agreed.note"),
                    new Paragraph(told.notAgreed().stream()
                            .map(one -> Objects.requireNonNullElse(one.name(), getTranslation("group.members.gone")))
                            .collect(Collectors.joining(getTranslation("standing.comma")))));
    }

    /// Every value of it, in words.
    private void rule(Round round, RotatingGroup group) {
        EliminationPolicy policy = frame.results().policy(me(), round.id());
        var fixed = policy.fixed();
        var facts = new Facts()
                .fact(
                        getTranslation("round.rule.days"),
                        getTranslation(
                                "round.days",
                                round.window().first(),
                                round.window().last()))
                .fact(
                        getTranslation("round.rule.line"),
                        getTranslation("round.rule.line.what", RoundFrame.points(policy.passLine())))
                .fact(
                        getTranslation("round.rule.most"),
                        fixed == null
                                ? getTranslation(
                                        "round.rule.share",
                                        RoundFrame.points(policy.share()),
                                        policy.minimum(),
                                        EliminationRule.FEWEST_ELIGIBLE)
                                : getTranslation(
                                        "round.rule.fixed", fixed, policy.minimum(), EliminationRule.FEWEST_ELIGIBLE))
                .fact(getTranslation("round.rule.ties"), getTranslation("round.rule.ties." + policy.ties()))
                .fact(
                        getTranslation("round.rule.outside"),
                        getTranslation("round.rule.outside.who", policy.newcomerDays()));
        var worth = Parts.classed(new Rows(), "fold");
        for (var kind : ScoreKind.values()) {
            var weighing = policy.weighing(kind);
            var cap = weighing.cap();
            worth.row(
                    new Span(getTranslation("standing.kind." + kind)),
                    new Span(
                            cap == null
                                    ? getTranslation("standing.worth", RoundFrame.points(weighing.weight()))
                                    : getTranslation(
                                            "standing.worth.capped",
                                            RoundFrame.points(weighing.weight()),
                                            RoundFrame.points(cap))));
        }
        section(
                getTranslation("round.rule"),
                policy.version() == 0
                        ? getTranslation("round.rule.usual")
                        : getTranslation("round.rule.version", policy.version()),
                facts,
                worth);
        if (seesTable(group))
            add(Parts.classed(
                    new Paragraph(Parts.link(getTranslation("round.to-policy"), "groups/" + group.id() + "/policy")),
                    "small"));
    }

    /// The seal before, the seed after, and how to check both.
    private void lot(RoundLot lot) {
        var facts = new Facts().fact(getTranslation("round.lot.commitment"), code(lot.commitment()));
        if (lot.lot() == null) facts.fact(getTranslation("round.lot.seed"), getTranslation("round.lot.seed.later"));
        else facts.fact(getTranslation("round.lot.seed"), code(lot.lot().seed()));
        section(
                getTranslation("round.lot"),
                Parts.classed(new Paragraph(getTranslation("round.lot.what")), "soft"),
                facts,
                Parts.classed(new Paragraph(getTranslation("round.lot.check")), "small", "soft"));
    }

    private static Span code(String digits) {
        return Parts.classed(new Span(digits), "num", "small");
    }

    private void history(Round round, RotatingGroup group) {
        var rows = new Rows();
        for (var one : frame.rounds().history(me(), round.id()))
            rows.row(
                    new Span(getTranslation(
                            one.missed() ? "round.step.missed" : "round.step",
                            getTranslation("round.step." + one.step()))),
                    Parts.classed(new Span(frame.say().moment(language(), one.at(), group.zone())), "small", "faint"));
        if (!rows.isEmpty()) section(getTranslation("round.history"), rows);
    }
}
