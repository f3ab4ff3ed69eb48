package lyceum.admission;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.shared.CohortId;
import lyceum.shared.Email;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Tickets that owners give by e-mail, with a reason. A seat is kept at once; whoever has that address accepts. Until
/// then it can be taken back.
@Service
public class ComplimentaryTickets {
    static final Duration OPEN_FOR = Duration.ofDays(14);
    static final int MOST_LETTERS = 5;
    static final Duration BETWEEN_LETTERS = Duration.ofMinutes(10);

    private final ComplimentaryBook book;
    private final SaleBook sales;
    private final OrderBook orders;
    private final Line line;
    private final Seating seating;
    private final Courses courses;
    private final Accounts accounts;
    private final Roles roles;
    private final Audit audit;
    private final Transactions transactions;
    private final ApplicationEventPublisher news;
    private final Ids ids;
    private final Clock clock;

    ComplimentaryTickets(
            ComplimentaryBook book,
            SaleBook sales,
            OrderBook orders,
            Line line,
            Seating seating,
            Courses courses,
            Accounts accounts,
            Roles roles,
            Audit audit,
            Transactions transactions,
            ApplicationEventPublisher news,
            Ids ids,
            Clock clock) {
        this.book = book;
        this.sales = sales;
        this.orders = orders;
        this.line = line;
        this.seating = seating;
        this.courses = courses;
        this.accounts = accounts;
        this.roles = roles;
        this.audit = audit;
        this.transactions = transactions;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    public ComplimentaryId give(PersonId by, CohortId cohort, Email email, String reason) {
        var terms = courses.terms(cohort);
        roles.demand(by, Act.GIVE_TICKET, terms.community(), cohort);
        if (reason.isBlank() || reason.length() > GivingBack.LONGEST_REASON) throw new ReasonMissing();
        var now = clock.instant();
        var ticket = new Complimentary(
                new ComplimentaryId(ids.next()),
                terms.community(),
                cohort,
                email,
                reason.strip(),
                by,
                now,
                now.plus(OPEN_FOR),
                Complimentary.State.OPEN,
                null,
                1,
                now);
        transactions.run(() -> {
            if (sales.find(cohort).isEmpty()) throw new SaleIsOver();
            var sale = sales.locked(cohort);
            if (sale.cancelled()) throw new SaleIsOver();
            if (book.isOpenFor(cohort, email)) throw new TicketIsGiven();
            if (!sale.hasFreeSeat()) throw new NoSeatIsFree();
            sales.holdFree(cohort);
            book.add(ticket);
            audit.record(by, "ticket.given", ticket.id(), email + ": " + ticket.reason());
            news.publishEvent(new ComplimentaryGiven(ticket.id(), 1, now));
        });
        return ticket.id();
    }

    /// The seat goes on to whoever waits.
    public void revoke(PersonId by, ComplimentaryId id) {
        var ticket = given(by, id);
        transactions.run(() -> {
            if (!end(ticket, Complimentary.State.REVOKED)) throw new OrderIsOver();
            audit.record(by, "ticket.given.revoked", id, "");
        });
    }

    /// Letters get lost: the same one goes to the same address once more.
    public void sendAgain(PersonId by, ComplimentaryId id) {
        var cohort = given(by, id).cohort();
        transactions.run(() -> {
            sales.locked(cohort);
            var ticket = given(by, id);
            var now = clock.instant();
            boolean open = ticket.state() == Complimentary.State.OPEN && now.isBefore(ticket.until());
            if (!open) throw new OrderIsOver();
            if (ticket.letters() >= MOST_LETTERS) throw new EnoughLetters(MOST_LETTERS);
            if (now.isBefore(ticket.lastLetter().plus(BETWEEN_LETTERS))) throw new LetterWasJustSent(BETWEEN_LETTERS);
            book.written(id, ticket.letters() + 1, now);
            audit.record(by, "ticket.given.sent-again", id, "");
            news.publishEvent(new ComplimentaryGiven(id, ticket.letters() + 1, now));
        });
    }

    private Complimentary given(PersonId by, ComplimentaryId id) {
        var ticket = book.find(id).orElseThrow(NotFound::new);
        roles.demand(by, Act.GIVE_TICKET, ticket.community(), ticket.cohort());
        return ticket;
    }

    /// Of a cohort, the newest first.
    public List<Complimentary> of(PersonId by, CohortId cohort) {
        roles.demand(by, Act.GIVE_TICKET, courses.terms(cohort).community(), cohort);
        return book.of(cohort);
    }

    /// For whoever has the address that it was given to; for everybody else there is no such ticket.
    public Complimentary look(ComplimentaryId id, PersonId reader) {
        return book.find(id)
                .filter(ticket -> accounts.person(reader).email().equals(ticket.email()))
                .orElseThrow(NotFound::new);
    }

    /// Admits; the same click again leads to the same order.
    public OrderId accept(ComplimentaryId id, PersonId reader) {
        var cohort = look(id, reader).cohort();
        var terms = courses.terms(cohort);
        return transactions.get(() -> {
            sales.locked(cohort);
            var ticket = look(id, reader);
            if (ticket.order() != null) return ticket.order();
            boolean open = ticket.state() == Complimentary.State.OPEN
                    && clock.instant().isBefore(ticket.until());
            if (!open) throw new OrderIsOver();
            if (orders.liveOf(cohort, reader).isPresent()) throw new HasATicket();
            line.leave(cohort, reader, Line.State.LEFT);
            return admit(ticket, terms, reader);
        });
    }

    private OrderId admit(Complimentary ticket, CohortTerms terms, PersonId reader) {
        var order = seating.order(Ticket.complimentary(terms, reader), false, false, ticket.until());
        seating.admitFree(order);
        book.end(ticket.id(), Complimentary.State.ACCEPTED, order.id(), clock.instant());
        audit.record(reader, "ticket.given.accepted", ticket.id(), "");
        return order.id();
    }

    /// What the letter to that address says; for whoever writes it.
    public Complimentary letter(ComplimentaryId id) {
        return book.find(id).orElseThrow(NotFound::new);
    }

    /// Those that nobody accepted in time.
    void lapse() {
        for (var ticket : book.due(clock.instant(), 200))
            transactions.run(() -> end(ticket, Complimentary.State.LAPSED));
    }

    /// Under the lock of a cohort that is cancelled.
    void endAll(CohortId cohort) {
        for (var ticket : book.open(cohort)) end(ticket, Complimentary.State.REVOKED);
    }

    private boolean end(Complimentary ticket, Complimentary.State how) {
        sales.locked(ticket.cohort());
        if (!book.end(ticket.id(), how, null, clock.instant())) return false;
        sales.releaseHeld(ticket.cohort());
        seating.roll(ticket.cohort());
        return true;
    }
}
