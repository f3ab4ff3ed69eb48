package lyceum.core;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.membership.Members;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Seats at the round table: offered by an owner, kept for three days, taken or not, left. A seat that is offered
/// counts
/// as much as one that is occupied.
@Service
public class CoreSeats {
    public static final Duration AN_OFFER_STANDS = Duration.ofHours(72);

    private final GroupRows groups;
    private final SeatRows seats;
    private final LeaveRows leaves;
    private final LiveTickets tickets;
    private final Members members;
    private final Roles roles;
    private final Audit audit;
    private final ApplicationEventPublisher news;
    private final Ids ids;
    private final Clock clock;

    CoreSeats(
            GroupRows groups,
            SeatRows seats,
            LeaveRows leaves,
            LiveTickets tickets,
            Members members,
            Roles roles,
            Audit audit,
            ApplicationEventPublisher news,
            Ids ids,
            Clock clock) {
        this.groups = groups;
        this.seats = seats;
        this.leaves = leaves;
        this.tickets = tickets;
        this.members = members;
        this.roles = roles;
        this.audit = audit;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /// To a member with a running ticket, while a seat is free and before the first round.
    /// @param founder a founder's seat, which stands outside the rounds and is listed as such
    @Transactional
    public CoreSeatId offer(PersonId by, GroupId group, PersonId person, boolean founder) {
        var found = group(group);
        roles.demand(by, Act.OFFER_CORE_SEAT, found.community());
        if (!found.byOffer()) throw new SeatsComeByRounds();
        var number = members.numbers(found.community(), List.of(person)).get(person);
        if (number == null || tickets.of(found.community(), person) != LiveTickets.Worth.LIVE)
            throw new NeedsALiveTicket();
        if (!seats.take(group)) throw new AllSeatsAreTaken(found.cap());
        var now = clock.instant();
        var offer = new CoreSeat(
                new CoreSeatId(ids.next()),
                group,
                found.community(),
                person,
                number,
                CoreSeat.State.OFFERED,
                founder,
                now,
                by,
                now.plus(AN_OFFER_STANDS),
                null);
        seats.offer(offer);
        audit.record(by, founder ? "core-seat.offered-to-founder" : "core-seat.offered", offer.id(), "");
        news.publishEvent(
                new CoreSeatOffered(offer.id(), group, found.community(), person, by, offer.offerUntil(), false));
        return offer.id();
    }

    /// What is offered now, for owners.
    public List<CoreSeat> offers(PersonId by, GroupId group) {
        roles.demand(by, Act.OFFER_CORE_SEAT, group(group).community());
        return seats.in(group).stream().filter(seat -> !seat.isSeated()).toList();
    }

    /// Seats that wait for that person's answer.
    public List<CoreSeat> offersTo(PersonId person) {
        var now = clock.instant();
        return seats.of(person).stream()
                .filter(seat -> !seat.isSeated() && seat.offerUntil().isAfter(now))
                .toList();
    }

    /// One's own, offered or taken.
    public CoreSeat get(PersonId person, CoreSeatId seat) {
        return own(person, seat);
    }

    /// The group of one's own seat, which one may see before one answers.
    public CoreGroup groupOf(PersonId person, CoreSeatId seat) {
        return group(own(person, seat).group());
    }

    /// Accepting again changes nothing.
    @Transactional
    public void accept(PersonId person, CoreSeatId offer) {
        var seat = own(person, offer);
        if (seat.isSeated()) return;
        if (tickets.of(seat.community(), person) != LiveTickets.Worth.LIVE) throw new NeedsALiveTicket();
        var now = clock.instant();
        if (!seats.accept(offer, now)) {
            if (seats.find(offer).filter(CoreSeat::isSeated).isPresent()) return;
            throw new OfferIsOver();
        }
        news.publishEvent(new CoreSeatTaken(offer, seat.group(), seat.community(), person, seat.offeredBy(), now));
    }

    @Transactional
    public void decline(PersonId person, CoreSeatId offer) {
        var seat = own(person, offer);
        if (seat.isSeated() || !end(seat, SeatEnding.DECLINED)) throw new OfferIsOver();
    }

    /// While nobody has answered; what a succession offers is nobody's to take back.
    @Transactional
    public void withdraw(PersonId by, CoreSeatId offer) {
        var seat = seats.find(offer).orElseThrow(NotFound::new);
        roles.demand(by, Act.OFFER_CORE_SEAT, seat.community());
        if (seats.isEarned(offer)) throw new SeatsComeByRounds();
        if (seat.isSeated() || !end(seat, SeatEnding.WITHDRAWN)) throw new OfferIsOver();
        audit.record(by, "core-seat.withdrawn", offer, "");
    }

    /// Of one's own wish; the place in the learner group, ticket and number stay.
    @Transactional
    public void leave(PersonId person, GroupId group) {
        var seat = seats.of(person, group).filter(CoreSeat::isSeated).orElseThrow(NotFound::new);
        if (!end(seat, SeatEnding.LEFT)) throw new NotFound();
    }

    /// By a round, inside its transaction. Whoever has left meanwhile has left.
    /// @return the seats that ended
    @Transactional(propagation = Propagation.MANDATORY)
    public List<CoreSeat> endByRound(GroupId group, Collection<PersonId> people) {
        return seats.in(group).stream()
                .filter(seat -> seat.isSeated() && people.contains(seat.person()))
                .filter(seat -> end(seat, SeatEnding.ROUND))
                .toList();
    }

    /// A round is undone, inside its transaction: each has the seat again as if it had never ended. Where no seat is
    /// free, by a named plus-one until the next vacancy.
    /// @return the seats that are plus-ones
    @Transactional(propagation = Propagation.MANDATORY)
    public List<CoreSeatId> comeBack(PersonId by, GroupId group, Collection<CoreSeatId> ended) {
        var extra = new ArrayList<CoreSeatId>();
        for (var seat : ended)
            switch (seats.comeBack(group, seat)) {
                case SEATED -> {}
                case PLUS_ONE -> {
                    audit.record(by, "core-seat.plus-one", seat, "");
                    extra.add(seat);
                }
                case GONE -> audit.record(by, "core-seat.not-restored", seat, "");
            }
        return extra;
    }

    /// @param how refused by false where somebody was faster
    boolean end(CoreSeat seat, SeatEnding how) {
        var now = clock.instant();
        if (!seats.end(seat, how, now)) return false;
        if (seat.isSeated())
            leaves.close(
                    seat.group(),
                    seat.person(),
                    LocalDate.ofInstant(now, group(seat.group()).zone()));
        news.publishEvent(new CoreSeatEnded(
                seat.id(), seat.group(), seat.community(), seat.person(), seat.offeredBy(), seat.isSeated(), how, now));
        return true;
    }

    private CoreGroup group(GroupId group) {
        return groups.find(group).orElseThrow(NotFound::new);
    }

    private CoreSeat own(PersonId person, CoreSeatId id) {
        @Nullable CoreSeat seat = seats.find(id).orElse(null);
        if (seat == null && seats.isPast(id, person)) throw new OfferIsOver();
        if (seat == null || !seat.person().equals(person)) throw new NotFound();
        return seat;
    }
}
