package lyceum.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnwardTest {
    @ParameterizedTest
    @ValueSource(strings = {"/ticket/0123456789abc", "/order/x?tab=2", "/c/one-page/courses/talk"})
    void one_goes_on_to_where_one_wanted(String path) {
        assertThat(Onward.to(path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil",
                "javascript:alert(1)",
                "",
                "home",
                "/a b",
                "/a\r\nSet-Cookie: x",
                "/\tx",
                "/../..//evil",
                "/%",
                "/x/..//evil.example"
            })
    void nothing_leads_out_of_the_house(String path) {
        assertThat(Onward.to(path)).isEqualTo(Onward.HOME);
    }

    @Test
    void the_way_survives_the_door() {
        assertThat(Onward.to("/ticket/a?b=c&d").query()).isEqualTo("?continue=%2Fticket%2Fa%3Fb%3Dc%26d");
        assertThat(Onward.to(null).query()).isEmpty();
    }
}
