package lyceum.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import java.util.Map;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.shared.PersonId;
import lyceum.shell.Drafts.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class DraftedFormTest extends ViewTest {
    private static final String FORM = "test/form";

    @Autowired
    Drafts drafts;

    PersonId ben;
    TextField text;

    @Override
    protected PersonId reader() {
        ben = cast.ben();
        return ben;
    }

    @Test
    void another_device_goes_on_where_this_one_stopped() {
        opens();
        test(text).setValue("在手机上写的");

        opens();
        assertThat(text.getValue()).isEqualTo("在手机上写的");
        test(text).setValue("在手机上写的，在电脑上改的");

        assertThat(kept()).isEqualTo("在手机上写的，在电脑上改的");
        assertThat(words()).doesNotContain("另一台设备");
    }

    @Test
    void what_was_kept_elsewhere_meanwhile_is_not_written_over_in_silence() {
        opens();
        test(text).setValue("第一句");
        elsewhere("第一句。那边的第二句");

        test(text).setValue("第一句。这里的第二句");
        assertThat(kept()).isEqualTo("第一句。那边的第二句");
        assertThat(words()).contains("这份草稿在另一台设备或另一个页面上改过", "这里写的还没有保存");
        assertThat(text.getValue()).as("what is on the screen stays there").isEqualTo("第一句。这里的第二句");

        press("用这里写的");

        assertThat(kept()).isEqualTo("第一句。这里的第二句");
        assertThat(find(Button.class).withText("用那边写的").exists()).isFalse();
        test(text).setValue("第一句。这里的第二句。第三句");
        assertThat(kept()).isEqualTo("第一句。这里的第二句。第三句");
    }

    @Test
    void what_is_there_can_be_taken_instead() {
        opens();
        test(text).setValue("第一句");
        elsewhere("那边的");
        test(text).setValue("这里的");

        press("用那边写的");

        assertThat(text.getValue()).isEqualTo("那边的");
        test(text).setValue("那边的，接着写");
        assertThat(kept()).isEqualTo("那边的，接着写");
    }

    @Test
    void two_that_begin_at_once_are_asked_too() {
        opens();
        elsewhere("那边先开始的");

        test(text).setValue("这里也开始了");

        assertThat(kept()).isEqualTo("那边先开始的");
        assertThat(words()).contains("用那边写的", "用这里写的");
    }

    @Test
    void whoever_goes_on_after_it_was_saved_elsewhere_begins_a_new_draft() {
        opens();
        test(text).setValue("交上去的");
        drafts.drop(ben, FORM);

        test(text).setValue("交上去的，又想到的");

        assertThat(kept()).isEqualTo("交上去的，又想到的");
    }

    private void opens() {
        var form = new DraftedForm(drafts, ben, ZoneOffset.UTC, FORM);
        text = form.text("text", new TextField("文字"));
        form.acts();
        form.restore(() -> {});
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form);
    }

    private void elsewhere(String typed) {
        var seen = drafts.of(ben, FORM).map(Drafts.Draft::mark).orElse(null);
        assertThat(drafts.keep(ben, FORM, Map.of("text", typed), seen)).isInstanceOf(Outcome.Kept.class);
    }

    private String kept() {
        return drafts.of(ben, FORM).orElseThrow().typed().get("text");
    }
}
