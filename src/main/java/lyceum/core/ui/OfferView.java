package lyceum.core.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.core.CoreGroup;
import lyceum.core.CoreSeat;
import lyceum.core.CoreSeatId;
import lyceum.core.CoreSeats;
import lyceum.core.OfferIsOver;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.Refusal;
import lyceum.shell.Countdown;
import lyceum.shell.Facts;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.RefusalNote;
import lyceum.shell.Toast;

/// A seat that is offered: what it means, until when it is kept, and the answer.
@Route("core-seats/:seat")
@PermitAll
class OfferView extends Page implements BeforeEnterObserver {
    private final transient CoreSeats seats;
    private final transient Communities communities;
    private final transient Countdown countdown;
    private final transient SignedIn who;
    private final transient Say say;

    OfferView(CoreSeats seats, Communities communities, Countdown countdown, SignedIn who, Say say) {
        this.seats = seats;
        this.communities = communities;
        this.countdown = countdown;
        this.who = who;
        this.say = say;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = CoreSeatId.parse(event.getRouteParameters().get("seat").orElse(""));
        try {
            var seat = seats.get(who.person(), id);
            if (seat.isSeated()) event.forwardTo("groups/" + seat.group() + "/seats");
            else show(seat, seats.groupOf(who.person(), id));
        } catch (OfferIsOver over) {
            clear();
            head("", getTranslation("core.offer.over"));
            add(new RefusalNote(over), Parts.row(Parts.link(getTranslation("core.offer.home"), "home")));
        }
    }

    private void show(CoreSeat seat, CoreGroup group) {
        clear();
        var name = group.name().in(language());
        head(communities.get(group.community()).name().in(language()), getTranslation("core.offer.title", name));
        var facts = new Facts()
                .fact(
                        getTranslation("core.offer.kept"),
                        Parts.row(
                                new Span(say.moment(language(), seat.offerUntil(), group.zone())),
                                countdown.until(seat.offerUntil(), language())))
                .fact(getTranslation("core.offer.seats"), getTranslation("core.offer.seats.many", group.cap()));
        if (seat.founder()) facts.fact(getTranslation("core.offer.kind"), getTranslation("core.offer.kind.founder"));
        add(
                Parts.classed(new Paragraph(getTranslation("core.offer.lede", name)), "lede"),
                Parts.classed(facts, "section"));
        section(getTranslation("core.offer.means"), new Prose(getTranslation("core.offer.means.text")));
        add(Parts.classed(
                Parts.row(
                        Parts.primary(getTranslation("core.offer.accept"), () -> accept(seat)),
                        Parts.quiet(getTranslation("core.offer.decline"), () -> decline(seat))),
                "section"));
    }

    private void accept(CoreSeat seat) {
        answer(() -> seats.accept(who.person(), seat.id()), "core.offer.accepted", "groups/" + seat.group());
    }

    private void decline(CoreSeat seat) {
        answer(() -> seats.decline(who.person(), seat.id()), "core.offer.declined", "home");
    }

    private void answer(Runnable answer, String done, String onward) {
        try {
            answer.run();
        } catch (Refusal refusal) {
            add(new RefusalNote(refusal));
            return;
        }
        Toast.done(getTranslation(done));
        getUI().ifPresent(ui -> ui.navigate(onward));
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
