package lyceum.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {
    @Test
    void a_line_is_an_address_and_what_it_is() {
        var links = WebLink.read("  https://example.org/a?b=1   The page we mean \n\nhttp://example.com\n");

        assertThat(links).extracting(WebLink::label).containsExactly("The page we mean", "example.com");
        assertThat(WebLink.read(WebLink.written(links))).isEqualTo(links);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1) look",
                "data:text/html,x",
                "file:///etc/passwd",
                "//example.org no scheme",
                "https://bank.example@evil.example/ a trap",
                "https:// nothing",
                "just words",
                "https://exa\"mple.org"
            })
    void what_is_no_address_of_the_web_is_refused(String line) {
        assertThatExceptionOfType(WebLink.NoWebAddress.class).isThrownBy(() -> WebLink.read(line));
    }

    @Test
    void there_are_twenty_at_most() {
        assertThatExceptionOfType(WebLink.TooManyLinks.class)
                .isThrownBy(() -> WebLink.read("https://example.org\n".repeat(21)));
    }
}
