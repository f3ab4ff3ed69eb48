package lyceum.succession.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.core.CoreGroups;
import lyceum.group.GroupLeaves;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.Refusal;
import lyceum.shell.Countdown;
import lyceum.shell.EmptyState;
import lyceum.shell.Facts;
import lyceum.shell.Leaves;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Rows;
import lyceum.shell.Stepper;
import lyceum.shell.Toast;
import lyceum.succession.Line;
import lyceum.succession.Orders;
import lyceum.succession.Overview;
import lyceum.succession.Succession;
import lyceum.succession.Successions;
import org.jspecify.annotations.Nullable;

/// A round table's succession: how far it is, one's own place in it, the order with its offers, and the lot that
/// anybody
/// can check.
@Route("groups/:group/succession")
@PermitAll
@StyleSheet("rooms/standing.css")
class SuccessionView extends Page implements BeforeEnterObserver {
    /// What this page needs.
    @org.springframework.stereotype.Component
    record Doors(
            Orders orders,
            Successions successions,
            CoreGroups groups,
            GroupLeaves leaves,
            Communities communities,
            Countdown countdown,
            SignedIn who,
            Say say) {}

    private final transient Doors doors;

    SuccessionView(Doors doors) {
        this.doors = doors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(GroupId.parse(event.getRouteParameters().get("group").orElse("")));
    }

    private void show(GroupId id) {
        var seen = doors.orders().overview(doors.who().person(), id);
        clear();
        head(
                doors.communities().get(seen.group().community()).name().in(language())
                        + Languages.dot(language())
                        + seen.group().name().in(language()),
                getTranslation("succession.title"));
        leaves(seen);
        add(Parts.classed(new Paragraph(getTranslation("succession.lede")), "lede"));
        var latest = seen.latest();
        if (seen.own() != null && latest != null) add(own(seen.own(), latest, seen));
        if (latest == null)
            add(new EmptyState(
                    getTranslation("succession.none"), getTranslation("succession.none.sentence", seen.standing())));
        else add(Parts.classed(steps(latest, seen), "section"), Parts.classed(facts(latest, seen), "section"));
        if (seen.mayBegin()) begin(seen);
        if (!seen.order().isEmpty())
            section(getTranslation("succession.order"), getTranslation("succession.order.note"), order(seen));
        lot(seen, latest);
    }

    private void leaves(Overview seen) {
        var id = seen.group().id();
        if (doors.groups().openTo(doors.who().person(), seen.group().community()).stream()
                .noneMatch(one -> one.id().equals(id))) return;
        var all = doors.leaves().of(id, doors.who().person(), language()).stream()
                .map(one -> new Leaves.Leaf(
                        one.label(), one.path(), one.count(), getTranslation("group.leaves.new", one.count())))
                .toList();
        add(new Leaves(getTranslation("group.leaves"), all, "groups/" + id + "/succession"));
    }

    private Component own(Line own, Succession latest, Overview seen) {
        var part = Parts.stack(Parts.classed(
                new Paragraph(getTranslation(
                        latest.isRunning() || own.state() != Line.State.WAITING
                                ? "succession.own." + own.state()
                                : "succession.own.over",
                        own.place(),
                        seen.nominees())),
                "strong",
                "mine"));
        if (own.state() == Line.State.OFFERED && own.seat() != null && own.offerUntil() != null)
            part.add(Parts.row(
                    Parts.primaryLink(getTranslation("succession.own.answer"), "core-seats/" + own.seat()),
                    doors.countdown().until(own.offerUntil(), language())));
        return Parts.classed(part, "section");
    }

    private Stepper steps(Succession latest, Overview seen) {
        var steps = new Stepper().past(getTranslation("succession.step.begun"), moment(latest.begunAt(), seen));
        var offers = getTranslation("succession.step.offers");
        var counts = getTranslation("succession.step.counts", seen.offered(), seen.taken(), seen.waiting());
        var ended = getTranslation("succession.step.ended");
        if (latest.ending() == null) return steps.now(offers, counts).later(ended, "");
        return steps.past(offers, counts).now(ended, getTranslation("succession.ending." + latest.ending()));
    }

    private Facts facts(Succession latest, Overview seen) {
        return new Facts()
                .fact(
                        getTranslation("succession.seats"),
                        getTranslation(
                                "succession.seats.many",
                                seen.group().cap(),
                                seen.group().taken(),
                                seen.group().free()))
                .fact(
                        getTranslation("succession.window"),
                        getTranslation(
                                latest.policyVersion() == 0 ? "succession.window.usual" : "succession.window.by",
                                latest.window().first(),
                                latest.window().last(),
                                latest.policyVersion()))
                .fact(getTranslation("succession.next"), getTranslation("succession.next.stand", seen.standing()));
    }

    private void begin(Overview seen) {
        if (seen.group().free() == 0 || seen.standing() == 0) {
            add(Parts.classed(
                    new Paragraph(getTranslation(
                            seen.group().free() == 0 ? "succession.begin.full" : "succession.begin.nobody")),
                    "small",
                    "soft"));
            return;
        }
        add(Parts.row(Parts.primary(getTranslation("succession.begin"), () -> ask(seen))));
    }

    private void ask(Overview seen) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("succession.begin.sure"));
        sure.setText(getTranslation("succession.begin.what", seen.group().free(), seen.standing()));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("succession.begin.not"));
        sure.setConfirmText(getTranslation("succession.begin"));
        sure.addConfirmListener(yes -> {
            try {
                doors.successions().begin(doors.who().person(), seen.group().id());
                Toast.done(getTranslation("succession.begun"));
            } catch (Refusal refusal) {
                Toast.refused(refusal);
            }
            show(seen.group().id());
        });
        sure.open();
    }

    private Rows order(Overview seen) {
        var numbers = doors.communities().get(seen.group().community()).numbers();
        var rows = Parts.classed(new Rows(), "board-list");
        for (var one : seen.order()) {
            var line = one.line();
            var who = new Div(
                    Parts.classed(new Span(getTranslation("succession.place", line.place())), "num", "rank"),
                    new Span(one.name().isEmpty() ? getTranslation("group.members.gone") : one.name()));
            if (one.number() != null)
                who.add(Parts.classed(new Span(numbers.write(one.number())), "num", "small", "faint"));
            who.add(Parts.classed(
                    new Span(getTranslation(
                            "succession.score",
                            BigDecimal.valueOf(line.score(), 2)
                                    .stripTrailingZeros()
                                    .toPlainString())),
                    "num",
                    "small"));
            if (one.tied()) who.add(Parts.classed(new Span(getTranslation("succession.tied")), "small", "faint"));
            rows.row(who, state(line));
        }
        return rows;
    }

    private Component state(Line line) {
        var state = Parts.classed(new Span(getTranslation("succession.state." + line.state())), "small");
        if (line.state() != Line.State.OFFERED || line.offerUntil() == null) return state;
        return Parts.row(state, doors.countdown().until(line.offerUntil(), language()));
    }

    private void lot(Overview seen, @Nullable Succession latest) {
        var part = new Div(Parts.classed(new Prose(getTranslation("succession.lot.text")), "soft"));
        var facts = new Facts();
        if (seen.lot() != null) {
            facts.fact(
                    getTranslation("succession.lot.commitment"), code(seen.lot().commitment()));
            facts.fact(getTranslation("succession.lot.seed"), code(seen.lot().seed()));
        }
        facts.fact(
                getTranslation("succession.lot.next"),
                seen.commitment().isEmpty()
                        ? new Span(getTranslation("succession.lot.later"))
                        : code(seen.commitment()));
        part.add(facts);
        if (latest != null) part.add(Parts.row(file(latest)));
        section(getTranslation("succession.lot"), part);
    }

    private Anchor file(Succession latest) {
        var reader = doors.who().person();
        var handler = DownloadHandler.fromInputStream(request -> {
            var bytes = doors.orders().file(reader, latest.id()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "order-" + latest.id() + ".txt", "text/plain", bytes.length);
        });
        var link = new Anchor(handler, getTranslation("succession.lot.file"));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static Span code(String digits) {
        return Parts.classed(new Span(digits), "num", "small");
    }

    private String moment(java.time.Instant at, Overview seen) {
        return doors.say().moment(language(), at, seen.group().zone());
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
