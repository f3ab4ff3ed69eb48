package lyceum.discount;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.community.Communities;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.shared.CourseId;
import lyceum.shared.Ids;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Codes that take something off a course's tickets. Owners make and end them; whoever holds a seat uses one.
@Service
public class Discounts {
    private static final int SHOWN = 200;

    private final DiscountBook book;
    private final Guesses guesses;
    private final Courses courses;
    private final Communities communities;
    private final Roles roles;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Discounts(
            DiscountBook book,
            Guesses guesses,
            Courses courses,
            Communities communities,
            Roles roles,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.book = book;
        this.guesses = guesses;
        this.courses = courses;
        this.communities = communities;
        this.roles = roles;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public DiscountId make(PersonId by, CourseId course, DiscountPlan plan) {
        var community = courses.course(course).community();
        roles.demand(by, Act.EDIT_COURSE, community);
        var id = new DiscountId(ids.next());
        book.add(id, community, course, plan, by, clock.instant());
        audit.record(by, "discount.made", id, plan.code().text());
        return id;
    }

    /// Nobody uses it from now on; prices of running holds stay as they are.
    @Transactional
    public void end(PersonId by, DiscountId id) {
        var discount = book.find(id).orElseThrow(NotFound::new);
        roles.demand(by, Act.EDIT_COURSE, discount.community());
        book.end(id, clock.instant());
        audit.record(by, "discount.ended", id, discount.plan().code().text());
    }

    /// Of a course, the newest first, with their use.
    public List<Discount> of(PersonId by, CourseId course) {
        roles.demand(by, Act.EDIT_COURSE, courses.course(course).community());
        return book.of(course, SHOWN);
    }

    /// What a ticket would cost with that code; takes nothing.
    public Discounted look(CohortTerms cohort, PersonId buyer, String typed, Money price) {
        var known = known(cohort.course(), buyer, typed, price);
        demandOpen(known, clock.instant());
        return discounted(known, price);
    }

    /// One ticket at that code's price, inside the transaction of the hold: it stays taken as long as the hold does.
    @Transactional(propagation = Propagation.MANDATORY)
    public Discounted take(CourseId course, PersonId buyer, String typed, Money price) {
        var known = known(course, buyer, typed, price);
        var discounted = discounted(known, price);
        var now = clock.instant();
        if (book.take(known.id(), now)) return discounted;
        demandOpen(book.find(known.id()).orElseThrow(NotFound::new), now);
        throw new CodeIsUsedUp(); // it came free between the two looks: the next try has it
    }

    /// The ticket that used it ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(DiscountId id) {
        book.count(id, -1);
    }

    /// Money that came late was paid at that price: it holds, even where the limit has been reached meanwhile.
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(DiscountId id) {
        book.count(id, 1);
    }

    /// Tickets counted by code, for whoever compares the books.
    @Transactional(readOnly = true)
    public Map<DiscountId, Integer> used() {
        return book.used();
    }

    private Discount known(CourseId course, PersonId buyer, String typed, Money price) {
        if (price.isFree()) throw new NothingToReduce();
        guesses.demandPatience(buyer);
        return DiscountCode.read(typed)
                .flatMap(code -> book.find(course, code))
                .filter(found -> found.endedAt() == null)
                .orElseThrow(() -> {
                    guesses.wrong(buyer);
                    return new CodeIsUnknown();
                });
    }

    private void demandOpen(Discount found, Instant now) {
        switch (found.at(now)) {
            case OPEN -> {}
            case SOON ->
                throw new CodeIsNotYet(
                        Objects.requireNonNull(found.plan().from()).atZone(zone(found)));
            case USED_UP -> throw new CodeIsUsedUp();
            case OVER -> {
                var until = found.plan().until();
                throw until == null ? new CodeIsUnknown() : new CodeIsOver(until.atZone(zone(found)));
            }
        }
    }

    private ZoneId zone(Discount of) {
        return communities.get(of.community()).zone();
    }

    private static Discounted discounted(Discount found, Money price) {
        return new Discounted(
                found.id(),
                found.plan().code().text(),
                price,
                found.plan().reduction().of(price));
    }
}
