package lyceum.payment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import lyceum.access.Accounts;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.payment.DeadLetters;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// What about money waits for the operator: messages that did not work, refunds that the till could not make, money
/// that
/// did not agree with its order. Ids only; what a message carried is kept nowhere.
@Route("operator/payments")
@PermitAll
class DeadLettersView extends Page implements BeforeEnterObserver {
    private static final int SHOWN = 100;

    private final transient DeadLetters letters;
    private final transient Communities communities;
    private final transient Accounts accounts;
    private final transient SignedIn who;
    private final transient Say say;

    DeadLettersView(DeadLetters letters, Communities communities, Accounts accounts, SignedIn who, Say say) {
        this.letters = letters;
        this.communities = communities;
        this.accounts = accounts;
        this.who = who;
        this.say = say;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var events = events();
        var refunds = refunds();
        var odd = odd();
        clear();
        head(word("kicker"), word("title"));
        if (events.isEmpty() && refunds.isEmpty() && odd.isEmpty()) {
            add(new EmptyState(word("none"), word("none.sentence")));
            return;
        }
        part("events", events, letters.countEvents(me()));
        part("refunds", refunds, 0);
        part("odd", odd, 0);
    }

    private void part(String name, Rows rows, int inAll) {
        if (rows.isEmpty()) return;
        var about = section(word(name), Parts.classed(new Paragraph(word(name + ".what")), "small", "soft"), rows);
        if (inAll > SHOWN)
            about.add(Parts.classed(
                    new Paragraph(getTranslation("payment.mending.more", inAll - SHOWN)), "small", "faint"));
    }

    private Rows events() {
        var rows = new Rows();
        for (var event : letters.events(me(), 0, SHOWN)) {
            var again = Parts.button(word("requeue"), () -> done(() -> letters.requeue(me(), event.id()), "requeued"));
            again.setId("requeue-" + event.id());
            again.setAriaLabel(word("requeue") + " " + event.id());
            var dismiss = asking("dismiss", event.id(), reason -> letters.dismiss(me(), event.id(), reason));
            rows.row(
                    together(
                            about(
                                    event.kind(),
                                    event.community(),
                                    event.receivedAt(),
                                    event.id() + " · " + event.about(),
                                    event.problem()),
                            Parts.row(again, dismiss)),
                    new Span());
        }
        return rows;
    }

    private Rows refunds() {
        var rows = new Rows();
        for (var refund : letters.refunds(me())) {
            var again = Parts.button(word("retry"), () -> done(() -> letters.retry(me(), refund.id()), "retried"));
            again.setId("retry-" + refund.id());
            rows.row(
                    together(
                            about(
                                    say.money(language(), refund.amount()),
                                    refund.community(),
                                    refund.promisedAt(),
                                    refund.order() + " · " + refund.payment(),
                                    ""),
                            Parts.row(
                                    again,
                                    asking(
                                            "by-hand",
                                            refund.id().text(),
                                            reason -> letters.paidByHand(me(), refund.id(), reason)),
                                    asking(
                                            "give-up",
                                            refund.id().text(),
                                            reason -> letters.giveUp(me(), refund.id(), reason)))),
                    new Span());
        }
        return rows;
    }

    private Rows odd() {
        var rows = new Rows();
        for (var payment : letters.quarantined(me(), 0, SHOWN))
            rows.row(
                    together(
                            about(
                                    say.money(language(), payment.amount()),
                                    payment.community(),
                                    payment.at(),
                                    payment.order() + " · " + payment.payment(),
                                    payment.problem()),
                            payment.comingBack()
                                    ? Parts.classed(new Span(word("coming-back")), "small", "soft")
                                    : asking(
                                            "give-back",
                                            payment.payment(),
                                            reason -> letters.giveBack(me(), payment.payment(), reason))),
                    new Span());
        return rows;
    }

    /// What can be done stands below what it is about, so that both have room on a phone.
    private static Div together(Component about, Component acts) {
        return Parts.stack(about, acts);
    }

    private Component about(String what, @Nullable CommunityId community, Instant at, String ids, String problem) {
        var whose = community == null
                ? word("nobody")
                : communities.get(community).name().in(language());
        var about = new Div(
                new Span(what),
                Parts.classed(
                        new Paragraph(whose
                                + getTranslation("payment.mending.between")
                                + say.moment(
                                        language(), at, accounts.person(me()).zone())),
                        "small",
                        "soft"),
                Parts.classed(new Paragraph(ids), "xs", "faint"));
        if (!problem.isEmpty()) about.add(Parts.classed(new Paragraph(problem), "xs", "faint"));
        return about;
    }

    private Component asking(String act, String id, Consumer<String> then) {
        var button = Parts.quiet(
                word(act),
                () -> new ReasonDialog(word(act), word(act + ".what"), word(act), reason -> {
                            then.accept(reason);
                            Toast.done(word("done"));
                            show();
                        })
                        .open());
        button.setId(act + "-" + id);
        button.setAriaLabel(word(act) + " " + id);
        return button;
    }

    private void done(Runnable act, String told) {
        try {
            act.run();
            Toast.done(word(told));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        show();
    }

    private String word(String key) {
        return getTranslation("payment.mending." + key);
    }

    private PersonId me() {
        return who.person();
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
