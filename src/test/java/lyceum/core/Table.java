package lyceum.core;

import lyceum.Cast;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;

/// Sets a round table for any test: a core group, its owner, and people who sit there.
@TestComponent
public class Table {
    /// @param cohort whose tickets its people have
    public record Set(CohortTerms cohort, PersonId clara, GroupId core) {}

    private final Offers offers;
    private final Arrivals arrivals;
    private final CoreGroups cores;
    private final CoreSeats seats;
    private final SeatSweeps sweeps;
    private final Hosts hosts;
    private final Cast cast;

    Table(
            Offers offers,
            Arrivals arrivals,
            CoreGroups cores,
            CoreSeats seats,
            SeatSweeps sweeps,
            Hosts hosts,
            Cast cast) {
        this.offers = offers;
        this.arrivals = arrivals;
        this.cores = cores;
        this.seats = seats;
        this.sweeps = sweeps;
        this.hosts = hosts;
        this.cast = cast;
    }

    public Set set() {
        var cohort = offers.cohort(50, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        return new Set(
                cohort,
                clara,
                cores.found(clara, cohort.community(), new CorePlan(new Bilingual("灯下圆桌", "Round table"), 69)));
    }

    /// A member who has taken a seat.
    public PersonId sits(Set table, String name) {
        var person = cast.person(name);
        arrivals.settleIn(table.cohort(), person);
        seats.accept(person, seats.offer(table.clara(), table.core(), person, false));
        return person;
    }

    /// What the sweep does by itself every few minutes, now.
    public void endsWithTickets() {
        sweeps.endWithTickets();
    }

    /// As above, for offers that nobody has answered.
    public void offersRunOut() {
        sweeps.lapse();
    }

    /// As above, for the hosts of the weeks.
    public void hostsArePlanned() {
        hosts.plan();
    }
}
