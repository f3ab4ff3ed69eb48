package lyceum.channel;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.access.Role;
import lyceum.access.Staff;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.core.CoreSeats;
import lyceum.core.LeavesOfAbsence;
import lyceum.core.Table;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Places;
import lyceum.group.Topology;
import lyceum.sanction.Ruling;
import lyceum.sanction.Sanctions;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People in every state that holds a member back, and the table, written by hand, of what comes of each act.
@TestComponent
public class MemberStates {
    public enum State {
        ACTIVE,
        MUTED,
        ON_LEAVE,
        SUSPENDED,
        LAPSED,
        REMOVED,
        REFUNDED,
        OTHER_COHORT,
        OTHER_COMMUNITY,
        FORMER_STAFF
    }

    /// @param outcomes by act: "may", "told", "nothing", or the name of a refusal
    public record Row(Topology topology, State state, Map<String, String> outcomes) {
        public String of(GroupAct act) {
            return outcomes.getOrDefault(act.name(), "");
        }
    }

    private static final Path TABLE = Path.of("src/test/resources/group-states.csv");

    private final Presences presences;
    private final Sanctions sanctions;
    private final LeavesOfAbsence leaves;
    private final CoreSeats seats;
    private final Admissions admissions;
    private final Staff staff;
    private final Arrivals arrivals;
    private final Offers offers;
    private final Table tables;
    private final Places places;
    private final Cast cast;
    private final FakeClock clock;
    private final JdbcClient sql;

    MemberStates(
            Presences presences,
            Sanctions sanctions,
            LeavesOfAbsence leaves,
            CoreSeats seats,
            Admissions admissions,
            Staff staff,
            Arrivals arrivals,
            Offers offers,
            Table tables,
            Places places,
            Cast cast,
            FakeClock clock,
            JdbcClient sql) {
        this.presences = presences;
        this.sanctions = sanctions;
        this.leaves = leaves;
        this.seats = seats;
        this.admissions = admissions;
        this.staff = staff;
        this.arrivals = arrivals;
        this.offers = offers;
        this.tables = tables;
        this.places = places;
        this.cast = cast;
        this.clock = clock;
        this.sql = sql;
    }

    public static List<Row> table() {
        try {
            var lines = Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split(",")).map(String::strip).toList())
                    .toList();
            var heads = lines.getFirst();
            return lines.subList(1, lines.size()).stream()
                    .map(line -> {
                        var row = new LinkedHashMap<String, String>();
                        for (int i = 2; i < heads.size(); i++) row.put(heads.get(i), line.get(i));
                        return new Row(Topology.valueOf(line.get(0)), State.valueOf(line.get(1)), row);
                    })
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// @param hall a learner group of the set's cohort
    public PersonId somebody(Table.Set set, GroupId hall, Row row) {
        var clara = set.clara();
        var cohort = set.cohort();
        var here = row.topology() == Topology.RING ? set.core() : hall;
        if (row.state() == State.FORMER_STAFF) {
            var su = cast.secretary(clara, cohort.community());
            staff.end(clara, cohort.community(), su, Role.SECRETARY);
            return su;
        }
        if (row.state() == State.OTHER_COMMUNITY) return learner(offers.cohort(9, Money.of("CNY", 0)));
        if (row.state() == State.OTHER_COHORT)
            return learner(offers.cohort(cohort.community(), Seats.of(9), Money.of("CNY", 0)));
        var person = cast.ben();
        var order = arrivals.settleIn(cohort, person);
        if (row.topology() == Topology.RING || row.state() == State.ON_LEAVE)
            seats.accept(person, seats.offer(clara, set.core(), person, false));
        holdBack(set, person, here, row.state(), order);
        return person;
    }

    public LocalDate today(GroupId group) {
        return LocalDate.ofInstant(clock.instant(), places.group(group).zone());
    }

    private void holdBack(Table.Set set, PersonId person, GroupId here, State state, OrderId order) {
        var today = today(set.core());
        switch (state) {
            case MUTED ->
                sanctions.mute(set.clara(), new Ruling(here, person, 0, "刷屏", null), false, Duration.ofDays(3));
            case ON_LEAVE -> leaves.take(person, set.core(), today, today.plusDays(9), "");
            case SUSPENDED -> ticket(person, "state = 'SUSPENDED'");
            case LAPSED -> {
                clock.passes(Duration.ofDays(3));
                ticket(person, "access_until = '" + today.plusDays(1) + "'");
                tables.endsWithTickets();
            }
            case REMOVED -> sanctions.remove(set.clara(), new Ruling(here, person, 0, "刷屏", null));
            case REFUNDED -> {
                admissions.askRefund(order, person, "");
                await().atMost(Duration.ofSeconds(10)).until(() -> isNobody(here, person));
            }
            default -> {}
        }
    }

    private void ticket(PersonId person, String becomes) {
        sql.sql("update enrollment set " + becomes + " where person = ?")
                .param(person.value())
                .update();
    }

    private boolean isNobody(GroupId here, PersonId person) {
        try {
            presences.of(here, person);
            return false;
        } catch (NotFound gone) {
            return true;
        }
    }

    private PersonId learner(CohortTerms of) {
        var eve = cast.eve();
        arrivals.settleIn(of, eve);
        return eve;
    }
}
