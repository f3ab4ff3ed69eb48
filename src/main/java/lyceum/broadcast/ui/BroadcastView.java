package lyceum.broadcast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lyceum.broadcast.Broadcast;
import lyceum.broadcast.BroadcastId;
import lyceum.broadcast.Delivery;
import lyceum.broadcast.Reach;
import lyceum.language.Languages;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Facts;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// A broadcast: to be written on until it is out, and then what has become of it in each group, as it happens.
@Route("studio/:community/broadcasts/:broadcast")
@PermitAll
@StyleSheet("rooms/broadcast.css")
class BroadcastView extends Page implements BeforeEnterObserver {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /// What can change while one looks.
    private record Sight(Broadcast broadcast, List<Delivery> deliveries) {}

    private final transient BroadcastFrame frame;
    private final Div about = Parts.classed(new Div(), "broadcast-part");
    private final Div standing = Parts.classed(new Div(), "broadcast-part");
    private final Div words = Parts.classed(new Div(), "broadcast-part");
    private transient Map<GroupId, String> names = Map.of();
    private transient Map<GroupId, Integer> members = Map.of();
    private boolean watched;

    BroadcastView(BroadcastFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var community = BroadcastFrame.community(event);
        var id = BroadcastId.parse(event.getRouteParameters().get("broadcast").orElse(""));
        var me = frame.me();
        var sight = look(me, id);
        var found = sight.broadcast();
        if (!found.community().equals(community)) throw new NotFound();
        clear();
        head(frame.community(community, language()), frame.title(found));
        add(Parts.classed(
                Parts.row(Parts.link(getTranslation("broadcast.back"), BroadcastFrame.path(community))), "small"));
        if (found.state().isUnsent()) {
            var at = found.sendAt();
            var stands = Parts.row(
                    frame.tag(found.state(), language()),
                    Parts.classed(
                            new Span(
                                    at == null
                                            ? getTranslation("broadcast.draft.sentence")
                                            : getTranslation(
                                                    "broadcast.planned.sentence",
                                                    frame.moment(at, community, language()))),
                            "small",
                            "soft"));
            add(Parts.classed(stands, "broadcast-part"), new Composing(frame, community, found));
        } else {
            var reach = frame.broadcasts().reach(frame.me(), community);
            names = frame.names(reach, language());
            members = reach.halls().stream()
                    .collect(Collectors.toMap(hall -> hall.group().id(), Reach.Hall::members));
            add(about, words, standing);
            write(found);
            show(sight);
        }
        if (watched) return;
        watched = true;
        frame.watch().over(this, LOOK_EVERY, Optional.of(sight), () -> lookAgain(me, id), this::changed);
    }

    /// Also outside the screen's own thread.
    private Sight look(PersonId me, BroadcastId id) {
        return new Sight(frame.broadcasts().get(me, id), frame.broadcasts().deliveries(me, id));
    }

    /// Nothing for whoever may not look any more, or where it was thrown away.
    private Optional<Sight> lookAgain(PersonId me, BroadcastId id) {
        try {
            return Optional.of(look(me, id));
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    private void changed(Optional<Sight> now) {
        if (now.isEmpty() || standing.getParent().isEmpty()) refresh();
        else show(now.get());
    }

    private void refresh() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    /// What was said, and what can be changed about it.
    private void write(Broadcast found) {
        words.removeAll();
        words.add(Parts.classed(Prose.ofHtml(frame.markdown().html(found.plan().text())), "broadcast-text"));
        if (!found.state().isOut()) return;
        words.add(Parts.row(
                Parts.quiet(getTranslation("broadcast.correct"), () -> correct(found)),
                Parts.quiet(getTranslation("broadcast.withdraw"), () -> askToWithdraw(found))));
    }

    private void correct(Broadcast found) {
        words.removeAll();
        var form = new DraftedForm(
                frame.drafts(),
                frame.me(),
                frame.accounts().person(frame.me()).zone(),
                "broadcast/correct/" + found.id() + "/" + found.edition());
        var text = new TextArea(getTranslation("broadcast.form.text"));
        text.setMinRows(6);
        text.setMaxRows(24);
        text.setHelperText(getTranslation("broadcast.correct.what"));
        form.text("text", text);
        text.setValue(found.plan().text());
        form.acts(
                Parts.primary(getTranslation("broadcast.correct.act"), () -> {
                    try {
                        frame.broadcasts().correct(frame.me(), found.id(), found.edition(), text.getValue());
                    } catch (Refusal refusal) {
                        form.show(List.of(refusal));
                        return;
                    }
                    form.drop();
                    Toast.done(getTranslation("broadcast.corrected"));
                    refresh();
                }),
                Parts.quiet(getTranslation("broadcast.sure.not"), () -> write(found)));
        form.restore(() -> text.setValue(found.plan().text()));
        words.add(form);
        text.focus();
    }

    private void askToWithdraw(Broadcast found) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("broadcast.withdraw"));
        sure.setText(getTranslation("broadcast.withdraw.what"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("broadcast.sure.not"));
        sure.setConfirmText(getTranslation("broadcast.withdraw"));
        sure.addConfirmListener(yes ->
                act(() -> frame.broadcasts().withdraw(frame.me(), found.id()), "broadcast.withdrawn"));
        sure.open();
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Toast.done(getTranslation(done));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        refresh();
    }

    private void show(Sight sight) {
        var found = sight.broadcast();
        about.removeAll();
        about.add(facts(found));
        standing.removeAll();
        var some = sight.deliveries();
        int failed = count(some, Delivery.State.FAILED);
        var sum = Parts.classed(new Paragraph(sum(found, some)), "broadcast-sum");
        sum.getElement().setAttribute("role", "status");
        standing.add(sum);
        if (failed > 0)
            standing.add(Parts.row(Parts.primary(
                    getTranslation("broadcast.retry", failed),
                    () -> act(() -> frame.broadcasts().retry(frame.me(), found.id()), "broadcast.retried"))));
        var rows = Parts.classed(new Rows(), "queue", "deliveries");
        some.stream().sorted(unsentFirst()).forEach(one -> rows.add(row(found, one)));
        standing.add(rows);
    }

    private String sum(Broadcast found, List<Delivery> some) {
        int sent = count(some, Delivery.State.SENT);
        if (found.state() == Broadcast.State.WITHDRAWN)
            return sent == 0
                    ? getTranslation("broadcast.taken-back")
                    : getTranslation("broadcast.being-taken-back", sent);
        return getTranslation(
                "broadcast.sum", sent, count(some, Delivery.State.WAITING), count(some, Delivery.State.FAILED));
    }

    private Facts facts(Broadcast found) {
        var people = frame.accounts().people(List.of(found.author(), found.sender()));
        var gone = getTranslation("group.members.gone");
        var author = people.get(found.author());
        var sender = people.get(found.sender());
        var facts = new Facts()
                .fact(getTranslation("broadcast.fact.state"), frame.tag(found.state(), language()))
                .fact(getTranslation("broadcast.fact.to"), frame.audience(found, language()))
                .fact(getTranslation("broadcast.fact.by"), sender == null ? gone : sender.name());
        if (!found.author().equals(found.sender()))
            facts.fact(getTranslation("broadcast.fact.written-by"), author == null ? gone : author.name());
        var at = found.sentAt();
        if (at != null)
            facts.fact(getTranslation("broadcast.fact.at"), frame.moment(at, found.community(), language()));
        if (found.edition() > 1)
            facts.fact(
                    getTranslation("broadcast.fact.edition"),
                    getTranslation("broadcast.fact.corrected", found.edition() - 1));
        return facts;
    }

    /// What did not come through stands on top.
    private Comparator<Delivery> unsentFirst() {
        var order = new ArrayList<>(names.keySet());
        return Comparator.comparing((Delivery one) -> one.state() != Delivery.State.FAILED)
                .thenComparing(one -> one.state() != Delivery.State.WAITING)
                .thenComparing(one -> order.indexOf(one.group()));
    }

    private ListItem row(Broadcast found, Delivery one) {
        var name = names.get(one.group());
        Component title = name == null
                ? Parts.classed(new Span(getTranslation("broadcast.group.gone")), "soft")
                : Parts.classed(new Anchor("groups/" + one.group(), name), "title");
        var meta = Parts.classed(new Div(), "meta");
        var many = members.get(one.group());
        if (many != null) meta.add(new Span(getTranslation("broadcast.members", many)));
        var why = one.why();
        if (why != null) meta.add(Parts.classed(new Span(getTranslation("broadcast.why." + why)), "why"));
        var again = one.againAt();
        if (again != null)
            meta.add(new Span(getTranslation(
                    "broadcast.again", one.tries(), frame.moment(again, found.community(), language()))));
        else if (one.state() == Delivery.State.FAILED)
            meta.add(new Span(getTranslation("broadcast.given-up", one.tries())));
        if (one.state() == Delivery.State.SENT) {
            meta.add(new Span(frame.moment(one.changedAt(), found.community(), language())));
            if (one.edition() < found.edition()) meta.add(new Span(getTranslation("broadcast.behind")));
        }
        return new ListItem(new Div(title, meta), Parts.row(tag(one.state())));
    }

    private Span tag(Delivery.State state) {
        var tag = Parts.classed(new Span(getTranslation("broadcast.delivery." + state)), "tag");
        switch (state) {
            case SENT -> tag.addClassName("ok");
            case FAILED -> tag.addClassName("bad");
            case WAITING -> tag.addClassName("warn");
            case TAKEN_BACK -> {}
        }
        return tag;
    }

    private static int count(List<Delivery> some, Delivery.State state) {
        return (int) some.stream().filter(one -> one.state() == state).count();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
