package lyceum.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.access.Role;
import lyceum.access.Staff;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.core.CoreSeats;
import lyceum.core.LeavesOfAbsence;
import lyceum.core.Table;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.group.Places;
import lyceum.group.Topology;
import lyceum.sanction.Report;
import lyceum.sanction.Reports;
import lyceum.sanction.Ruling;
import lyceum.sanction.Sanctions;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shared.Seats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every act in every state that holds a member back, in both shapes, through the rooms' doors, against the table that
/// was written by hand.
@HouseTest
class GroupStatesTest {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private enum State {
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

    @Autowired
    Presences presences;

    @Autowired
    Announcements announcements;

    @Autowired
    PostBook book;

    @Autowired
    Questions questions;

    @Autowired
    QuestionWindows windows;

    @Autowired
    Talk talk;

    @Autowired
    Reports reports;

    @Autowired
    Sanctions sanctions;

    @Autowired
    LeavesOfAbsence leaves;

    @Autowired
    CoreSeats seats;

    @Autowired
    Groups groups;

    @Autowired
    Admissions admissions;

    @Autowired
    Staff staff;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Offers offers;

    @Autowired
    Table table;

    @Autowired
    Places places;

    @Autowired
    JdbcClient sql;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    private CohortTerms cohort;
    private PersonId clara;
    private PersonId ada;
    private GroupId core;
    private GroupId hall;
    private QuestionId question;
    private PostId old;

    @BeforeEach
    void ada_sits_at_claras_table_and_has_asked() {
        var set = table.set();
        cohort = set.cohort();
        clara = set.clara();
        core = set.core();
        ada = table.sits(set, "Ada");
        hall = groups.of(ada).getFirst().id();
        old = announcements.post(clara, hall, "欢迎");
        question = questions.ask(ada, hall, "周几交？", "");
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void whatever_holds_a_member_back_each_act_ends_as_the_table_says() throws IOException {
        var differences = new ArrayList<String>();
        for (var row : table()) {
            var topology = Topology.valueOf(row.get("topology"));
            var state = State.valueOf(row.get("state"));
            var person = somebody(topology, state);
            for (var act : GroupAct.values()) {
                clock.passes(AN_HOUR);
                var outcome = outcome(() -> does(act, topology, person));
                if (!outcome.equals(row.get(act.name())))
                    differences.add(
                            topology + " " + state + " " + act + ": " + outcome + " instead of " + row.get(act.name()));
            }
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void the_table_names_every_act() throws IOException {
        for (var act : GroupAct.values())
            assertThat(table())
                    .allSatisfy(row -> assertThat(row.get(act.name())).isNotBlank());
    }

    private PersonId somebody(Topology topology, State state) {
        var here = topology == Topology.RING ? core : hall;
        if (state == State.FORMER_STAFF) {
            var su = cast.secretary(clara, cohort.community());
            staff.end(clara, cohort.community(), su, Role.SECRETARY);
            return su;
        }
        if (state == State.OTHER_COMMUNITY) return learner(offers.cohort(9, Money.of("CNY", 0)));
        if (state == State.OTHER_COHORT)
            return learner(offers.cohort(cohort.community(), Seats.of(9), Money.of("CNY", 0)));
        var person = cast.ben();
        var order = arrivals.settleIn(cohort, person);
        if (topology == Topology.RING || state == State.ON_LEAVE)
            seats.accept(person, seats.offer(clara, core, person, false));
        holdBack(person, here, state, order);
        return person;
    }

    private void holdBack(PersonId person, GroupId here, State state, OrderId order) {
        switch (state) {
            case MUTED -> sanctions.mute(clara, new Ruling(here, person, 0, "刷屏", null), false, Duration.ofDays(3));
            case ON_LEAVE -> leaves.take(person, core, today(), today().plusDays(9), "");
            case SUSPENDED -> ticket(person, "state = 'SUSPENDED'");
            case LAPSED -> {
                clock.passes(Duration.ofDays(3));
                ticket(person, "access_until = '" + today().minusDays(2) + "'");
                table.endsWithTickets();
            }
            case REMOVED -> sanctions.remove(clara, new Ruling(here, person, 0, "刷屏", null));
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

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), places.group(core).zone());
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

    private void does(GroupAct act, Topology topology, PersonId person) {
        boolean ring = topology == Topology.RING;
        var here = ring ? core : hall;
        switch (act) {
            case READ -> {
                if (ring) talk.page(person, here, null);
                else announcements.page(person, here, null);
            }
            case REACT -> book.react(person, announced(here), Reaction.THANKS);
            case ANNOUNCE -> announcements.post(person, here, "大家好");
            case ASK -> questions.ask(person, here, "为什么？", "");
            case ANSWER -> {
                if (ring) presences.of(here, person).demand(act);
                else questions.answer(person, question, "周四。");
            }
            case LEAD_QUEUE -> windows.open(person, here, AN_HOUR);
            case CONVERSE -> talk.open(person, here, "书", "写吗？");
            case PIN -> book.pin(person, announced(here), true);
            case REPORT -> reports.report(person, SayingId.of(announced(here)), Report.Reason.OTHER, "");
            case KEEP_ORDER -> reports.hide(person, SayingId.of(announced(here)), "不妥");
            case TAKE_LEAVE -> {
                if (ring) leaves.take(person, here, today().plusDays(60), today().plusDays(61), "");
                else presences.of(here, person).demand(act);
            }
        }
    }

    /// To whoever lapsed, what was said before.
    private PostId announced(GroupId here) {
        if (here.equals(hall)) return old;
        return announcements.post(clara, here, "请看");
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "may";
        } catch (NotYourPart told) {
            return "told";
        } catch (NotFound nothing) {
            return "nothing";
        } catch (Refusal other) {
            return other.getClass().getSimpleName();
        }
    }

    private static List<Map<String, String>> table() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/group-states.csv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split(",")).map(String::strip).toList())
                .toList();
        var heads = lines.getFirst();
        return lines.subList(1, lines.size()).stream()
                .map(line -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < heads.size(); i++) row.put(heads.get(i), line.get(i));
                    return row;
                })
                .toList();
    }
}
