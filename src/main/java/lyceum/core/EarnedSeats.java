package lyceum.core;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.membership.Members;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Seats that come by succession. Only the room that keeps the order of the nominees orders them, inside its own
/// transaction; no screen, no address and no payment leads here.
@Service
public class EarnedSeats {
    /// What came of it.
    public sealed interface Earned {}

    /// The seat is kept until that moment.
    public record Kept(CoreSeatId seat, Instant until) implements Earned {}

    /// Every seat is offered or occupied.
    public record NoneFree() implements Earned {}

    /// That person has a seat or an offer already, or no running ticket.
    public record NotNow() implements Earned {}

    private final GroupRows groups;
    private final SeatRows seats;
    private final LiveTickets tickets;
    private final Members members;
    private final ApplicationEventPublisher news;
    private final Ids ids;
    private final Clock clock;

    EarnedSeats(
            GroupRows groups,
            SeatRows seats,
            LiveTickets tickets,
            Members members,
            ApplicationEventPublisher news,
            Ids ids,
            Clock clock) {
        this.groups = groups;
        this.seats = seats;
        this.tickets = tickets;
        this.members = members;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param by in whose name, and who hears the answer
    @Transactional(propagation = Propagation.MANDATORY)
    public Earned offer(PersonId by, GroupId group, PersonId person) {
        var found = groups.find(group).orElseThrow(NotFound::new);
        if (!free(found, List.of(person)).contains(person)) return new NotNow();
        var number = members.numbers(found.community(), List.of(person)).get(person);
        if (number == null) return new NotNow();
        if (!seats.take(group)) return new NoneFree();
        // Asked again, now that nobody else can give a seat at this table.
        if (seats.of(person, group).isPresent()) {
            seats.release(group);
            return new NotNow();
        }
        var now = clock.instant();
        var offer = new CoreSeat(
                new CoreSeatId(ids.next()),
                group,
                found.community(),
                person,
                number,
                CoreSeat.State.OFFERED,
                false,
                now,
                by,
                now.plus(CoreSeats.AN_OFFER_STANDS),
                null);
        seats.offer(offer);
        seats.earned(offer.id());
        news.publishEvent(
                new CoreSeatOffered(offer.id(), group, found.community(), person, by, offer.offerUntil(), true));
        return new Kept(offer.id(), offer.offerUntil());
    }

    /// Those of these people who could sit down: a running ticket, neither seat nor offer in that community. For rooms
    /// that have asked who may know; a few questions, however many they are.
    public Set<PersonId> free(GroupId group, Collection<PersonId> people) {
        return people.isEmpty() ? Set.of() : free(groups.find(group).orElseThrow(NotFound::new), people);
    }

    private Set<PersonId> free(CoreGroup group, Collection<PersonId> people) {
        var worth = tickets.of(group.community(), people);
        var taken = seats.of(people).stream()
                .filter(seat -> seat.community().equals(group.community()))
                .map(CoreSeat::person)
                .collect(Collectors.toSet());
        var free = new HashSet<PersonId>();
        for (var person : people)
            if (worth.get(person) == LiveTickets.Worth.LIVE && !taken.contains(person)) free.add(person);
        return free;
    }

    /// How many offers of that table wait for an answer, whoever made them.
    public int open(GroupId group) {
        return seats.open(group);
    }
}
