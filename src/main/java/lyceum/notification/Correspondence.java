package lyceum.notification;

import java.util.List;
import lyceum.access.Accounts;
import lyceum.access.Person;
import lyceum.access.Roles;
import lyceum.admission.Admissions;
import lyceum.admission.ComplimentaryGiven;
import lyceum.admission.ComplimentaryTickets;
import lyceum.admission.OfferLapsed;
import lyceum.admission.OrderFilter;
import lyceum.admission.OrderRow;
import lyceum.admission.SeatOffered;
import lyceum.community.Communities;
import lyceum.course.CohortCancelled;
import lyceum.course.Courses;
import lyceum.group.Groups;
import lyceum.group.Placed;
import lyceum.language.Say;
import lyceum.mail.Letter;
import lyceum.mail.Letters;
import lyceum.mail.PortalAddress;
import lyceum.membership.Members;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes to people about what happened to them. Each letter has a key of what happened, so news that arrives twice is
/// told once; each is in its reader's language and names times in the community's zone.
@Component
class Correspondence {
    private static final int PAGE = 200;

    private final Pen pen;
    private final Letters letters;
    private final Accounts accounts;
    private final Communities communities;
    private final Courses courses;
    private final Members members;
    private final Groups groups;
    private final Admissions admissions;
    private final ComplimentaryTickets gifts;
    private final Roles roles;
    private final PortalAddress portal;
    private final Say say;

    Correspondence(
            Pen pen,
            Letters letters,
            Accounts accounts,
            Communities communities,
            Courses courses,
            Members members,
            Groups groups,
            Admissions admissions,
            ComplimentaryTickets gifts,
            Roles roles,
            PortalAddress portal,
            Say say) {
        this.pen = pen;
        this.letters = letters;
        this.accounts = accounts;
        this.communities = communities;
        this.courses = courses;
        this.members = members;
        this.groups = groups;
        this.admissions = admissions;
        this.gifts = gifts;
        this.roles = roles;
        this.portal = portal;
        this.say = say;
    }

    @ApplicationModuleListener
    void on(Placed placed) {
        var community = communities.get(placed.community());
        var number = members.of(placed.person(), placed.community())
                .map(membership -> community.numbers().write(membership.number()))
                .orElse("");
        var group = groups.of(placed.person()).stream()
                .filter(one -> one.id().equals(placed.group()))
                .findFirst();
        if (number.isEmpty() || group.isEmpty()) return;
        pen.write(
                "welcome:" + placed.order(),
                placed.person(),
                "welcome",
                reader -> List.of(
                        pen.what(placed.cohort(), reader),
                        number,
                        group.get().name(say, reader),
                        community.name().in(reader),
                        courses.terms(placed.cohort()).firstDay(),
                        portal.of("/welcome/" + placed.order())));
    }

    @ApplicationModuleListener
    void on(SeatOffered offer) {
        pen.write(
                "offer:" + offer.order(),
                offer.person(),
                "seat-offered",
                reader -> List.of(
                        pen.what(offer.cohort(), reader),
                        offer.price(),
                        say.moment(reader, offer.until(), pen.zone(offer.community())),
                        portal.of("/order/" + offer.order())));
    }

    @ApplicationModuleListener
    void on(OfferLapsed lapse) {
        pen.write(
                "offer-lapsed:" + lapse.order(),
                lapse.person(),
                "offer-lapsed",
                reader -> List.of(pen.what(lapse.cohort(), reader), portal.of("/ticket/" + lapse.cohort())));
    }

    /// To an address that may have no account yet: in its person's language, else in that of whoever gives.
    @ApplicationModuleListener
    void on(ComplimentaryGiven given) {
        var ticket = gifts.letter(given.ticket());
        var giver = accounts.people(List.of(ticket.by())).get(ticket.by());
        if (giver == null) return;
        var reader = accounts.at(ticket.email()).map(Person::language).orElse(giver.language());
        letters.send(new Letter(
                "ticket-given:" + given.ticket() + ":" + given.letter(),
                ticket.email(),
                reader,
                "ticket-given",
                List.of(
                        giver.name(),
                        pen.what(ticket.cohort(), reader),
                        ticket.reason(),
                        say.moment(reader, ticket.until(), pen.zone(ticket.community())),
                        portal.of("/complimentary/" + given.ticket()))));
    }

    /// Everybody with a live order is told; what becomes of the money follows when it has arrived.
    @ApplicationModuleListener
    void on(CohortCancelled end) {
        // Whoever cancelled may have left since; any owner may read the list.
        var owners = roles.owners(courses.terms(end.cohort()).community());
        if (owners.isEmpty()) return;
        var reading = owners.contains(end.by()) ? end.by() : owners.getFirst();
        for (int from = 0; ; from += PAGE) {
            var page = admissions.orders(end.cohort(), reading, OrderFilter.ALL, from, PAGE);
            page.stream()
                    .filter(Correspondence::isConcerned)
                    .forEach(order -> pen.write(
                            "cohort-cancelled:" + order.id(),
                            order.buyer(),
                            "cohort-cancelled",
                            reader -> List.of(
                                    pen.what(end.cohort(), reader), end.why(), portal.of("/order/" + order.id()))));
            if (page.size() < PAGE) break;
        }
    }

    private static boolean isConcerned(OrderRow order) {
        return order.state().isLive()
                || order.state() == lyceum.admission.OrderState.CANCELLED
                || order.state() == lyceum.admission.OrderState.REFUNDED;
    }
}
