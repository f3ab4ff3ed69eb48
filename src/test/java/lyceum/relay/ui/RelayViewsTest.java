package lyceum.relay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.core.Table;
import lyceum.relay.RelayPlan;
import lyceum.relay.Relays;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RelayViewsTest extends ViewTest {
    @Autowired
    Table tables;

    @Autowired
    Relays relays;

    Table.Set table;
    PersonId ada;

    @Override
    protected PersonId reader() {
        table = tables.set();
        ada = tables.sits(table, "Ada");
        return ada;
    }

    @Test
    void a_core_member_starts_one_and_lands_in_it() {
        navigate("groups/" + table.core() + "/relays", RelaysView.class);
        assertThat(words()).contains("还没有接龙", "在下面开一个");

        test(labelled(TextField.class, "标题")).setValue("周六来的人");
        test(labelled(IntegerField.class, "名额")).setValue(3);
        press("开始接龙");

        assertThat(words()).contains("周六来的人", "0/3人", "第一个接的人是1号");
        navigate("groups/" + table.core() + "/relays", RelaysView.class);
        assertThat(words()).contains("周六来的人", "0/3人", "进行中");
    }

    @Test
    void one_joins_edits_and_withdraws() {
        var relay = relays.start(ada, table.core(), new RelayPlan("周六来的人", "写**几个人**。", null, null));
        navigate("groups/" + table.core() + "/relays/" + relay, RelayView.class);

        test(labelled(TextField.class, "你想写的")).setValue("两个人");
        press("接一个");
        assertThat(words()).contains("你是1号", "两个人", "你的");

        test(labelled(TextField.class, "你写的")).setValue("三个人");
        press("改好了");
        assertThat(words()).contains("三个人", "改过").doesNotContain("两个人");

        press("退出");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words()).contains("空号").doesNotContain("三个人");
        assertThat(relays.mine(ada, relay)).isEmpty();
    }

    @Test
    void a_refused_cap_is_told_beside_its_field_and_nothing_is_lost() {
        navigate("groups/" + table.core() + "/relays", RelaysView.class);

        test(labelled(TextField.class, "标题")).setValue("周六来的人");
        test(labelled(IntegerField.class, "名额")).setValue(0);
        press("开始接龙");

        assertThat(labelled(IntegerField.class, "名额").isInvalid()).isTrue();
        assertThat(labelled(TextField.class, "标题").getValue()).isEqualTo("周六来的人");
    }
}
