package lyceum.notification;

import java.util.List;
import java.util.Locale;
import lyceum.access.Accounts;
import lyceum.access.Roles;
import lyceum.core.CoreSeatEnded;
import lyceum.core.CoreSeatOffered;
import lyceum.core.CoreSeatTaken;
import lyceum.core.HostNamed;
import lyceum.core.LeaveAsked;
import lyceum.core.LeaveDecided;
import lyceum.core.SeatEnding;
import lyceum.group.Places;
import lyceum.language.Say;
import lyceum.mail.PortalAddress;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes about seats at the round table: to whoever is offered one, and to the owner who waits for the answer;
/// and about longer leave.
@Component
class CoreLetters {
    private final Pen pen;
    private final Places places;
    private final Accounts accounts;
    private final Roles roles;
    private final PortalAddress portal;
    private final Say say;

    CoreLetters(Pen pen, Places places, Accounts accounts, Roles roles, PortalAddress portal, Say say) {
        this.pen = pen;
        this.places = places;
        this.accounts = accounts;
        this.roles = roles;
        this.portal = portal;
        this.say = say;
    }

    @ApplicationModuleListener
    void on(CoreSeatOffered offer) {
        pen.write(
                "core-seat-offered:" + offer.seat(),
                offer.person(),
                offer.earned() ? "core-seat-earned" : "core-seat-offered",
                reader -> List.of(
                        table(offer.group(), reader),
                        say.moment(reader, offer.until(), pen.zone(offer.community())),
                        portal.of("/core-seats/" + offer.seat())));
    }

    @ApplicationModuleListener
    void on(CoreSeatTaken taken) {
        toOwner("core-seat-taken", taken.seat().text(), taken.offeredBy(), taken.person(), taken.group());
    }

    @ApplicationModuleListener
    void on(CoreSeatEnded end) {
        var seat = end.seat().text();
        if (end.how() == SeatEnding.LAPSED || end.how() == SeatEnding.TICKET_ENDED && end.wasSeated())
            pen.write(
                    "core-seat-" + end.how() + ":" + seat,
                    end.person(),
                    end.how() == SeatEnding.LAPSED ? "core-offer-lapsed" : "core-seat-ended",
                    reader -> List.of(table(end.group(), reader), portal.of("/")));
        switch (end.how()) {
            case DECLINED -> toOwner("core-offer-declined", seat, end.offeredBy(), end.person(), end.group());
            case LAPSED -> toOwner("core-offer-unanswered", seat, end.offeredBy(), end.person(), end.group());
            case LEFT -> toOwner("core-seat-left", seat, end.offeredBy(), end.person(), end.group());
            case WITHDRAWN, TICKET_ENDED, ROUND -> {}
        }
    }

    /// Every owner may decide; the reason stands on the page only.
    @ApplicationModuleListener
    void on(LeaveAsked wish) {
        for (var owner : roles.owners(wish.community()))
            if (!owner.equals(wish.person()))
                pen.write(
                        "leave-asked:" + wish.leave() + ":" + owner,
                        owner,
                        "leave-asked",
                        reader ->
                                List.of(table(wish.group(), reader), portal.of("/groups/" + wish.group() + "/leave")));
    }

    @ApplicationModuleListener
    void on(LeaveDecided decision) {
        pen.write(
                "leave-decided:" + decision.leave(),
                decision.person(),
                decision.granted() ? "leave-granted" : "leave-refused",
                reader ->
                        List.of(table(decision.group(), reader), portal.of("/groups/" + decision.group() + "/leave")));
    }

    @ApplicationModuleListener
    void on(HostNamed host) {
        pen.write(
                "host-named:" + host.group() + ":" + host.monday() + ":" + host.person(),
                host.person(),
                "host-named",
                reader -> List.of(
                        table(host.group(), reader),
                        say.day(reader, host.monday()),
                        say.day(reader, host.monday().plusDays(6)),
                        portal.of("/groups/" + host.group() + "/seats")));
    }

    private void toOwner(String name, String seat, PersonId owner, PersonId about, GroupId group) {
        var person = accounts.people(List.of(about)).get(about);
        if (person == null) return; // erased meanwhile
        pen.write(
                name + ":" + seat,
                owner,
                name,
                reader -> List.of(person.name(), table(group, reader), portal.of("/groups/" + group + "/seats")));
    }

    private String table(GroupId group, Locale reader) {
        return places.group(group).name(say, reader);
    }
}
