package lyceum.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.component.select.Select;
import lyceum.HouseTest;
import lyceum.ViewTest;
import lyceum.inbox.LetterHands;
import lyceum.inbox.Rhythm;
import lyceum.inbox.Topic;
import lyceum.inbox.Wishes;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HouseTest
class TellingTest extends ViewTest {
    @Autowired
    Wishes wishes;

    @Autowired
    LetterHands hands;

    @Autowired
    WebApplicationContext context;

    PersonId eve;

    @Override
    protected PersonId reader() {
        eve = cast.eve();
        return eve;
    }

    @Test
    @SuppressWarnings("unchecked")
    void each_choice_counts_at_once() {
        navigate("inbox/settings", TellingView.class);

        Select<Rhythm> mail = find(Select.class).withId("mail-ANNOUNCEMENTS").single();
        mail.setValue(Rhythm.WEEKLY);
        Select<Integer> from = find(Select.class).withId("quiet-from").single();
        from.setValue(20);

        assertThat(wishes.of(eve, Topic.ANNOUNCEMENTS).mail()).isEqualTo(Rhythm.WEEKLY);
        assertThat(wishes.hours(eve).quietFrom()).isEqualTo(20);
        assertThat(words()).contains("已保存");
    }

    @Test
    void the_link_in_a_letter_works_for_nobody_in_particular_and_opening_it_changes_nothing() throws Exception {
        var path = hands.unsubscribePath(eve, Topic.ANSWERS);
        TestSecurityContextHolder.clearContext();
        var portal = visitor();

        var page = portal.perform(get(path).header("Accept-Language", "zh-CN"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(page.getContentAsString()).contains("不再寄给我");
        assertThat(wishes.of(eve, Topic.ANSWERS).mail()).isEqualTo(Rhythm.AT_ONCE);

        // As a mail program does it: no cookie, no form's token.
        portal.perform(post(path).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
        assertThat(wishes.of(eve, Topic.ANSWERS).mail()).isEqualTo(Rhythm.OFF);
        portal.perform(post(path + "x")).andExpect(status().isNotFound());
    }

    private MockMvc visitor() {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }
}
