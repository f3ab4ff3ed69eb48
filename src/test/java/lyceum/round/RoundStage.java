package lyceum.round;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.access.Departures;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.access.Staff;
import lyceum.admission.Arrivals;
import lyceum.admission.Moves;
import lyceum.audit.Audit;
import lyceum.audit.Verdict;
import lyceum.core.CoreGroups;
import lyceum.core.CorePlan;
import lyceum.core.CoreSeats;
import lyceum.core.LeavesOfAbsence;
import lyceum.core.Table;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import lyceum.standing.EliminationPolicies;
import lyceum.standing.Points;
import lyceum.standing.PolicyPlan;
import lyceum.standing.ScoreKind;
import lyceum.standing.Ties;
import lyceum.trace.Traces;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sets a round table for a round: people who have sat there long enough, an owner, a co-owner and a secretary who do
/// not, and a rule by which one help is one point.
@TestComponent
public class RoundStage {
    static final int DAYS = 20;
    private static final int LEARNERS = 5;

    /// @param seated long enough to be eligible
    /// @param learners who do not sit there
    public record Set(
            Table.Set table,
            List<PersonId> seated,
            List<PersonId> learners,
            PersonId chen,
            PersonId su,
            LocalDate first,
            LocalDate last) {
        public PersonId clara() {
            return table.clara();
        }

        public GroupId core() {
            return table.core();
        }

        public CommunityId community() {
            return table.cohort().community();
        }

        Set at(Table.Set other) {
            return new Set(other, seated, learners, chen, su, first, last);
        }

        Set from(LocalDate day) {
            return new Set(table, seated, learners, chen, su, day, day.plusDays(DAYS - 1));
        }

        Set until(LocalDate day) {
            return new Set(table, seated, learners, chen, su, first, day);
        }
    }

    private final Offers offers;
    private final Arrivals arrivals;
    private final Moves moves;
    private final Groups learnerGroups;
    private final CoreGroups groups;
    private final CoreSeats seats;
    private final LeavesOfAbsence leaves;
    private final EliminationPolicies policies;
    private final EliminationRounds rounds;
    private final RoundCourse course;
    private final Points points;
    private final Roles roles;
    private final Staff staff;
    private final Traces traces;
    private final Departures departures;
    private final Audit audit;
    private final JdbcClient sql;
    private final Cast cast;
    private final FakeClock clock;

    RoundStage(
            Offers offers,
            Arrivals arrivals,
            Moves moves,
            Groups learnerGroups,
            CoreGroups groups,
            CoreSeats seats,
            LeavesOfAbsence leaves,
            EliminationPolicies policies,
            EliminationRounds rounds,
            RoundCourse course,
            Points points,
            Roles roles,
            Staff staff,
            Traces traces,
            Departures departures,
            Audit audit,
            JdbcClient sql,
            Cast cast,
            FakeClock clock) {
        this.offers = offers;
        this.arrivals = arrivals;
        this.moves = moves;
        this.learnerGroups = learnerGroups;
        this.groups = groups;
        this.seats = seats;
        this.leaves = leaves;
        this.policies = policies;
        this.rounds = rounds;
        this.course = course;
        this.points = points;
        this.roles = roles;
        this.staff = staff;
        this.traces = traces;
        this.departures = departures;
        this.audit = audit;
        this.sql = sql;
        this.cast = cast;
        this.clock = clock;
    }

    /// They have sat there for seventy days, and nobody has points yet; the clock stands at the day of the
    /// announcement.
    public Set set(int people, int cap) {
        var cohort = offers.cohort(Seats.of(200), Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        var core = groups.found(clara, cohort.community(), new CorePlan(new Bilingual("灯下圆桌", "Round table"), cap));
        var table = new Table.Set(cohort, clara, core);
        var seated = new ArrayList<PersonId>();
        for (int i = 1; i <= people; i++) {
            var person = arrives(table, "Core " + i);
            seated.add(person);
            sits(table, person, false);
        }
        var learners = new ArrayList<PersonId>();
        for (int i = 1; i <= LEARNERS; i++) learners.add(arrives(table, "Learner " + i));
        var chen = cast.coOwner(clara, cohort.community());
        var su = cast.secretary(clara, cohort.community());
        clock.passes(Duration.ofDays(70));
        var first = LocalDate.ofInstant(clock.instant(), Cast.SHANGHAI).plusDays(1);
        return new Set(table, seated, learners, chen, su, first, first.plusDays(DAYS - 1));
    }

    /// The same in a learner group whose ticket page says that it holds rounds. Whoever is among the learners has a
    /// place there too, but was taken over from elsewhere, and was told nothing.
    public Set learnerGroup(int people) {
        var cohort = offers.rotating(200, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        var seated = new ArrayList<PersonId>();
        for (int i = 1; i <= people; i++) {
            var person = cast.person("Learner " + i);
            arrivals.settleIn(cohort, person);
            seated.add(person);
        }
        var untold = comesFromElsewhere(cohort, "Untold");
        var group = learnerGroups.of(untold).getFirst().id();
        var chen = cast.coOwner(clara, cohort.community());
        var su = cast.secretary(clara, cohort.community());
        clock.passes(Duration.ofDays(70));
        var first = LocalDate.ofInstant(clock.instant(), Cast.SHANGHAI).plusDays(1);
        return new Set(
                new Table.Set(cohort, clara, group),
                seated,
                List.of(untold),
                chen,
                su,
                first,
                first.plusDays(DAYS - 1));
    }

    /// Somebody more is taken over, also when the sale is over, and has a place.
    public PersonId comesFromElsewhere(CohortTerms cohort, String name) {
        var person = cast.person(name);
        learnerGroups.placeAll(moves.in(cohort.id(), List.of(person)));
        return person;
    }

    /// The same people have sat at another table of that community for seventy days, too.
    Set elsewhere(Set set, int cap) {
        var other =
                groups.found(set.clara(), set.community(), new CorePlan(new Bilingual("窗边圆桌", "At the window"), cap));
        var table = new Table.Set(set.table().cohort(), set.clara(), other);
        for (var person : set.seated()) sits(table, person, false);
        clock.passes(Duration.ofDays(70));
        return set.at(table)
                .from(LocalDate.ofInstant(clock.instant(), Cast.SHANGHAI).plusDays(1));
    }

    /// Nobody but one owner is left to decide anything.
    Set alone(Set set) {
        staff.end(set.clara(), set.community(), set.chen(), Role.OWNER);
        staff.end(set.clara(), set.community(), set.su(), Role.SECRETARY);
        return set;
    }

    private PersonId arrives(Table.Set table, String name) {
        var person = cast.person(name);
        arrivals.settleIn(table.cohort(), person);
        return person;
    }

    private void sits(Table.Set table, PersonId person, boolean founder) {
        seats.accept(person, seats.offer(table.clara(), table.core(), person, founder));
    }

    /// One of the learners takes a seat today.
    public PersonId sits(Set set, int learner, boolean founder) {
        var person = set.learners().get(learner);
        sits(set.table(), person, founder);
        return person;
    }

    /// A seat as a succession gives it, when owners give none any more.
    public void sitsWithoutAsking(Set set, int learner) {
        sql.sql("update core_group set by_offer = true where id = ?")
                .param(set.core().value())
                .update();
        try {
            sits(set, learner, false);
        } finally {
            sql.sql("update core_group set by_offer = false where id = ?")
                    .param(set.core().value())
                    .update();
        }
    }

    public void leaves(Set set, PersonId person) {
        seats.leave(person, set.core());
    }

    public void rule(Set set, int line, double percent, int minimum) {
        rule(set, line, percent, minimum, Ties.KEPT);
    }

    public void rule(Set set, int line, double percent, int minimum, Ties ties) {
        var plan = Points.plan("这一轮");
        policies.change(
                set.clara(),
                set.core(),
                policies.current(set.clara(), set.core()).version(),
                new PolicyPlan(
                        plan.worth(),
                        BigDecimal.valueOf(line),
                        BigDecimal.valueOf(percent),
                        null,
                        minimum,
                        60,
                        90,
                        ties,
                        "这一轮"));
    }

    public void away(Set set, PersonId person) {
        leaves.take(person, set.core(), set.last().minusDays(2), set.last().plusDays(3), "");
    }

    public void earns(Set set, PersonId person, int help) {
        earns(set, person, help, set.first().plusDays(2));
    }

    public void earns(Set set, PersonId person, int help, LocalDate day) {
        if (help > 0) points.give(set.community(), person, ScoreKind.HELP_ACCEPTED, help, day);
    }

    public RoundId announced(Set set) {
        var round = rounds.draft(set.clara(), set.core(), set.first(), set.last());
        rounds.announce(set.clara(), round);
        return round;
    }

    /// What the clock does by then.
    public void at(Instant moment) {
        clock.is(moment);
        course.sweep();
    }

    public Instant start(LocalDate day) {
        return day.atStartOfDay(Cast.SHANGHAI).toInstant();
    }

    /// Up to the provisional ranking.
    public RoundId ranked(Set set) {
        var round = announced(set);
        at(start(set.first()));
        at(start(set.last().plusDays(1)));
        return round;
    }

    public RoundId inAppeal(Set set) {
        var round = ranked(set);
        at(clock.instant().plus(Round.LOOKED_THROUGH));
        return round;
    }

    /// The time for appeals passes, and two people sign.
    public void confirmed(Set set, RoundId round, RoundSignatures signatures) {
        at(clock.instant().plus(Round.APPEALS));
        signatures.sign(set.clara(), round);
        signatures.confirm(set.su(), round);
    }

    public void becomesOwner(Set set, PersonId person) {
        roles.appoint(set.clara(), person, Role.OWNER, set.community(), List.of());
    }

    /// As an account is erased once its week is over.
    public void leavesForGood(PersonId person) {
        traces.erase(departures.whose(person));
    }

    public boolean trailIsWhole() {
        return audit.verify() instanceof Verdict.Whole;
    }

    boolean trailSaysOf(String act, long about) {
        return sql.sql("select count(*) from audit_row where act = ? and about = ?")
                        .params(act, about)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    boolean trailSays(String act, RoundId about) {
        return sql.sql("select count(*) from audit_row where act = ? and about = ?")
                        .params(act, about.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    public void sweep() {
        course.sweep();
    }
}
