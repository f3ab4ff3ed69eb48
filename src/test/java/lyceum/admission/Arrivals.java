package lyceum.admission;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import lyceum.course.CohortTerms;
import lyceum.directory.Papers;
import lyceum.group.Groups;
import lyceum.payment.Buyer;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Lets people in, for any test: through hold, till and settlement, as they come in life.
@Component
public class Arrivals {
    private final Admissions admissions;
    private final Groups groups;
    private final Buyer till;

    private final Papers papers;
    private final Sweeps sweeps;

    Arrivals(Admissions admissions, Groups groups, Buyer till, Papers papers, Sweeps sweeps) {
        this.papers = papers;
        this.sweeps = sweeps;
        this.admissions = admissions;
        this.groups = groups;
        this.till = till;
    }

    /// Somebody who has taken the first steps too.
    public OrderId admit(CohortTerms cohort, PersonId person) {
        var order = letIn(cohort, person);
        papers.settle(person, cohort.community());
        return order;
    }

    /// Somebody who has only just come: the rules are not accepted, and there is no name card.
    public OrderId letIn(CohortTerms cohort, PersonId person) {
        return switch (admissions.hold(cohort.id(), person, false)) {
            case HoldOutcome.SeatHeld held -> {
                till.pays(admissions.checkout(held.order(), person));
                admissions.settle(held.order(), person);
                yield held.order();
            }
            case HoldOutcome.AdmittedFree free -> free.order();
            case HoldOutcome outcome -> throw new IllegalStateException("Nobody was let in: " + outcome);
        };
    }

    /// As above, and until there is a place in a group, which follows after the commit.
    public OrderId settleIn(CohortTerms cohort, PersonId person) {
        var order = admit(cohort, person);
        await().atMost(Duration.ofSeconds(20)).until(() -> !groups.of(person).isEmpty());
        return order;
    }

    /// What the sweep of holds does by itself every few seconds, now.
    public void holdsRunOut() {
        sweeps.expireHolds();
    }

    public OrderId hold(CohortTerms cohort, PersonId person) {
        return ((HoldOutcome.SeatHeld) admissions.hold(cohort.id(), person, false)).order();
    }
}
