package lyceum.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionTextTest {
    @Test
    void a_number_or_a_role_behind_the_name_says_who_is_meant() {
        assertThat(MentionText.in("@小白#12 请看，@群主#owner 也请看。@#7")).containsExactly("12", "owner", "7");
    }

    @Test
    void the_same_number_is_meant_once_however_it_is_spelt() {
        assertThat(MentionText.in("@小白#12 @白#012")).containsExactly("12");
    }

    @Test
    void an_address_a_plain_at_and_what_stands_in_code_call_nobody() {
        assertThat(MentionText.in("mail@example.org, @小白, 3 @ 5#1")).isEmpty();
        assertThat(MentionText.in("`@小白#12` and\n```\n@小白#13\n```\n")).isEmpty();
        assertThat(MentionText.in("@小白#12号 @x#ownership")).isEmpty();
    }

    @Test
    void in_a_line_of_words_only_the_name_is_said() {
        assertThat(MentionText.spoken("@小白#12 请看 @群主#owner")).isEqualTo("@小白 请看 @群主");
    }

    @Test
    void what_the_picker_writes_is_read_again_whatever_the_name() {
        assertThat(MentionText.in(MentionText.of("武汉 设计师 @小#白", "12"))).containsExactly("12");
        assertThat(MentionText.in(MentionText.of("‮مرحبا 🦊", "3"))).containsExactly("3");
    }
}
