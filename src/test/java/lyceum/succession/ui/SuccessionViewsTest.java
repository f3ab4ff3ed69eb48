package lyceum.succession.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.assignment.AssignmentId;
import lyceum.core.CoreSeats;
import lyceum.core.Table;
import lyceum.membership.Members;
import lyceum.nomination.Contenders;
import lyceum.nomination.Nomination;
import lyceum.nomination.Nominations;
import lyceum.shared.PersonId;
import lyceum.standing.Points;
import lyceum.standing.ScoreKind;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From the radar to the seat, as each sees it.
@HouseTest
class SuccessionViewsTest extends ViewTest {
    @Autowired
    Table tables;

    @Autowired
    Contenders contenders;

    @Autowired
    Nominations nominations;

    @Autowired
    CoreSeats seats;

    @Autowired
    Members members;

    @Autowired
    Points points;

    @Autowired
    FakeClock clock;

    Table.Set table;
    AssignmentId brief;
    PersonId ada;
    PersonId ben;

    @Override
    protected PersonId reader() {
        clock.is(FakeClock.BEGINNING);
        table = tables.set();
        brief = contenders.brief(table);
        ada = tables.sits(table, "Ada");
        ben = contenders.shown(table, brief, "Ben");
        points.give(table.cohort().community(), ben, ScoreKind.WORK_GRADED, 12, LocalDate.of(2027, 1, 6));
        return table.clara();
    }

    @Test
    void an_owner_sees_on_the_radar_what_speaks_for_whom_and_nominates() {
        opens(table.clara(), "talents");
        assertThat(words()).contains("人才雷达", "Ben", "12分", "作品：一页讲清一件事");

        UI.getCurrent().navigate("groups/" + table.core() + "/nominate/" + number());
        press("提名");
        assertThat(nominations.of(ben)).isEmpty();
        assertThat(labelled(TextArea.class, "理由").isInvalid()).isTrue();
        labelled(TextArea.class, "理由").setValue("写得清楚，肯帮人。");
        press("提名");

        assertThat(nominations.of(ben)).extracting(Nomination::state).containsExactly(Nomination.State.ASKED);
        assertThat(words()).contains("等本人答复", "写得清楚，肯帮人。");
    }

    @Test
    void a_core_member_sees_whom_to_nominate_without_their_standing() {
        opens(ada, "talents");

        assertThat(words()).contains("提名候选人", "Ben").doesNotContain("12分");
    }

    @Test
    void the_nominee_is_asked_at_home_and_stands() {
        var id = nominations.nominate(ada, table.core(), ben, "写得清楚，肯帮人。", List.of());
        cast.signsIn(ben);
        UI.getCurrent().navigate("home");
        assertThat(words()).contains("有人提名你进核心群");

        UI.getCurrent().navigate("nominations/" + id);
        assertThat(words()).contains("Ada提名你坐到", "写得清楚，肯帮人。", "核心席不能用钱买");
        press("参加");

        assertThat(nominations.get(ben, id).state()).isEqualTo(Nomination.State.STANDS);
        assertThat(words()).contains("你是“灯下圆桌”的候选人");
    }

    @Test
    void the_succession_shows_the_order_to_the_table_and_counts_to_members() {
        contenders.stands(table, ben);
        opens(table.clara(), "succession");
        press("开始递补");
        test(find(ConfirmDialog.class).single()).confirm();
        Awaitility.await().until(() -> seatsOf() == 1);

        opens(table.clara(), "succession");
        assertThat(words()).contains("第1位", "Ben", "等本人答复", "还有3天0小时", "公开的种子");
        opens(ben, "succession");
        assertThat(words()).contains("轮到你了", "下一次的封条").doesNotContain("只有圆桌上的人");
    }

    @Test
    void whoever_is_no_member_finds_no_succession() {
        opens(cast.eve(), "succession");

        assertThat(words()).doesNotContain("封条");
    }

    private long number() {
        return members.numbers(table.cohort().community(), List.of(ben))
                .get(ben)
                .value();
    }

    private int seatsOf() {
        return seats.offersTo(ben).size();
    }

    private void opens(PersonId reader, String leaf) {
        cast.signsIn(reader);
        UI.getCurrent().navigate("groups/" + table.core() + "/" + leaf);
    }
}
