package lyceum.notification;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lyceum.access.Accounts;
import lyceum.access.Person;
import lyceum.access.Roles;
import lyceum.admission.Admissions;
import lyceum.admission.ComplimentaryGiven;
import lyceum.admission.ComplimentaryTickets;
import lyceum.admission.MoneyReturned;
import lyceum.admission.OfferLapsed;
import lyceum.admission.OrderDisputed;
import lyceum.admission.OrderFilter;
import lyceum.admission.OrderRow;
import lyceum.admission.PaidTooLate;
import lyceum.admission.RefundAnswerDue;
import lyceum.admission.RefundAsked;
import lyceum.admission.RefundProposed;
import lyceum.admission.RefundRefused;
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
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Writes to people about what happened to them. Each letter has a key of what happened, so news that arrives twice is
/// told once; each is in its reader's language and names times in the community's zone.
@Component
class Correspondence {
    private static final int PAGE = 200;

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
        write(
                "welcome:" + placed.order(),
                placed.person(),
                "welcome",
                reader -> List.of(
                        what(placed.cohort(), reader),
                        number,
                        group.get().name(say, reader),
                        community.name().in(reader),
                        courses.terms(placed.cohort()).firstDay(),
                        portal.of("/welcome/" + placed.order())));
    }

    @ApplicationModuleListener
    void on(SeatOffered offer) {
        write(
                "offer:" + offer.order(),
                offer.person(),
                "seat-offered",
                reader -> List.of(
                        what(offer.cohort(), reader),
                        offer.price(),
                        say.moment(reader, offer.until(), zone(offer.community())),
                        portal.of("/order/" + offer.order())));
    }

    @ApplicationModuleListener
    void on(OfferLapsed lapse) {
        write(
                "offer-lapsed:" + lapse.order(),
                lapse.person(),
                "offer-lapsed",
                reader -> List.of(what(lapse.cohort(), reader), portal.of("/ticket/" + lapse.cohort())));
    }

    @ApplicationModuleListener
    void on(PaidTooLate late) {
        var until = late.waitsUntil();
        write(
                "paid-too-late:" + late.order(),
                late.person(),
                until == null ? "paid-too-late" : "paid-waits",
                reader -> List.of(
                        what(late.cohort(), reader),
                        late.amount(),
                        until == null ? "" : say.moment(reader, until, zone(late.community())),
                        portal.of("/order/" + late.order())));
    }

    @ApplicationModuleListener
    void on(MoneyReturned money) {
        write(
                "money-returned:" + money.refund(),
                money.person(),
                money.full() ? "money-returned" : "money-returned-in-part",
                reader -> List.of(what(money.cohort(), reader), money.amount(), portal.of("/order/" + money.order())));
    }

    @ApplicationModuleListener
    void on(RefundAsked wish) {
        for (var owner : roles.owners(wish.community()))
            write(
                    "refund-asked:" + wish.order() + ":" + wish.at().toEpochMilli() + ":" + owner,
                    owner,
                    "refund-asked",
                    reader -> List.of(
                            what(wish.cohort(), reader),
                            say.moment(reader, wish.answerDue(), zone(wish.community())),
                            portal.of("/order/" + wish.order())));
    }

    @ApplicationModuleListener
    void on(RefundAnswerDue due) {
        for (var owner : roles.owners(due.community()))
            write(
                    "refund-answer-due:" + due.order() + ":" + due.due().toEpochMilli() + ":" + owner,
                    owner,
                    "refund-answer-due",
                    reader -> List.of(
                            what(due.cohort(), reader),
                            say.moment(reader, due.due(), zone(due.community())),
                            portal.of("/order/" + due.order())));
    }

    @ApplicationModuleListener
    void on(OrderDisputed dispute) {
        var key = "dispute:" + dispute.order() + ":" + dispute.at().toEpochMilli() + ":" + dispute.state();
        Function<Locale, List<Object>> about =
                reader -> List.of(what(dispute.cohort(), reader), portal.of("/order/" + dispute.order()));
        write(key, dispute.buyer(), "dispute-" + dispute.state(), about);
        for (var owner : roles.owners(dispute.community()))
            write(key + ":" + owner, owner, "owner-dispute-" + dispute.state(), about);
    }

    @ApplicationModuleListener
    void on(RefundProposed wish) {
        for (var owner : roles.owners(wish.community()))
            if (!owner.equals(wish.by()))
                write(
                        "refund-proposed:" + wish.order() + ":" + wish.at().toEpochMilli() + ":" + owner,
                        owner,
                        "refund-proposed",
                        reader -> List.of(
                                what(wish.cohort(), reader),
                                wish.amount(),
                                wish.reason(),
                                portal.of("/order/" + wish.order())));
    }

    @ApplicationModuleListener
    void on(RefundRefused answer) {
        write(
                "refund-refused:" + answer.order() + ":" + answer.at().toEpochMilli(),
                answer.person(),
                "refund-refused",
                reader ->
                        List.of(what(answer.cohort(), reader), answer.reason(), portal.of("/order/" + answer.order())));
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
                        what(ticket.cohort(), reader),
                        ticket.reason(),
                        say.moment(reader, ticket.until(), zone(ticket.community())),
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
                    .forEach(order -> write(
                            "cohort-cancelled:" + order.id(),
                            order.buyer(),
                            "cohort-cancelled",
                            reader ->
                                    List.of(what(end.cohort(), reader), end.why(), portal.of("/order/" + order.id()))));
            if (page.size() < PAGE) break;
        }
    }

    private static boolean isConcerned(OrderRow order) {
        return order.state().isLive()
                || order.state() == lyceum.admission.OrderState.CANCELLED
                || order.state() == lyceum.admission.OrderState.REFUNDED;
    }

    private void write(String key, PersonId to, String name, Function<Locale, List<Object>> arguments) {
        var reader = accounts.people(List.of(to)).get(to);
        if (reader == null) return; // erased meanwhile
        letters.send(new Letter(key, reader.email(), reader.language(), name, greeted(reader, arguments)));
    }

    private static List<Object> greeted(Person reader, Function<Locale, List<Object>> arguments) {
        var all = new ArrayList<Object>();
        all.add(reader.name());
        all.addAll(arguments.apply(reader.language()));
        return List.copyOf(all);
    }

    /// 《一页纸讲清楚》第八期, “One clear page”, Cohort 8.
    private String what(CohortId cohort, Locale reader) {
        var terms = courses.terms(cohort);
        return say.text(
                reader,
                "notification.course",
                terms.courseTitle().in(reader),
                terms.name().in(reader));
    }

    private ZoneId zone(CommunityId community) {
        return communities.get(community).zone();
    }
}
