package lyceum.standing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.admission.Arrivals;
import lyceum.core.Table;
import lyceum.shared.PersonId;
import lyceum.standing.EliminationPolicies;
import lyceum.standing.Points;
import lyceum.standing.ScoreKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class StandingViewsTest extends ViewTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 6).plusDays(70);

    @Autowired
    Table tables;

    @Autowired
    Points points;

    @Autowired
    EliminationPolicies policies;

    @Autowired
    Arrivals arrivals;

    @Autowired
    FakeClock clock;

    Table.Set table;
    List<PersonId> seated;
    PersonId ben;

    /// Three sit there, with 10, 20 and 30 points.
    @Override
    protected PersonId reader() {
        clock.is(FakeClock.BEGINNING);
        table = tables.set();
        seated = new ArrayList<>();
        for (var name : List.of("Ada", "Bai", "Cui")) seated.add(tables.sits(table, name));
        ben = cast.ben();
        arrivals.settleIn(table.cohort(), ben);
        clock.passes(Duration.ofDays(70));
        for (int i = 0; i < 3; i++)
            points.give(
                    table.cohort().community(),
                    seated.get(i),
                    ScoreKind.HELP_ACCEPTED,
                    10 * (i + 1),
                    TODAY.minusDays(i));
        policies.change(table.clara(), table.core(), 0, Points.plan("先这样"));
        return seated.getFirst();
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void i_read_where_i_am_where_the_line_is_and_what_got_me_here() {
        open(seated.getFirst(), "standing");

        assertThat(find(H1.class).single().getText()).isEqualTo("我的位置");
        assertThat(words())
                .contains("参评3人中", "第3位", "离合格线还差", "合格线20", "你10", "答疑被采纳", "合计")
                .contains("按规则第1版")
                .doesNotContain("Bai", "Cui");

        UI.getCurrent().navigate("home");
        assertThat(words()).contains("第3位，10分");
    }

    @Test
    void the_board_shows_no_name_below_the_line_and_none_that_hides() {
        open(seated.get(2), "standing");
        test(find(Checkbox.class).single()).click();

        open(seated.getFirst(), "board");

        assertThat(words()).contains("第2位", "Bai", "另有2人没有写名字", "线下1人").doesNotContain("第1位", "第3位");
    }

    @Test
    void members_read_the_policy_and_owners_try_and_make_the_next_version() {
        open(seated.getFirst(), "policy");
        assertThat(words()).contains("第1版", "先这样", "并列组整组保留").doesNotContain("预演：");
        assertThat(find(BigDecimalField.class).all()).isEmpty();

        open(table.clara(), "policy");
        labelled(BigDecimalField.class, "合格线").setValue(BigDecimal.valueOf(-3));
        press("预演");
        assertThat(labelled(BigDecimalField.class, "合格线").isInvalid()).isTrue();
        labelled(BigDecimalField.class, "合格线").setValue(BigDecimal.valueOf(15));
        press("预演");
        assertThat(words()).contains("没有写下任何东西", "合格线15", "谁会递补");
        assertThat(policies.current(table.clara(), table.core()).version()).isEqualTo(1);

        press("定为新的一版");
        assertThat(labelled(TextArea.class, "为什么这样改").isInvalid()).isTrue();
        labelled(TextArea.class, "为什么这样改").setValue("线太高");
        press("定为新的一版");
        assertThat(policies.current(table.clara(), table.core()).passLine()).isEqualTo(1_500);
        assertThat(words()).contains("第2版", "线太高", "每一天的合计");
    }

    @Test
    void a_learner_reads_the_road_to_core_and_what_comes_next() {
        cast.signsIn(ben);

        UI.getCurrent().navigate("road/" + table.cohort().community());

        assertThat(find(H1.class).single().getText()).isEqualTo("通往核心的路");
        assertThat(words()).contains("优秀作品", "共69席，空66席", "看看入选的作品", "核心席买不到");
    }

    private void open(PersonId reader, String leaf) {
        cast.signsIn(reader);
        UI.getCurrent().navigate("groups/" + table.core() + "/" + leaf);
    }
}
