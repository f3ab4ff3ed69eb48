package lyceum.community.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.access.Operators;
import lyceum.access.Roles;
import lyceum.community.Communities;
import lyceum.community.Foundings;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class FoundViewTest extends ViewTest {
    @Autowired
    Communities communities;

    @Autowired
    Foundings foundings;

    @Autowired
    Operators operators;

    @Autowired
    Roles roles;

    PersonId clara;

    @Override
    protected PersonId reader() {
        var operator = cast.person("Otto");
        operators.appoint(operator);
        clara = cast.clara();
        operators.grantFounding(operator, cast.address(clara));
        return clara;
    }

    @Test
    void an_owner_founds_completes_and_publishes_a_community() {
        var address = "founded-" + clara;
        UI.getCurrent().navigate("studio/new");
        test(labelled(TextField.class, "名称（中文）")).setValue("两页书院");
        test(labelled(TextField.class, "网址")).setValue(address);
        press("创建社群");

        var id = roles.where(clara).getFirst();
        assertThat(communities.get(id).address()).isEqualTo(address);
        assertThat(communities.publishedAt(address)).isEmpty();

        UI.getCurrent().navigate("studio/" + id + "/edit");
        press("保存并公开");
        assertThat(words()).contains("公开之前还缺章程");
        for (var text : new String[] {"章程", "隐私说明", "购买条款", "联系方式"})
            test(labelled(TextArea.class, text + "（中文）")).setValue("写好了。");
        press("保存并公开");
        assertThat(communities.publishedAt(address)).isPresent();
    }

    @Test
    void a_taken_address_and_no_zone_are_told_beside_their_fields() {
        var taken = communities.get(foundings.community()).address();
        UI.getCurrent().navigate("studio/new");
        test(labelled(TextField.class, "名称（中文）")).setValue("两页书院");
        test(labelled(TextField.class, "网址")).setValue(taken);
        @SuppressWarnings("unchecked")
        ComboBox<String> zone = labelled(ComboBox.class, "时区");
        zone.setValue("Mars/Olympus");
        press("创建社群");
        assertThat(words()).contains("没有“Mars/Olympus”这个时区");

        zone.setValue("Europe/Berlin");
        press("创建社群");

        assertThat(words()).contains("已经有人用了").contains("两页书院");
        assertThat(roles.where(clara)).isEmpty();
    }

    @Test
    void whoever_may_not_found_is_told_whom_to_ask() {
        cast.signsIn(cast.eve());

        UI.getCurrent().navigate("studio/new");

        assertThat(find(Button.class).withText("创建社群").exists()).isFalse();
    }
}
