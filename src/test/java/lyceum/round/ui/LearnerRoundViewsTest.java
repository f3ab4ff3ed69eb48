package lyceum.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.round.Round;
import lyceum.round.RoundStage;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The pages of rounds and of standing in a learner group: they speak of places, and never of seats.
@HouseTest
class LearnerRoundViewsTest extends ViewTest {
    @Autowired
    RoundStage stage;

    @Autowired
    FakeClock clock;

    RoundStage.Set set;
    PersonId last;
    PersonId untold;

    /// Twelve were told and one was not; the first has one point, the second two.
    @Override
    protected PersonId reader() {
        clock.is(FakeClock.BEGINNING);
        set = stage.learnerGroup(12);
        stage.rule(set, 5, 10, 5);
        for (int i = 1; i <= 12; i++) stage.earns(set, set.seated().get(i - 1), i);
        last = set.seated().getFirst();
        untold = set.learners().getFirst();
        return set.clara();
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void a_round_is_held_from_the_pages_of_the_learner_group() {
        open(set.clara(), "groups/" + set.core() + "/members");
        assertThat(words()).contains("轮换", "积分榜", "规则");
        open(set.clara(), "groups/" + set.core() + "/rounds");
        assertThat(words()).contains("群里的位置每隔一段时间轮换一次", "还没有轮换过", "起草新的一轮");
        labelled(DatePicker.class, "计分到").setValue(set.last());
        press("起草");
        press("公布");

        open(last, "groups/" + set.core() + "/standing");
        assertThat(words()).contains("按现在的名次，你的位置不动", "一轮至多", "不参评：买票时没有写明轮换1").doesNotContain("席", "请假");
        open(last, "groups/" + set.core() + "/policy");
        assertThat(words()).contains("群里的位置怎样轮换").doesNotContain("席");
        open(last, "groups/" + set.core() + "/board");
        assertThat(words()).contains("另有12人没有写名字", "不参加轮换", "Untold").doesNotContain("席");
        open(untold, "groups/" + set.core() + "/standing");
        assertThat(words()).contains("票页没有写明轮换");
    }

    @Test
    void each_reads_that_the_course_stays_two_confirm_and_an_undo_brings_the_place_back() {
        var round = stage.inAppeal(set);
        open(last, "rounds/" + round);
        assertThat(words()).contains("按初排，你会离开本群").doesNotContain("席");

        stage.at(clock.instant().plus(Round.APPEALS));
        open(set.clara(), "rounds/" + round);
        press("签字");
        test(find(ConfirmDialog.class).single()).confirm();
        open(set.su(), "rounds/" + round);
        assertThat(words()).contains("买票时没有写明");
        press("确认");
        test(find(ConfirmDialog.class).single()).confirm();

        open(last, "rounds/" + round);
        assertThat(words())
                .contains("这一轮你离开本群。课程照旧", "这一轮有1人离开本群", "不参评", "Untold")
                .doesNotContain("席", "交接");
        open(set.clara(), "home");
        assertThat(words()).contains("两个人已经确认，可以执行了");
        open(set.clara(), "rounds/" + round);
        assertThat(words()).contains("没有要交接的事");
        press("执行");
        test(find(ConfirmDialog.class).single()).confirm();
        stage.sweep();
        open(set.clara(), "rounds/" + round);
        assertThat(words()).contains("递补的名单是空的");
        open(last, "rounds/" + round);
        assertThat(words()).contains("课程照旧");

        open(set.clara(), "rounds/" + round);
        labelled(TextArea.class, "为什么撤销").setValue("算错了");
        press("撤销这一轮");
        assertThat(words()).contains("这一轮已经撤销：离开的人回到原来的位置");
        open(last, "groups/" + set.core() + "/standing");
        assertThat(words()).contains("积分");
    }

    @Test
    void the_same_pages_stand_in_english_too() {
        var round = stage.inAppeal(set);
        cast.signsIn(last);
        UI.getCurrent().setLocale(Locale.ENGLISH);

        UI.getCurrent().navigate("rounds/" + round);
        assertThat(words()).contains("you would leave this group").doesNotContain("seat");
        UI.getCurrent().navigate("groups/" + set.core() + "/board");
        assertThat(words()).contains("Outside the rotation").doesNotContain("seat");
        UI.getCurrent().navigate("groups/" + set.core() + "/policy");
        assertThat(words()).contains("places in this group rotate").doesNotContain("seat");
    }

    private void open(PersonId reader, String path) {
        cast.signsIn(reader);
        UI.getCurrent().navigate(path);
    }
}
