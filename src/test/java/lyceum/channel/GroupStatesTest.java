package lyceum.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.core.LeavesOfAbsence;
import lyceum.core.Table;
import lyceum.group.Groups;
import lyceum.group.Topology;
import lyceum.sanction.Report;
import lyceum.sanction.Reports;
import lyceum.shared.GroupId;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Every act in every state that holds a member back, in both shapes, through the rooms' doors, against the table that
/// was written by hand.
@HouseTest
class GroupStatesTest {
    private static final Duration AN_HOUR = Duration.ofHours(1);

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
    LeavesOfAbsence leaves;

    @Autowired
    Groups groups;

    @Autowired
    MemberStates states;

    @Autowired
    Table table;

    @Autowired
    FakeClock clock;

    private Table.Set set;
    private PersonId clara;
    private GroupId core;
    private GroupId hall;
    private QuestionId question;
    private PostId old;

    @BeforeEach
    void ada_sits_at_claras_table_and_has_asked() {
        set = table.set();
        clara = set.clara();
        core = set.core();
        var ada = table.sits(set, "Ada");
        hall = groups.of(ada).getFirst().id();
        old = announcements.post(clara, hall, "欢迎");
        question = questions.ask(ada, hall, "周几交？", "");
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void whatever_holds_a_member_back_each_act_ends_as_the_table_says() {
        var differences = new ArrayList<String>();
        for (var row : MemberStates.table()) {
            var person = states.somebody(set, hall, row);
            for (var act : GroupAct.values()) {
                clock.passes(AN_HOUR);
                var outcome = outcome(() -> does(act, row.topology(), person));
                if (!outcome.equals(row.of(act)))
                    differences.add(row.topology() + " " + row.state() + " " + act + ": " + outcome + " instead of "
                            + row.of(act));
            }
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void the_table_names_every_act_and_every_state_in_both_shapes() {
        for (var act : GroupAct.values())
            assertThat(MemberStates.table())
                    .allSatisfy(row -> assertThat(row.of(act)).isNotBlank());
        for (var state : MemberStates.State.values())
            assertThat(MemberStates.table().stream().filter(row -> row.state() == state))
                    .as(state + "; nobody is removed from a round table")
                    .hasSize(state == MemberStates.State.REMOVED ? 1 : 2);
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
                if (ring)
                    leaves.take(
                            person,
                            here,
                            states.today(core).plusDays(60),
                            states.today(core).plusDays(61),
                            "");
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
}
