package lyceum.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.round.EliminationRounds;
import lyceum.round.Round;
import lyceum.round.Round.State;
import lyceum.round.RoundId;
import lyceum.round.RoundResults;
import lyceum.round.RoundStage;
import lyceum.shared.PersonId;
import lyceum.standing.Ties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RoundViewsTest extends ViewTest {
    @Autowired
    RoundStage stage;

    @Autowired
    EliminationRounds rounds;

    @Autowired
    RoundResults results;

    @Autowired
    FakeClock clock;

    RoundStage.Set set;
    PersonId ada;
    PersonId ben;

    /// Twelve sit there; the first has one point, the second two.
    @Override
    protected PersonId reader() {
        clock.is(FakeClock.BEGINNING);
        set = stage.set(12, 20);
        stage.rule(set, 5, 10, 5);
        for (int i = 1; i <= 12; i++) stage.earns(set, set.seated().get(i - 1), i);
        ada = set.seated().getFirst();
        ben = set.seated().get(1);
        return set.clara();
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void an_owner_drafts_and_announces_a_round_and_members_read_its_rule() {
        open(set.clara(), "groups/" + set.core() + "/rounds");
        assertThat(words()).contains("还没有轮换过", "起草新的一轮");
        labelled(DatePicker.class, "计分到").setValue(set.first());
        press("起草");
        assertThat(labelled(DatePicker.class, "计分到").isInvalid()).isTrue();
        labelled(DatePicker.class, "计分到").setValue(set.last());
        press("起草");

        assertThat(find(H1.class).single().getText()).isEqualTo("第1轮轮换");
        assertThat(words()).contains("还没有公布");
        press("公布");
        assertThat(words()).contains("计分从2027年3月18日开始");

        open(ada, "groups/" + set.core() + "/rounds");
        assertThat(words()).contains("第1轮轮换").doesNotContain("起草新的一轮");
        open(ada, "rounds/" + round());
        assertThat(words()).contains("5分；在线上的人，末位也不动", "参评人数的10%", "并列组整组保留").doesNotContain("取消这一轮", "全部名次");
    }

    @Test
    void each_reads_the_own_result_appeals_and_is_answered_and_two_people_confirm() {
        var round = stage.inAppeal(set);
        open(set.seated().getLast(), "rounds/" + round);
        assertThat(words()).contains("第1位", "你在合格线以上").doesNotContain("Core 2", "我的申诉");

        open(ada, "home");
        assertThat(words()).contains("看你的结果，可以申诉");
        open(ada, "rounds/" + round);
        assertThat(words()).contains("第12位", "按初排，你的席位会轮换出去").doesNotContain("Core 2", "全部名次");
        press("提出申诉");
        assertThat(labelled(TextArea.class, "发生了什么").isInvalid()).isTrue();
        labelled(TextArea.class, "发生了什么").setValue("漏了三条答疑");
        press("提出申诉");
        assertThat(words()).contains("等待答复");

        open(set.su(), "home");
        assertThat(words()).contains("有申诉等你答复");
        open(set.su(), "rounds/" + round);
        assertThat(words()).contains("漏了三条答疑", "全部名次", "Core 1", "每个字节都一样");
        labelled(TextArea.class, "答复").setValue("确实漏了");
        labelled(BigDecimalField.class, "加减多少").setValue(BigDecimal.valueOf(3));
        press("支持：更正并重排");
        assertThat(words()).contains("新在线下：Core 2", "不再离席：Core 1");
        open(ben, "rounds/" + round);
        assertThat(words()).contains("按初排，你的席位会轮换出去");

        stage.at(clock.instant().plus(Round.APPEALS));
        open(set.clara(), "rounds/" + round);
        press("签字");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words()).contains("第一人：Clara");
        open(set.su(), "rounds/" + round);
        press("确认");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(rounds.known(round).state()).isEqualTo(State.CONFIRMED);

        open(ada, "rounds/" + round);
        assertThat(words()).contains("这一轮轮换1席", "Core 2").doesNotContain("申诉台");
        open(set.clara(), "rounds/" + round);
        press("执行");
        test(find(ConfirmDialog.class).single()).confirm();
        labelled(TextArea.class, "为什么撤销").setValue("算错了");
        press("撤销这一轮");
        assertThat(words()).contains("这一轮已经撤销", "算错了");
        open(ben, "rounds/" + round);
        assertThat(words()).contains("这一轮已经撤销");
    }

    @Test
    void where_a_lot_decides_the_page_shows_the_seal_before_and_the_seed_after() {
        stage.rule(set, 12, 10, 5, Ties.LOT);
        stage.earns(set, ada, 1);
        var round = stage.announced(set);
        open(ada, "rounds/" + round);
        assertThat(words()).contains("封条", "排出结果时公开", "由公开抽签决定");
        var sealed = results.lot(ada, round).orElseThrow().commitment();
        assertThat(words()).contains(sealed);

        stage.at(stage.start(set.first()));
        stage.at(stage.start(set.last().plusDays(1)));

        open(ada, "rounds/" + round);
        var lot = java.util.Objects.requireNonNull(
                results.lot(ada, round).orElseThrow().lot());
        assertThat(words())
                .contains(sealed, lot.seed(), ada.text(), lot.draw(ada.text()))
                .doesNotContain(ben.text());
        open(set.clara(), "rounds/" + round);
        assertThat(words()).contains("抽签，离席", "抽签，留席", "每个字节都一样");
    }

    private void open(PersonId reader, String path) {
        cast.signsIn(reader);
        UI.getCurrent().navigate(path);
    }

    private RoundId round() {
        return rounds.open(set.clara(), set.core()).orElseThrow().id();
    }
}
