package lyceum.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.access.Accounts;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class AccountViewTest extends SpringBrowserlessTest {
    private static final String GOOD = "lantern gravel otter noon";

    @Autowired
    Cast cast;

    @Autowired
    Accounts accounts;

    @Autowired
    Mailbox mailbox;

    PersonId eve;

    @BeforeEach
    void eve_opens_her_account() {
        eve = cast.person("Eve", GOOD);
        cast.signsIn(eve);
        navigate(AccountView.class);
    }

    @Test
    void one_changes_ones_name_and_zone() {
        test(find(TextField.class).single()).setValue("Evelyn");
        zone().setValue("Europe/Paris");
        press("保存");

        assertThat(accounts.person(eve).name()).isEqualTo("Evelyn");
        assertThat(accounts.person(eve).zone().getId()).isEqualTo("Europe/Paris");
    }

    @Test
    void a_name_that_cannot_be_seen_is_refused_beside_its_field_and_stays() {
        var name = find(TextField.class).single();
        test(name).setValue("a\u202eb");
        press("保存");

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("看不见的字符");
        assertThat(name.getValue()).isEqualTo("a\u202eb");
        assertThat(accounts.person(eve).name()).isEqualTo("Eve");
    }

    @Test
    void a_zone_that_is_none_is_refused() {
        zone().setValue(null);
        press("保存");

        assertThat(zone().isInvalid()).isTrue();
    }

    @Test
    void a_new_address_counts_once_it_is_confirmed() {
        var wanted = cast.address("Evelyn");
        var before = accounts.person(eve).email();
        test(find(EmailField.class).single()).setValue(wanted.value());
        var current = find(PasswordField.class).all().getFirst();
        test(current).setValue("not this one, though");
        press("寄确认信");
        assertThat(current.isInvalid()).isTrue();

        test(current).setValue(GOOD);
        press("寄确认信");

        assertThat(accounts.person(eve).email()).isEqualTo(before);
        accounts.confirmEmail(mailbox.link(wanted).replace("/confirm/address/", ""));
        assertThat(accounts.person(eve).email()).isEqualTo(wanted);
        assertThat(mailbox.last(before).body()).contains(wanted.value());
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> zone() {
        return find(ComboBox.class).single();
    }
}
