package lyceum.friday;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.core.Table;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;

/// A community that meets on Fridays, for any test: Clara's, with Ada and Lin at the round table.
@TestComponent
public class Evenings {
    /// In front of the first test's Wednesday.
    public static final LocalDate FIRST = LocalDate.of(2027, 1, 8);

    public record Set(Table.Set table, PersonId ada, PersonId lin) {
        public CommunityId community() {
            return table.cohort().community();
        }

        public PersonId clara() {
            return table.clara();
        }
    }

    private final Table tables;
    private final Fridays fridays;
    private final Shares shares;
    private final Steps steps;
    private final Chain chain;
    private final FakeClock clock;

    Evenings(Table tables, Fridays fridays, Shares shares, Steps steps, Chain chain, FakeClock clock) {
        this.tables = tables;
        this.fridays = fridays;
        this.shares = shares;
        this.steps = steps;
        this.chain = chain;
        this.clock = clock;
    }

    public Set set() {
        var table = tables.set();
        var ada = tables.sits(table, "Ada");
        var lin = tables.sits(table, "Lin");
        fridays.keep(table.clara(), table.cohort().community(), SeriesPlan.usual(Cast.SHANGHAI, FIRST), 0);
        return new Set(table, ada, lin);
    }

    /// What the sweep does by itself, at that moment.
    public void sweepsAt(Instant moment) {
        clock.is(moment);
        chain.sweep();
    }

    /// Ada speaks, Lin would step in.
    public ShareId booked(Set set, LocalDate day) {
        var id = shares.propose(set.ada(), set.community(), "一页纸讲清一件事", "从三张坏图说起。");
        shares.book(set.clara(), id, day, new Crew(set.ada(), set.lin()));
        return id;
    }

    /// It was announced, took place and was summed up; the clock stands at its end.
    public ShareId held(Set set, LocalDate day, String summary) {
        var id = booked(set, day);
        var start = shares.get(set.clara(), id).share().start();
        sweepsAt(start.minus(Duration.ofHours(72)));
        sweepsAt(start);
        steps.begin(set.ada(), id);
        clock.is(start.plus(Duration.ofMinutes(50)));
        steps.end(set.ada(), id);
        steps.sumUp(set.ada(), id, summary);
        return id;
    }
}
