package lyceum.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.TestDatabase;
import lyceum.access.Act;
import lyceum.access.Operators;
import lyceum.access.Roles;
import lyceum.language.Languages;
import lyceum.mail.Letter;
import lyceum.mail.Letters;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class OperatorViewTest extends SpringBrowserlessTest {
    @Autowired
    Cast cast;

    @Autowired
    Operators operators;

    @Autowired
    Roles roles;

    @Autowired
    Letters letters;

    PersonId operator;

    @BeforeEach
    void an_operator() {
        operator = cast.person("Olga");
        operators.appoint(operator);
    }

    @Test
    void the_operator_grants_founding_by_address() {
        var clara = cast.clara();
        cast.signsIn(operator);
        navigate(OperatorView.class);
        test(find(EmailField.class).single()).setValue("nonsense");
        press("授予资格");
        assertThat(find(EmailField.class).single().isInvalid()).isTrue();

        test(find(EmailField.class).single()).setValue(cast.address(clara).value());
        press("授予资格");

        assertThat(roles.may(clara, Act.FOUND_COMMUNITY)).isTrue();
    }

    @Test
    void for_everybody_else_there_is_no_such_page() {
        cast.signsIn(cast.clara());
        for (var path : List.of("operator", "operator/letters")) {
            navigate(path, Component.class);

            assertThat(find(H1.class).single().getText()).contains("没有找到");
        }
    }

    @Test
    void kept_letters_are_listed_by_recipient_and_read_and_where_none_are_kept_there_is_no_such_page() {
        var eve = cast.address("Eve");
        letters.send(new Letter(
                "test:" + eve, eve, Languages.ENGLISH, "link", List.of("Eve", "http://localhost/link/x", 20)));
        cast.signsIn(operator);

        if (TestDatabase.isMySql()) {
            navigate(OperatorView.class);
            assertThat(find(Anchor.class).withText("查看信件").exists()).isFalse();

            navigate("operator/letters", Component.class);
            assertThat(find(H1.class).single().getText()).contains("没有找到");
        } else {
            navigate(OperatorView.class);
            assertThat(find(Anchor.class).withText("查看信件").exists()).isTrue();

            var letter = operators.letters(operator, eve.value(), 0, 1).getFirst();
            navigate("operator/letters/" + letter.id(), LettersView.class);
            assertThat(find(H1.class).single().getText()).isEqualTo("Your sign-in link");
            assertThat(find(Anchor.class)
                            .withText("http://localhost/link/x")
                            .single()
                            .getHref())
                    .isEqualTo("http://localhost/link/x");
        }
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }
}
